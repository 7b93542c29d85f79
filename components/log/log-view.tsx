import type { ComponentChildren } from 'preact';
import { useCallback } from 'preact/hooks';
import { words as back } from '../../utils/words/insights.ts';
import { words } from '../../utils/words/log.ts';
import { words as myWords } from '../../utils/words/storage/my-words.ts';
import { words as people } from '../../utils/words/storage/people.ts';
import { words as transfer } from '../../utils/words/transfer.ts';
import buttons from '../controls/button.module.css';
import { Button } from '../controls/button.tsx';
import { LiveText } from '../controls/live-text.tsx';
import { Mark } from '../controls/mark.tsx';
import { Page } from '../frame/page.tsx';
import { useToday } from '../frame/use-today.ts';
import { DayList } from './days.tsx';
import { ExpiredLine } from './expired-line.tsx';
import { FindBar } from './find-bar.tsx';
import type { LogState, OpenLog } from './log-state.ts';
import styles from './log-view.module.css';
import { MoreEntries } from './more-entries.tsx';
import { noteLossTold } from './told-loss.ts';
import { ToolRow } from './tool-row.tsx';
import type { useLog } from './use-log.ts';
import { addressOf } from './use-log-route.ts';

type Props = ReturnType<typeof useLog> & {
  /** Where the log has a lock, closes it. */
  onLock: (() => void) | undefined;
  /** Stands above everything else. */
  note: ComponentChildren;
  /** What is asked now and then: it comes late, and moves nothing. */
  asks: ComponentChildren;
};

function Still({ title, body }: { title: string; body: string }) {
  return (
    <section class={styles.still}>
      <span class={styles.mark}>
        <Mark />
      </span>
      <h2>{title}</h2>
      <p>{body}</p>
    </section>
  );
}

/** What stands where no entry does. */
function Nothing({ looking }: Pick<OpenLog, 'looking'>) {
  switch (looking.at) {
    case 'this-day':
      return <Still title={words.find.noDays} body={words.find.noDaysBody} />;
    case 'wish':
      return <Still title={words.find.nothing} body={words.find.nothingBody} />;
    case 'all':
      return <Still title={words.empty.title} body={words.empty.body} />;
  }
}

/** Not a page that was damaged: what helps stands first, and then the way on. */
function Lost({ missing, onGoOn }: { missing: { had: number; has: number }; onGoOn: () => void }) {
  return (
    <section class={styles.missing} role="alert">
      <h2>{words.missing.title}</h2>
      <p>{words.missing.body({ had: missing.had, has: missing.has })}</p>
      <p class={styles.choices}>
        <a
          class={`${buttons.button} ${buttons.primary}`}
          href={addressOf('bring')}
          onClick={noteLossTold}
        >
          {words.missing.bring}
        </a>
        <Button onClick={onGoOn}>{words.missing.carryOn}</Button>
      </p>
    </section>
  );
}

/** The ways that lead on from the log; those that read it only where there is something to read. */
function Links({ isEmpty, onLock }: { isEmpty: boolean; onLock: Props['onLock'] }) {
  return (
    <>
      {isEmpty ? null : (
        <>
          <a href={addressOf('back')}>{back.open}</a>
          <a href={addressOf('paper')}>{back.openPaper}</a>
        </>
      )}
      <a href={addressOf('all')}>{transfer.open}</a>
      {onLock ? (
        <Button look="quiet" onClick={onLock}>
          {words.lock}
        </Button>
      ) : null}
    </>
  );
}

/** What is one's own beside the entries. */
function OwnLinks() {
  return (
    <p class={styles.own}>
      <a href={addressOf('people')}>{people.short}</a>
      <a href={addressOf('words')}>{myWords.title}</a>
    </p>
  );
}

function Open({ open, props }: { open: OpenLog; props: Props }) {
  const today = useToday();
  const { entries, unreadable, more, looking, deleted } = open;
  const nothing = entries.length === 0 && !more && !deleted;
  const isEmpty = looking.at === 'all' && nothing;
  const links = <Links isEmpty={isEmpty} onLock={props.onLock} />;
  return (
    <>
      {isEmpty ? (
        <ToolRow>{links}</ToolRow>
      ) : (
        <FindBar open={open} today={today} onLook={props.look}>
          {links}
        </FindBar>
      )}
      <OwnLinks />
      {unreadable > 0 ? <p class={styles.note}>{words.unreadable({ count: unreadable })}</p> : null}
      {nothing ? (
        <Nothing looking={looking} />
      ) : (
        <DayList
          open={open}
          today={today}
          onUndo={props.undo}
          onDelete={props.remove}
          onChanged={props.changed}
          onHold={props.hold}
        />
      )}
      {more ? <MoreEntries last={entries.at(-1)?.id} onMore={props.more} /> : null}
    </>
  );
}

function Here({ state, props }: { state: LogState; props: Props }) {
  switch (state.at) {
    case 'opening':
      return <p class="visually-hidden">{words.loading}</p>;
    case 'open':
      return <Open open={state} props={props} />;
    case 'problem':
      return (
        <>
          <ToolRow>
            <Links isEmpty onLock={props.onLock} />
          </ToolRow>
          <p role="alert">{state.text}</p>
        </>
      );
    case 'missing':
      return (
        <>
          <ToolRow>
            <Links isEmpty onLock={props.onLock} />
          </ToolRow>
          <Lost missing={state.missing} onGoOn={props.carryOn} />
        </>
      );
  }
}

export function LogView(props: Props) {
  const { state, look, note, asks } = props;
  const reread = useCallback(() => void look({ at: 'all' }), [look]);
  const deleted = state.at === 'open' ? state.deleted : null;
  return (
    <Page here="log" title={words.title} about={words.about}>
      <div class={styles.log}>
        {note}
        <Here state={state} props={props} />
      </div>
      <div class={styles.asks}>
        {state.at === 'open' ? <ExpiredLine onGone={reread} /> : null}
        {state.at === 'opening' ? null : asks}
      </div>
      <LiveText text={deleted ? words.deleted : ''} about={deleted} />
    </Page>
  );
}
