import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { words as back } from '../../utils/words/insights.ts';
import { words } from '../../utils/words/log.ts';
import { Button } from '../controls/button.tsx';
import { Mark } from '../controls/mark.tsx';
import { Page } from '../frame/page.tsx';
import { useToday } from '../frame/use-today.ts';
import { DayList } from './days.tsx';
import { EraseDialog } from './erase-dialog.tsx';
import { ExpiredLine } from './expired-line.tsx';
import { FindBar } from './find-bar.tsx';
import type { OpenLog } from './log-state.ts';
import styles from './log-view.module.css';
import type { useLog } from './use-log.ts';
import { addressOf } from './use-log-route.ts';

type Props = ReturnType<typeof useLog> & {
  /** Where the log has a lock, closes it. */
  onLock: (() => void) | undefined;
  /** Stands above everything else. */
  note: ComponentChildren;
  /** Stands below everything else: what leads on from here. */
  links: ComponentChildren;
};

/** Reads on when the end comes near; the button is for keyboards and for the impatient. */
function More({ onMore }: { onMore: () => void }) {
  const mark = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const watch = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) onMore();
      },
      { rootMargin: '600px' },
    );
    if (mark.current) watch.observe(mark.current);
    return () => watch.disconnect();
  }, [onMore]);
  return (
    <div ref={mark} class={styles.more}>
      <Button look="quiet" onClick={onMore}>
        {words.more}
      </Button>
    </div>
  );
}

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
function Nothing({ open }: { open: OpenLog }) {
  if (open.erased) return <Still title={words.erase.done} body={words.erase.after} />;
  switch (open.looking.at) {
    case 'this-day':
      return <Still title={words.find.noDays} body={words.find.noDaysBody} />;
    case 'wish':
    case 'from':
      return <Still title={words.find.nothing} body={words.find.nothingBody} />;
    case 'all':
      return <Still title={words.empty.title} body={words.empty.body} />;
  }
}

function Open({ open, props }: { open: OpenLog; props: Props }) {
  const today = useToday();
  const { entries, highlights, unreadable, more, looking } = open;
  const { look } = props;
  useEffect(() => {
    // "On this day" means another day now.
    if (looking.at === 'this-day' && looking.day !== today)
      void look({ at: 'this-day', day: today });
  }, [looking, today, look]);
  const empty = looking.at === 'all' && entries.length === 0 && !more;
  return (
    <>
      {unreadable > 0 ? <p class={styles.note}>{words.unreadable({ count: unreadable })}</p> : null}
      {empty ? null : <FindBar looking={looking} today={today} onLook={props.look} />}
      {entries.length === 0 && !more ? (
        <Nothing open={open} />
      ) : (
        <DayList
          entries={entries}
          highlights={highlights}
          looking={looking}
          today={today}
          onDelete={props.remove}
          onChanged={props.changed}
          onHold={props.hold}
        />
      )}
      {more ? <More key={entries.length} onMore={props.more} /> : null}
    </>
  );
}

export function LogView(props: Props) {
  const { state, look, undo, erase, carryOn, onLock, note } = props;
  const reread = useCallback(() => void look({ at: 'all' }), [look]);
  const [asking, setAsking] = useState(false);
  const canErase = state.at === 'open';
  return (
    <Page here="log" title={words.title} about={words.about}>
      {note}
      {state.at === 'opening' ? <p class="visually-hidden">{words.loading}</p> : null}
      {state.at === 'problem' ? <p role="alert">{state.text}</p> : null}
      {state.at === 'missing' ? (
        <section class={styles.missing} role="alert">
          <h2>{words.missing.title}</h2>
          <p>{words.missing.body({ had: state.missing.had, has: state.missing.has })}</p>
          <Button onClick={carryOn}>{words.missing.carryOn}</Button>
        </section>
      ) : null}
      {state.at === 'open' ? <ExpiredLine onGone={reread} /> : null}
      {state.at === 'open' ? <Open open={state} props={props} /> : null}
      {canErase || onLock ? (
        <footer class={styles.foot}>
          {onLock ? (
            <Button look="quiet" onClick={onLock}>
              {words.lock}
            </Button>
          ) : null}
          {canErase ? (
            <Button look="quiet" onClick={() => setAsking(true)}>
              {words.erase.open}
            </Button>
          ) : null}
        </footer>
      ) : null}
      {state.at === 'opening' ? null : (
        <p class={styles.ways}>
          <a href={addressOf('back')}>{back.open}</a>
          <a href={addressOf('paper')}>{back.openPaper}</a>
        </p>
      )}
      {state.at === 'opening' ? null : props.links}
      {asking ? <EraseDialog onErase={erase} onClose={() => setAsking(false)} /> : null}
      <div class={styles.toast} role="status">
        {state.at === 'open' && state.deleted ? (
          <p class={styles.undo}>
            {words.deleted}
            <Button look="quiet" onClick={undo}>
              {words.undo}
            </Button>
          </p>
        ) : null}
      </div>
    </Page>
  );
}
