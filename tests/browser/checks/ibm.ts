import type { Page } from '@playwright/test';
import { createRequire } from 'node:module';

const ENGINE = createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js');

/** Findings that are not faults, by rule and element. */
const NOT_FAULTS: readonly [rule: string, snippet: RegExp][] = [
  // A skip link stands before all landmarks: https://www.w3.org/WAI/WCAG22/Techniques/general/G1
  ['aria_content_in_landmark', /class="skip /],
  // A box that scrolls is reached with the keyboard: https://www.w3.org/WAI/WCAG22/Understanding/keyboard
  ['element_tabbable_role_valid', /^<(?:pre|section|div) /],
  // The months over the days of the timeline: each cell below names them, and its day and row, by `headers`.
  ['table_headers_related', /scope="colgroup"/],
];

/** The violations that IBM’s engine finds on a page, by its newest rules: https://www.ibm.com/able/toolkit/tools */
export async function findViolations(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: ENGINE });
  const found = await page.evaluate(async () => {
    const { ace } = window as unknown as { ace: Ace };
    const { results } = await new ace.Checker().check(document, ['IBM_Accessibility']);
    return results
      .filter(({ value }) => value[0] === 'VIOLATION' && value[1] === 'FAIL')
      .map(({ ruleId, message, path, snippet }) => ({
        ruleId,
        snippet,
        what: `${ruleId}: ${message} ${path.dom} ${snippet}`,
      }));
  });
  return found
    .filter(
      ({ ruleId, snippet }) =>
        !NOT_FAULTS.some(([rule, at]) => rule === ruleId && at.test(snippet)),
    )
    .map(({ what }) => what);
}

type Ace = {
  Checker: new () => {
    check: (page: Document, policies: string[]) => Promise<{ results: IbmResult[] }>;
  };
};
type IbmResult = {
  ruleId: string;
  value: [kind: string, outcome: string];
  message: string;
  path: { dom: string };
  snippet: string;
};
