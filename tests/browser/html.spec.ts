import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { pages, readPage } from './built-site.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // All files are ours (checks/noise.ts sees to it); a hash is for those that others could change.
    'require-sri': ['error', { target: 'crossorigin' }],
    // Advice for search results, not a rule of HTML: a headline is as long as its editor makes it.
    'long-title': 'off',
  },
});

for (const page of pages) {
  test(`${page} is valid HTML`, async () => {
    const report = await validator.validateString(readPage(page), page);
    const messages = report.results.flatMap((result) => result.messages);
    expect(
      messages.map(({ ruleId, message, line, column }) => `${ruleId} ${line}:${column} ${message}`),
    ).toEqual([]);
  });
}
