import { useCallback, useEffect, useState } from 'preact/hooks';
import type { GroupName } from './setting-group.tsx';

const controls = 'input:checked, input:not([type=radio]), select, button, a[href]';

type Given = {
  opened: ReadonlySet<GroupName>;
  onOpen: (name: GroupName, isOpen: boolean) => void;
  /** Opens the group that holds something, and leads to it. @param id its address */
  goTo: (id: string) => void;
};

/**
 * Which groups are open. An address such as `settings.html#hours` opens the group it lies in.
 * @param isReady whether the settings stand on the page
 */
export function useGroups(isReady: boolean): Given {
  const [opened, setOpened] = useState<ReadonlySet<GroupName>>(new Set());
  const [wanted, setWanted] = useState<{ id: string } | null>(null);
  const onOpen = useCallback((name: GroupName, isOpen: boolean) => {
    setOpened((now) => {
      const next = new Set(now);
      if (isOpen) next.add(name);
      else next.delete(name);
      return next;
    });
  }, []);
  const goTo = useCallback(
    (id: string) => {
      const group = document.getElementById(id)?.closest<HTMLElement>('[data-group]');
      if (!group) return;
      onOpen(group.dataset.group as GroupName, true);
      setWanted({ id });
    },
    [onOpen],
  );
  useEffect(() => {
    if (!isReady) return;
    const look = () => goTo(location.hash.slice(1));
    look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, [isReady, goTo]);
  useEffect(() => {
    const there = wanted && document.getElementById(wanted.id);
    if (there) focusIn(there);
  }, [wanted]);
  return { opened, onOpen, goTo };
}

/** A group by its button, a part by its heading, a setting by what is set. */
function focusIn(there: HTMLElement): void {
  const heading = there.matches('[data-part]') && there.querySelector('h3');
  const first = heading || there.querySelector<HTMLElement>(controls);
  first?.focus({ preventScroll: true });
  there.scrollIntoView({ block: 'start' });
}
