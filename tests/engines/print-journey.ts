import assert from 'node:assert/strict';
import { EXPLAINER, visit } from './journey.ts';
import type { Step } from './journey.ts';
import { findPrintFaults, setMarks } from './print-marks.ts';
import { readPrint } from './read-print.ts';

/** Where headings and long tables meet the ends of sheets, with the fewest and the most sheets. */
const PAGES: [path: string, least: number, most: number][] = [
  [EXPLAINER, 5, 20],
  [`${EXPLAINER}open-issues/`, 1, 4],
  [`${EXPLAINER}quotes/macron-guns-silent/`, 1, 3],
  [`${EXPLAINER}timeline/`, 5, 15],
  [`${EXPLAINER}positions/`, 3, 10],
  [`${EXPLAINER}sources/`, 4, 15],
  ['/glossary/', 2, 6],
];

/** As wide as what is printed on A4, so that the same is shown. */
const ON_PAPER = 660;

/** A reader prints. */
export const printJourney: readonly Step[] = [
  {
    name: 'print',
    isPossible: ({ print }) => print !== undefined,
    run: async (engine, { origin }) => {
      const faults: string[] = [];
      for (const [path, least, most] of PAGES) {
        await visit(engine, origin + path, ON_PAPER);
        const marked = await engine.evaluate(setMarks);
        const sheets = await readPrint(await engine.print!());
        if (sheets.length < least || sheets.length > most) faults.push(`${path}: ${sheets.length} sheets`); // prettier-ignore
        faults.push(...findPrintFaults(sheets, marked).map((fault) => `${path}: ${fault}`));
      }
      assert.deepEqual(faults, []);
    },
  },
];
