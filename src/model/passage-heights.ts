import type { Note, Quote } from './explainer.ts';
import { getById } from './get-by-id.ts';
import {
  FIGURE_HEIGHT,
  MAP_HEIGHT,
  getNoteHeight,
  getProseHeight,
  getQuoteHeight,
} from './likely-heights.ts';
import type { PassagePlan } from './passage-plan.ts';
import type { Heights } from './place-notes.ts';

/**
 * The likely heights, in pixels, of a passage and of each of its notes. Throws an Error for the id of a note or quote
 * that the explainer does not have.
 */
export function getPassageHeights(
  { prose, blocks, notes }: PassagePlan,
  explainer: { quotes: readonly Quote[]; notes: readonly Note[] },
): Heights {
  const getBlockHeight = ({ name, id }: PassagePlan['blocks'][number]) => {
    if (name === 'Quote') return getQuoteHeight(getById(explainer.quotes, id, 'quote'));
    return name === 'Figure' ? FIGURE_HEIGHT : MAP_HEIGHT;
  };
  return {
    text: sum([...prose.map(getProseHeight), ...blocks.map(getBlockHeight)]),
    notes: notes.map((id) => getNoteHeight(getById(explainer.notes, id, 'note'))),
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
