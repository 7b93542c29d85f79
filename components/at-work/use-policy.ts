import { useEffect, useState } from 'preact/hooks';
import type { Policy } from '../../utils/settings/policy.ts';
import { loadPolicy, watchPolicy } from '../../utils/settings/policy-store.ts';

/** What an organisation has set; nothing until it is read. */
export function usePolicy(): Policy {
  const [policy, setPolicy] = useState<Policy>({});
  useEffect(() => {
    loadPolicy().then(setPolicy, () => undefined); // Without an answer it is as if there were none.
    return watchPolicy(setPolicy);
  }, []);
  return policy;
}
