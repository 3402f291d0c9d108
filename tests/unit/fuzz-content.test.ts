import fc from 'fast-check';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { formatAnnotations } from '#authoring/format-annotations.ts';
import { renderDocument } from '#outputs/embeds/document.ts';
import { makeQuoteDocument } from '#outputs/embeds/quote-document.ts';
import { formatProblems } from '#errors.ts';
import { acceptContent } from '#content/accept-content.ts';
import { readFolder } from '#content/read/read-folder.ts';
import type { ContentTexts } from '#content/read/read-folder.ts';
import { normalizeText } from '#model/normalize-text.ts';
import { getBalance } from '#model/balance.ts';
import { resolveExplainer } from '#model/resolve-explainer.ts';
import { createUrls } from '#model/urls.ts';
import type { SiteContent } from '#schemas/files.ts';
import { countDangers } from '../dangers.ts';
import { edits, mutate, RUNS, runWithin, TIMEOUT } from './fuzz-runs.ts';
import { checkCode } from './compiled-code.ts';
import { createCompiler } from './compile-section.ts';

const base = await readFolder(fileURLToPath(new URL('../fixtures/base/content', import.meta.url)));
const urls = createUrls({ origin: 'https://example.org', base: '/' });
const [bridge] = base.explainers;
const files = [base.files, bridge?.files, bridge?.sections].flatMap((texts) => [...(texts ?? [])]);

const compile = await createCompiler();

test(
  'whatever is written into YAML or MDX is accepted or explained, and nothing of it runs',
  { timeout: TIMEOUT },
  async () => {
    let accepted = 0;
    const changes = fc.array(
      fc.record({ file: fc.constantFrom(...files.map(([file]) => file)), edits }),
      { minLength: 1, maxLength: 2 },
    );
    await fc.assert(
      fc.asyncProperty(changes, async (list) => {
        const texts = change(new Map(list.map((one) => [one.file, one.edits])));
        const read = runWithin(() => acceptContent(texts));
        const { content, problems, unfinished } = read;
        checkReport(formatProblems([...problems, ...unfinished]));
        expect(
          formatAnnotations(problems, '/')
            .split('\n')
            .every((row) => row === '' || row.startsWith('::error file=')),
        ).toBe(true);
        if (problems.length > 0) return;
        accepted += 1;
        runWithin(() => checkOutput(content));
        for (const body of read.bodies.values()) checkCode(await compile(body, read.find));
        expect(globalThis).not.toHaveProperty('ran');
      }),
      { numRuns: RUNS },
    );
    // Otherwise the build's output would never have been tested.
    expect(accepted).toBeGreaterThan(0);
  },
);

/** The base content with the texts of some files changed, normalized like all input. */
function change(list: ReadonlyMap<string, Parameters<typeof mutate>[1]>): ContentTexts {
  const apply = (texts: ReadonlyMap<string, string>) =>
    new Map(
      [...texts].map(([file, text]) => [file, normalizeText(mutate(text, list.get(file) ?? []))]),
    );
  const explainers = base.explainers.map((explainer) => ({
    ...explainer,
    files: apply(explainer.files),
    sections: apply(explainer.sections),
  }));
  return { ...base, files: apply(base.files), explainers };
}

/** Editors get places and sentences: no stack trace, and nothing that moves the cursor or controls the terminal. */
function checkReport(report: string) {
  expect(report).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
  expect(report).not.toMatch(/[^\n\P{Cc}]|^\s*::/mu);
  expect(report).not.toMatch(/\b(TypeError|RangeError|ZodError|undefined is not)\b/);
}

/** The output for readers of accepted content. */
function checkOutput(content: ReturnType<typeof acceptContent>['content']) {
  const site = content.site as SiteContent;
  const actors = Object.entries(site.actors).map(([id, actor]) => ({ id, ...actor }));
  for (const data of content.explainers) {
    const explainer = resolveExplainer(data, site);
    getBalance(explainer, actors);
    for (const quote of explainer.quotes) {
      // An embed has only its own script.
      expect(
        countDangers(renderDocument(makeQuoteDocument(quote, explainer, site.site, urls))),
      ).toEqual([1, 0, 0]);
    }
    for (const { url, archived = url } of explainer.sources) {
      expect(url).toMatch(/^https?:/i);
      expect(archived).toMatch(/^https?:/i);
    }
  }
}
