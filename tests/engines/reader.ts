import { setTimeout as sleep } from 'node:timers/promises';
import type { Engine } from './engine.ts';

/** How often a page is asked, every tenth of a second: only what never comes meets the end. */
const TRIES = 300;

/** Waits until a function in the page gives something, and gives that. Throws an Error with `what` if nothing comes. */
export async function waitFor<Args extends unknown[], Result>(
  engine: Engine,
  what: string,
  run: (...args: Args) => Result,
  ...args: Args
): Promise<NonNullable<Awaited<Result>>> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    // A page that is being left cannot answer.
    const found = await engine.evaluate(run, ...args).catch(() => undefined);
    if (found) return found;
    await sleep(100);
  }
  throw new Error(`In vain waited for: ${what}.`);
}

/**
 * Presses the first visible element of a selector, brought into view; `words` are all that stands in it. Throws an
 * Error if there is none or something else lies over it.
 */
export async function click(engine: Engine, selector: string, words?: string): Promise<void> {
  const name = words ? `${selector} “${words}”` : selector;
  const found = await waitFor(engine, `${name} to press`, findPlace, selector, words ?? null);
  if (found.over) throw new Error(`${found.over} lies over ${name}.`);
  await engine.clickAt(found.x, found.y);
}

/** Selects with the mouse from the first own words of one element to the last ones of another, or of the same. */
export async function select(engine: Engine, from: string, to = from): Promise<void> {
  const ends = await waitFor(engine, `${from} to select`, findEnds, from, to);
  await engine.drag(ends.from, ends.to);
}

/** Types words, key by key. */
export async function type(engine: Engine, words: string): Promise<void> {
  for (const letter of words) await engine.press(letter);
}

/** What the clipboard has, by pasting it into a new field at the top of the page, as a reader would. */
export async function paste(engine: Engine): Promise<string> {
  await engine.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'pasted';
    field.style.cssText =
      'position:fixed;inset:0 auto auto 0;inline-size:9rem;block-size:3rem;z-index:9';
    document.body.append(field);
    field.focus();
  });
  await click(engine, '#pasted');
  await engine.press('Control+v');
  return waitFor(
    engine,
    'a pasted text',
    () => document.querySelector<HTMLTextAreaElement>('#pasted')!.value,
  );
}

/** Text of an element itself, since a press on a button or a link selects nothing. Runs in the page. */
function findEnds(from: string, to: string) {
  const [first, last] = [from, to].map((selector) => document.querySelector(selector)!);
  scrollTo({ top: first!.getBoundingClientRect().top + scrollY - 150, behavior: 'instant' });
  const measure = (element: Element) => {
    const texts = [...element.childNodes].filter(({ nodeType, textContent }) => nodeType === 3 && textContent!.trim().length > 9); // prettier-ignore
    const range = document.createRange();
    range.selectNodeContents(texts[0]!);
    return [...range.getClientRects()];
  };
  const [start, end] = [measure(first!)[0]!, measure(last!).at(-1)!];
  return {
    from: { x: start.left + 1, y: start.top + start.height / 2 },
    to: { x: end.right - 1, y: end.top + end.height / 2 },
  };
}

/** Runs in the page. */
function findPlace(selector: string, words: string | null) {
  const element = [...document.querySelectorAll<HTMLElement>(selector)].find(
    (one) => one.checkVisibility() && (words === null || one.textContent.trim() === words),
  );
  if (!element) return undefined;
  const measure = () => element.getClientRects()[0] ?? element.getBoundingClientRect();
  const isOut = ({ top, bottom }: DOMRect) => top < 0 || bottom > innerHeight;
  if (isOut(measure())) element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = measure();
  const [x, y] = [left + width / 2, top + height / 2];
  const there = document.elementFromPoint(x, y);
  const isOurs = there && (element.contains(there) || there.contains(element));
  return { x, y, over: isOurs ? '' : (there?.outerHTML.slice(0, 80) ?? 'Nothing of the page') };
}
