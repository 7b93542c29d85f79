import type menu from '../../../locales/en/menu.json';
import type popup from '../../../locales/en/popup.json';
import type { MessageTree } from '../../../utils/language/message-tree.ts';

export type PopupSaid = MessageTree<typeof popup>;
export type MenuWords = MessageTree<typeof menu>;
