import { notice } from '../en/practice/notice.ts';

export type NoticeWords = typeof notice;
export const words: NoticeWords = notice;
