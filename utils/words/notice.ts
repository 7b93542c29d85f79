import { notice } from './en/notice.ts';

export type NoticeWords = typeof notice;
export const words: NoticeWords = notice;
