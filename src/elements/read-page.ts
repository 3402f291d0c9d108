import type { ReaderPiece } from './reader.ts';
import { say } from './say.ts';
import { speakNote, speakQuote, speakText, splitSentences } from './spoken-words.ts';

/** The parts that a reader can jump to: the lead, the points in short, each section. */
const PARTS = '.lead, .short, .section';

/** The texts in them that are read aloud, in page order. */
const TEXTS =
  'h1, h2:not(.comparison h2), .type-standfirst, .outcome p, .short li, .prose > :is(p, h3, h4), .prose > :is(ul, ol) > li, .note, .finding, .row:has(.words), .same > .words, .quote > .withdrawn';

/** Elements inside a text that are not read aloud. */
const SILENT = '.refs, .kind, .note-mark, .unseen, button, share-link';

/** The sentences of the page to read aloud, each with its paragraph. Takes the page’s language. */
export function readPage(language: string): PagePiece[] {
  return [...document.querySelectorAll(PARTS)].flatMap((section, part) => {
    const texts = [...section.querySelectorAll<HTMLElement>(TEXTS)].filter(
      (text) => text.closest(PARTS) === section,
    );
    const outer = texts.filter(
      (one) => !texts.some((other) => other !== one && other.contains(one)),
    );
    return outer.flatMap((element) =>
      splitSentences(getSpoken(element), language).map((text) => ({ part, element, text })),
    );
  });
}

function getSpoken(element: HTMLElement): string {
  const heard = { quote: say('quote'), endQuote: say('endQuote'), note: say('note') };
  const words = element.matches('.words') ? element : element.querySelector('.words');
  if (words) {
    const name = element.closest('figure')?.querySelector('figcaption b')?.textContent ?? '';
    const label =
      element === words ? '' : `${getText(element.firstElementChild ?? element).trim()}:`;
    return `${label} ${speakQuote(getText(words), name, heard)}`.trim();
  }
  if (element.matches('.note')) {
    const kind = element.querySelector('.kind')?.lastChild?.textContent ?? '';
    return speakNote(kind, getText(element), heard);
  }
  return speakText(getText(element), heard);
}

function getText(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const silent of copy.querySelectorAll(SILENT)) silent.remove();
  return copy.textContent;
}

export type PagePiece = ReaderPiece & { element: HTMLElement };
