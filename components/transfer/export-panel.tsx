import { useState } from 'preact/hooks';
import { captionedFormat } from '../../utils/log/transfer/captioned-format.ts';
import type { Format } from '../../utils/log/transfer/export.ts';
import { exportStream } from '../../utils/log/transfer/export.ts';
import { csv } from '../../utils/log/transfer/format-csv.ts';
import { json } from '../../utils/log/transfer/format-json.ts';
import { markdown } from '../../utils/log/transfer/format-markdown.ts';
import { choosePlace } from '../../utils/log/transfer/save-file.ts';
import { streamToBlob } from '../../utils/log/transfer/stream-to-blob.ts';
import { captions } from '../../utils/words/practice/letter.ts';
import { words } from '../../utils/words/transfer.ts';
import { Button } from '../controls/button.tsx';
import { Choices } from '../controls/choices.tsx';
import styles from '../controls/panel.module.css';
import { JobStatus } from '../job/job-status.tsx';
import { useJob } from '../job/use-job.ts';
import { markdownWords } from './markdown-words.ts';

const kinds = ['json', 'markdown', 'csv'] as const;
type Kind = (typeof kinds)[number];

const files: Record<Kind, { ending: string; type: string; format: () => Format }> = {
  json: { ending: 'json', type: 'application/json', format: () => json },
  markdown: {
    ending: 'md',
    type: 'text/markdown',
    format: () => captionedFormat(markdown(markdownWords()), captions),
  },
  csv: { ending: 'csv', type: 'text/csv', format: () => captionedFormat(csv, captions) },
};

/** A copy in the open, for reading. */
export function ExportPanel() {
  const [kind, setKind] = useState<Kind>('json');
  const { job, start, cancel } = useJob<number>();
  const save = () =>
    start(async ({ signal, show }) => {
      const { ending, type, format } = files[kind];
      const today = Temporal.Now.plainDateISO().toString();
      const place = await choosePlace(
        `${words.fileName({ day: today })}.${ending}`,
        type,
        streamToBlob,
      );
      if (!place) return null;
      show({});
      const at = new Date().toISOString();
      const { stream, written } = exportStream(format(), at, show, signal);
      const file = await place.write(stream).catch((error) => {
        throw written.problem ?? error;
      });
      place.handOver(file);
      return written.entries;
    });
  return (
    <div class={styles.way}>
      <Choices
        legend={words.save.legend}
        options={kinds.map((value) => ({ value, ...words.save.formats[value] }))}
        chosen={kind}
        onChoose={setKind}
      />
      <p class={styles.small}>{words.save.open}</p>
      {job.at === 'working' ? null : (
        <Button look="primary" onClick={save}>
          {words.save.confirm}
        </Button>
      )}
      <JobStatus job={job} done={(count) => words.save.done({ count })} onCancel={cancel} />
    </div>
  );
}
