import { acceptLoss } from '../../utils/log/integrity/loss-check.ts';

/** Whether a person was told in this page that entries are missing, and went to bring a backup in. */
let told = false;

export function noteLossTold(): void {
  told = true;
}

/**
 * What was missing has been brought back as far as there was a backup of it: the log opens as it is
 * now. Where nobody was told here, the loss is still to be told. @throws LogProblem
 */
export async function goOnAfterImport(): Promise<void> {
  if (!told) return;
  await acceptLoss();
  told = false;
}
