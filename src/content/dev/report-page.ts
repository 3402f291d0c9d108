import { dirname, join } from 'node:path';
import { formatProblems } from '#errors.ts';
import type { Problem } from '#errors.ts';

/**
 * Makes the error that the dev server’s overlay shows: the report of `npm run check`, in which a place opens the
 * content file in the editor. Takes the content folder’s path. The overlay takes the message as HTML, and would head an
 * empty box with “Stack Trace”.
 */
export function makeOverlayError(problems: readonly Problem[], dir: string): OverlayError {
  const style = '<style>#stack { display: none } #message a { color: inherit }</style>';
  const message = `${style}${writeReport(problems, dir)}`;
  return { name: 'As in npm run check', title: TITLE, message, stack: '' };
}

/** Writes the page that is sent in place of every other while there are problems; the overlay comes on top. */
export function writeReportPage(problems: readonly Problem[], dir: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${TITLE}</title>
<h1>${TITLE}</h1>
<pre>${writeReport(problems, dir)}</pre>
<script type="module" src="/@vite/client"></script>
</html>
`;
}

/** In the report a file’s name is a row, and the rows below start with their line and column. */
function writeReport(problems: readonly Problem[], dir: string): string {
  const files = new Set(problems.map(({ file }) => file));
  let file = '';
  const rows = formatProblems(problems).split('\n');
  return rows
    .map((row) => {
      if (files.has(row)) return writeLink((file = row), row, dir);
      const [indent, place] = /^ {2}(\d+:\d+)/.exec(row) ?? [];
      if (indent === undefined || place === undefined) return escapeHtml(row);
      return `  ${writeLink(`${file}:${place}`, place, dir)}${escapeHtml(row.slice(indent.length))}`;
    })
    .join('\n');
}

/** Vite opens the file at this address, and answers with nothing that could be shown. */
function writeLink(place: string, text: string, dir: string): string {
  const address = `/__open-in-editor?file=${encodeURIComponent(join(dirname(dir), place))}`;
  return `<a href="${address}" onclick="fetch(this.href); return false">${escapeHtml(text)}</a>`;
}

const escapeHtml = (text: string) =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

const TITLE = 'The content has problems';

type OverlayError = { name: string; title: string; message: string; stack: string };
