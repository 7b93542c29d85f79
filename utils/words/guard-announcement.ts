import { guardAnnouncement } from './en/guard-announcement.ts';

export type GuardAnnouncementWords = typeof guardAnnouncement;
export const words: GuardAnnouncementWords = guardAnnouncement;
