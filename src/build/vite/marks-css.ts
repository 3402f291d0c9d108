import type { Plugin } from 'vite';
import { NOTE_MARKS, OTHER_MARKS, STANCE_MARKS, WORDING_MARKS } from '#model/marks.ts';

/**
 * The stylesheets `virtual:stance-marks.css` and, for the other marks, `virtual:marks.css`: each drawing of
 * `model/marks.ts` as the custom property `--mark` of its class, so that a mark is one element in the page however many
 * lines it is drawn with.
 */
export const marksCss: Plugin = {
  name: 'marks-css',
  resolveId: (id) => (id in SHEETS ? `\0${id}` : undefined),
  load: (id) => SHEETS[id.replace('\0', '')]?.join('\n'),
};

const makeRules = (drawings: Record<string, string>, width: number) =>
  Object.entries(drawings).map(([name, drawing]) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} 16">${drawing}</svg>`;
    const text = svg.replaceAll('"', "'").replaceAll('currentColor', '%23000');
    return `.m-${name}{--mark:url("data:image/svg+xml,${text.replace(/[<>]/g, encodeURIComponent)}")}`;
  });

const SHEETS: Readonly<Record<string, readonly string[]>> = {
  'virtual:stance-marks.css': makeRules(STANCE_MARKS, 16),
  'virtual:marks.css': [
    ...makeRules({ ...NOTE_MARKS, ...OTHER_MARKS }, 16),
    ...makeRules(WORDING_MARKS, 20),
  ],
};
