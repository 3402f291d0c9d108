import { expect, test } from 'vitest';
import { findHtmlErrors } from '../built/checks/html.ts';

const makePage = (body: string, after = '') =>
  `<!DOCTYPE html><html lang="en"><head><title>Bridge</title></head><body><h1>Bridge</h1>${body}</body></html>${after}\n`;

test('a page that keeps to the standards has no errors', async () => {
  const body =
    '<p data-astro-cid-x="" translate="no">A</p><my-list kind="x"></my-list>' +
    '<svg role="img" aria-label="A" class="mark" viewBox="0 0 1 1"><path d="M0 0" data-x="1"></path></svg>';
  expect(await findHtmlErrors(makePage(body), 'page')).toEqual([]);
});

test.each([
  [
    'a script after the end of the page',
    makePage('', '<script src="/a.js"></script>'),
    'late-content',
  ],
  ['an attribute that HTML does not have', makePage('<p s-1m>A</p>'), 'unknown-attribute'],
  [
    'one that SVG does not have',
    makePage('<svg aria-hidden="true"><path s-1m d="M0 0"></path></svg>'),
    'unknown-attribute',
  ],
  ['one of another element', makePage('<p href="/">A</p>'), 'unknown-attribute'],
  [
    'a name on an element that takes none',
    makePage('<pre tabindex="0" aria-label="Code">a</pre>'),
    'no-prohibited-name',
  ],
  ['an end tag with an attribute', makePage('<p>A</p id="a">'), 'parse-error'],
])('%s is found', async (_, html, rule) => {
  expect((await findHtmlErrors(html, 'page')).join('\n')).toContain(rule);
});
