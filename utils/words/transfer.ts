import { transfer } from './en/transfer.ts';

export type TransferWords = typeof transfer;
export const words: TransferWords = transfer;
