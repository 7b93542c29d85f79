import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { Answered } from './answered.tsx';
import type { SettingId } from './find-settings.ts';
import styles from './setting.module.css';
import { ShownContext } from './settings-shown.ts';

type Props = {
  id: SettingId;
  /** The paths whose answers stand beside it. */
  paths?: readonly string[];
  /** A line to tick has its answer at its end. */
  look?: 'line' | 'block';
  children: ComponentChildren;
};

/** One setting: it has an address, is found by its words, and its answer stands beside it. */
export function Setting({ id, paths = [], look = 'block', children }: Props) {
  const { found } = useContext(ShownContext);
  return (
    <div
      id={id}
      class={`${styles.setting} ${styles[look]}`}
      data-setting={id}
      hidden={found !== null && !found.has(id)}
    >
      <Answered paths={paths}>{children}</Answered>
    </div>
  );
}
