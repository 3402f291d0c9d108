/**
 * The width of a line of text in em. It errs on the wide side, since the browser’s font cannot be measured here. Uses
 * the widths of Source Sans 3 semibold, rounded up, by kind of letter; letters outside Latin and Arabic count as wide.
 */
export function measure(text: string): number {
  return Array.from(text.normalize('NFC')).reduce((sum, letter) => sum + measureLetter(letter), 0);
}

function measureLetter(letter: string): number {
  return WIDTHS.find(([kind]) => kind.test(letter))?.[1] ?? 0.6;
}

const WIDTHS: readonly (readonly [kind: RegExp, width: number])[] = [
  [/\p{M}/u, 0],
  [/[اأإآل]/u, 0.4],
  [/[سشصض]/u, 0.9],
  [/\p{Script=Arabic}/u, 0.62],
  [/[\u2E80-\uFFFF]|[^\u0000-\uFFFF]/u, 1.05],
  [/[mwMW@%—]|[^\u0000-\u024F\u2010-\u201F]/u, 0.88],
  [/[\s.,:;'’!|()[\]ijlI]/u, 0.32],
  [/[ftr-]/u, 0.38],
  [/[csvxyzJ]/u, 0.5],
  [/\p{Lu}/u, 0.68],
];
