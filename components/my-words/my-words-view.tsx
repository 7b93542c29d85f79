import { longestOwn, type OwnKind } from '../../utils/log/my-words/my-words.ts';
import { elements } from '../../utils/practice/element.ts';
import { cardsChoices, wordingChoices } from '../../utils/settings/settings.ts';
import { hasNewTab } from '../../utils/stores/has-new-tab.ts';
import { words as cues } from '../../utils/words/content/cues.ts';
import { words as log } from '../../utils/words/log.ts';
import { words as settingWords } from '../../utils/words/settings.ts';
import { words } from '../../utils/words/storage/my-words.ts';
import { Choices } from '../controls/choices.tsx';
import { LiveText } from '../controls/live-text.tsx';
import { Page } from '../frame/page.tsx';
import { logAddress } from '../log/use-log-route.ts';
import { useSettings } from '../settings/use-settings.ts';
import { GuardedField } from '../support/guarded-field.tsx';
import { FeelingBoxes } from './feeling-boxes.tsx';
import { LimitedBox } from './limited-box.tsx';
import styles from './my-words-view.module.css';
import { OwnWordList } from './own-word-list.tsx';
import { useMyWords } from './use-my-words.ts';

/** Own cards, words for the breath, lines for nudges and words for feelings: all on one page. */
export function MyWordsView() {
  const mine = useMyWords();
  const { settings, change } = useSettings();
  const { cards, breath, lines, feelings } = words;
  const listOf = (kind: OwnKind) => ({ kind, mine });
  return (
    <Page here="log" title={words.title} about={words.about}>
      <p class={styles.back}>
        <a href={logAddress}>{words.toLog}</a>
      </p>
      {mine.problem ? <p role="alert">{mine.problem}</p> : null}
      {mine.isReady && settings ? (
        <div class={styles.kinds}>
          <OwnWordList
            {...listOf('card')}
            title={cards.title}
            about={cards.about}
            nameOf={cards.name}
            add={cards.add}
            boxes={(word, name, number) => (
              <>
                <LimitedBox
                  word={word}
                  label={name}
                  rows={3}
                  long={cards.long({ limit: longestOwn.card })}
                  onText={(text) => mine.change(word, { text })}
                />
                <Choices
                  legend={cards.element({ number })}
                  look="segments"
                  options={elements.map((value) => ({ value, name: log.elements[value] }))}
                  chosen={word.element ?? elements[0]}
                  onChoose={(element) => mine.change(word, { element })}
                />
              </>
            )}
          >
            {hasNewTab ? (
              <div class={styles.choice}>
                <Choices
                  legend={words.choice.legend}
                  look="segments"
                  options={cardsChoices.map((value) => ({ value, name: words.choice[value] }))}
                  chosen={settings.newTabCards}
                  onChoose={(newTabCards) => change({ newTabCards })}
                />
                {settings.newTabCards === 'ours' ? null : <p>{words.choice.late}</p>}
              </div>
            ) : null}
          </OwnWordList>
          <OwnWordList
            {...listOf('breath')}
            title={breath.title}
            about={breath.about({ in: cues.breath.in, out: cues.breath.out })}
            nameOf={breath.name}
            add={breath.add}
            boxes={(word, _, number) => (
              <div class={styles.pair}>
                <GuardedField
                  label={breath.in({ number })}
                  value={word.text}
                  longest={longestOwn.breath}
                  onTyping={(text) => mine.change(word, { text })}
                />
                <GuardedField
                  label={breath.out({ number })}
                  value={word.out ?? ''}
                  longest={longestOwn.breath}
                  onTyping={(out) => mine.change(word, { out })}
                />
              </div>
            )}
          />
          <OwnWordList
            {...listOf('line')}
            title={lines.title}
            about={lines.about}
            nameOf={lines.name}
            add={lines.add}
            boxes={(word, name) => (
              <LimitedBox
                word={word}
                label={name}
                rows={2}
                long={lines.long({ limit: longestOwn.line })}
                onText={(text) => mine.change(word, { text })}
              />
            )}
          >
            <div class={styles.choice}>
              <Choices
                legend={settingWords.wording.title}
                options={wordingChoices.map((value) => ({
                  value,
                  name: settingWords.wording.names[value],
                }))}
                chosen={settings.wording}
                onChoose={(wording) => change({ wording })}
              />
              {settings.wording === 'own' ? <p>{lines.locked}</p> : null}
            </div>
          </OwnWordList>
          <OwnWordList
            {...listOf('feeling')}
            title={feelings.title}
            about={feelings.about}
            nameOf={feelings.name}
            add={feelings.add}
            boxes={(word, name, number) => (
              <FeelingBoxes
                word={word}
                label={name}
                familyLabel={feelings.family({ number })}
                onChange={(changes) => mine.change(word, changes)}
              />
            )}
          />
        </div>
      ) : null}
      <LiveText text={mine.deleted ? words.deleted : ''} about={mine.deleted} />
    </Page>
  );
}
