import type { ReaderPiece } from './reader.ts';
import { say } from './say.ts';
import { speakNote, speakQuote, speakText, splitSentences } from './spoken-words.ts';

/** What can be gone to: the head, the key points, each section. */
const PARTS = '.lead, section[aria-labelledby="key-points"], .section';

/** What is read of it, in the order of the page. */
const TEXTS =
  'h1, h2, .type-standfirst, .type-point, .prose :is(p, li, h3, h4), .note, .quote > :is(.large, .withdrawn), .verdict p';

/** Part of a text, and not read with it. */
const SILENT = '.refs, .note-mark, .unseen, button, share-link';

/** What a page has to be read aloud: sentences, each with the paragraph it is in. Takes the page’s language. */
export function readPage(language: string): PagePiece[] {
  return [...document.querySelectorAll(PARTS)].flatMap((section, part) => {
    const texts = [...section.querySelectorAll<HTMLElement>(TEXTS)];
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
  if (element.matches('.large')) {
    const name = element.closest('figure')?.querySelector('figcaption b')?.textContent ?? '';
    return speakQuote(getText(element.querySelector('.text') ?? element), name, heard);
  }
  if (element.matches('.note')) {
    const kind = element.querySelector('.kind > :last-child')?.textContent ?? '';
    return speakNote(kind, getText(element.lastElementChild ?? element), heard);
  }
  return speakText(getText(element), heard);
}

function getText(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const silent of copy.querySelectorAll(SILENT)) silent.remove();
  return copy.textContent;
}

export type PagePiece = ReaderPiece & { element: HTMLElement };
