import { frame } from './en/frame.ts';

export type FrameWords = typeof frame;
export const words: FrameWords = frame;
