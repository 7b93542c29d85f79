import type { CardId } from '../../cards/deck.ts';
import { cards } from '../en/practice/cards.ts';

export const words: Record<CardId, string> = cards;
