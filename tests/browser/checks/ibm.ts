import type { Page } from '@playwright/test';
import { createRequire } from 'node:module';

const ENGINE = createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js');

/** The violations that IBM’s engine finds on a page, by its newest rules: https://www.ibm.com/able/toolkit/tools */
export async function findViolations(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: ENGINE });
  return page.evaluate(async () => {
    const { ace } = window as unknown as { ace: Ace };
    const { results } = await new ace.Checker().check(document, ['IBM_Accessibility']);
    return results
      .filter(({ value }) => value[0] === 'VIOLATION' && value[1] === 'FAIL')
      .map(({ ruleId, message, path, snippet }) => `${ruleId}: ${message} ${path.dom} ${snippet}`);
  });
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
