import { makePage } from './page-words.ts';
import type { Page } from './page-words.ts';

/** The longest text that stands in an address whole, in characters; of a longer one only both ends do. */
const LONGEST = 200;
/** Words at each end of a longer text, and words around a text that stands more than once. */
const ENDS = [3, 5, 8, 13];
const AROUND = [0, 1, 2, 3, 5, 8];

/**
 * Finds a text fragment that leads to a passage and to nothing before it
 * (https://wicg.github.io/scroll-to-text-fragment/): the passage or its ends, and as many words around it as it takes.
 *
 * Takes the blocks of the page in order, as texts without double spaces, the passage by the number of its first and last
 * block and its offsets in them, and the language of the words. Undefined if the passage has no word or cannot be told
 * apart from another. Case and accents are ignored, since browsers do.
 */
export function findFragment(
  blocks: readonly string[],
  from: Place,
  to: Place,
  language: string,
): Fragment | undefined {
  const page = makePage(
    blocks,
    language,
    (block) => Math.min(Math.abs(block - from.block), Math.abs(block - to.block)) < 2,
  );
  const { words } = page;
  const first = words.findIndex(({ block, end }) => isAfter({ block, offset: end }, from));
  const last = words.findLastIndex(({ block, start }) => isAfter(to, { block, offset: start }));
  const [begin, finish] = [words[first], words[last]];
  if (!begin || !finish || first > last) return undefined;
  const isShort = begin.block === finish.block && finish.to - begin.from <= LONGEST;
  return isShort ? findWhole(page, first, last) : findEnds(page, first, last);
}

/** The whole passage, with words of the blocks beside it until it stands only once. */
function findWhole(page: Page, first: number, last: number): Fragment | undefined {
  for (const count of AROUND) {
    const around = getAround(page, first, last, count);
    const [from, to] = [around.prefix?.from ?? getFrom(page, first), around.suffix?.to];
    if (isFirst(page, from, to ?? getTo(page, last)))
      return { ...show(page, around), textStart: getText(page, first, last) };
  }
  return undefined;
}

/** The first and the last words of the passage; the browser takes the nearest such end. */
function findEnds(page: Page, first: number, last: number): Fragment | undefined {
  for (const count of AROUND)
    for (const size of ENDS) {
      const start = getLastOf(page, first, size, 1);
      const end = getLastOf(page, last, size, -1);
      if (start >= end) continue;
      const around = getAround(page, first, last, count);
      const isStart = isFirst(
        page,
        around.prefix?.from ?? getFrom(page, first),
        getTo(page, start),
      );
      const isEnd = isFirst(
        page,
        getFrom(page, end),
        around.suffix?.to ?? getTo(page, last),
        getTo(page, start),
      );
      if (isStart && isEnd)
        return {
          ...show(page, around),
          textStart: getText(page, first, start),
          textEnd: getText(page, end, last),
        };
    }
  return undefined;
}

/** The number of the word up to `size` words away, without leaving the block. */
function getLastOf({ words }: Page, at: number, size: number, step: 1 | -1): number {
  let reached = at;
  while (Math.abs(reached - at) < size - 1 && words[reached + step]?.block === words[at]?.block)
    reached += step;
  return reached;
}

/** Up to `count` words before and after a passage, each within one block and with nothing but a space between. */
function getAround(page: Page, first: number, last: number, count: number): Around {
  const { words } = page;
  const isNear = (at: number, other: number, left: number | undefined) =>
    count > 0 && words[other] && (words[at]?.block === words[other].block || left === 0);
  return {
    prefix: isNear(first, first - 1, words[first]?.start)
      ? { from: getFrom(page, getLastOf(page, first - 1, count, -1)), to: getFrom(page, first) }
      : undefined,
    suffix: isNear(last, last + 1, words[last]?.rest)
      ? { from: getTo(page, last), to: getTo(page, getLastOf(page, last + 1, count, 1)) }
      : undefined,
  };
}

const show = ({ shown }: Page, { prefix, suffix }: Around) => ({
  ...(prefix && { prefix: shown.slice(prefix.from, prefix.to).trim() }),
  ...(suffix && { suffix: shown.slice(suffix.from, suffix.to).trim() }),
});

/** True if the text of a stretch stands nowhere else in the page, or nowhere before it from `since` on. */
function isFirst({ folded }: Page, from: number, to: number, since?: number): boolean {
  const sought = folded.slice(from, to);
  const found = folded.indexOf(sought, since ?? 0);
  return found === from && (since !== undefined || !folded.includes(sought, from + 1));
}

const getFrom = ({ words }: Page, at: number) => words[at]?.from ?? 0;
const getTo = ({ words }: Page, at: number) => words[at]?.to ?? 0;
const getText = (page: Page, first: number, last: number) =>
  page.shown.slice(getFrom(page, first), getTo(page, last));

const isAfter = (one: Place, other: Place) =>
  one.block > other.block || (one.block === other.block && one.offset > other.offset);

/** A place in a block: its number, and an offset in its text. */
export type Place = { block: number; offset: number };

export type Fragment = { prefix?: string; textStart: string; textEnd?: string; suffix?: string };

type Stretch = { from: number; to: number };
type Around = { prefix: Stretch | undefined; suffix: Stretch | undefined };
