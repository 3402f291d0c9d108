import type { Plugin } from 'vite';
import { NOTE_MARKS, OTHER_MARKS, STANCE_MARKS, WORDING_MARKS } from '#model/marks.ts';

/**
 * The stylesheets `virtual:stance-marks.css` and, for the other marks, `virtual:marks.css`: each drawing of
 * `model/marks.ts` as the `--mark` of its class, so that a mark is one element in the page however many lines it is
 * drawn with.
 *
 * The marks of stances are one picture, since to a browser each picture in SVG is a document of its own, and a page with
 * all stances would open sixteen. Mark number `--m` begins 32 after the one before it, so that half of that is free; the
 * last is the ring of `styles/alone.css`. Where there is no `--m`, `--place` is not valid, and what uses it has its own.
 */
export const marksCss: Plugin = {
  name: 'marks-css',
  resolveId: (id) => (id in SHEETS ? `\0${id}` : undefined),
  load: (id) => SHEETS[id.replace('\0', '')]?.join('\n'),
};

const makeRules = (drawings: Record<string, string>, width: number) =>
  Object.entries(drawings).map(
    ([name, drawing]) => `.m-${name}{--mark:${makePicture(drawing, width)}}`,
  );

function makeStanceRules(): string[] {
  const drawings = Object.values(STANCE_MARKS);
  // Each drawing within the one before it: the same words each time pack well.
  const row = [...drawings, RING].reduceRight(
    (rest, drawing) => `<g transform="translate(32)">${drawing}${rest}</g>`,
    '',
  );
  const picture = makePicture(row, 32 * drawings.length + 16, 32);
  const place = `calc(${100 / drawings.length}%*var(--m)) 0/auto 100%`;
  return [
    `:where(.mark){--mark:${picture};--place:${place};--ring:${-3 * drawings.length}em 0/auto 1.5em}`,
    ...Object.keys(STANCE_MARKS).map((name, m) => `.m-${name}{--m:${m}}`),
  ];
}

function makePicture(drawing: string, width: number, start = 0): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${start} 0 ${width} 16">${drawing}</svg>`;
  const text = svg.replaceAll('"', "'").replaceAll('currentColor', '%23000');
  return `url("data:image/svg+xml,${text.replace(/[<>]/g, encodeURIComponent)}")`;
}

const RING =
  '<circle cx="8" cy="8" r="7.14" fill="none" stroke="currentColor" stroke-width="1" stroke-linecap="round" stroke-dasharray=".01 2.04"/>';

const SHEETS: Readonly<Record<string, readonly string[]>> = {
  'virtual:stance-marks.css': makeStanceRules(),
  'virtual:marks.css': [
    ...makeRules({ ...NOTE_MARKS, ...OTHER_MARKS }, 16),
    ...makeRules(WORDING_MARKS, 20),
  ],
};
