import { readHtml } from './plain-text.ts';
import type { TimelineRow } from './timeline-row.ts';

/**
 * Lists what an imported row has but its event lacks, each in a few words.
 *
 * Takes what its date says beyond the event’s, the addresses in it that became no source, and the words that are in its
 * sources.
 */
export function listLost(
  { others, headline, text, caption, credit }: TimelineRow,
  unsaid: readonly string[],
  leftOut: readonly string[],
  said: readonly (string | undefined)[],
): string[] {
  const words = [caption, credit].map((html) => readHtml(html).text);
  const unseen = [headline, text].flatMap((html) => readHtml(html).unseen);
  return [
    ...(readHtml(text).text === '' ? ['there is no text, so the headline stands for it'] : []),
    ...unsaid.map((date) => `the date as shown, “${date}”`),
    ...[...new Set(unseen)].map((name) => `${name}, which cannot be seen`),
    ...leftOut.map((url) => `${shorten(url)}, which is no source`),
    ...words.filter((one) => one !== '' && !said.includes(one)).map((one) => `“${one}”`),
    ...Object.entries(others).map(([name, value]) => `${name} “${shorten(value)}”`),
  ];
}

/** Shows a whole row that was not imported, so that it can be written by hand. */
export function showRow(row: TimelineRow): string {
  const { start, end, displayDate, headline, text, media, caption, credit, link, others } = row;
  const date = [start, end].map(({ year, month, day }) => [year, month, day].join('-'));
  const fields = [...date, displayDate, headline, text, media, caption, credit, link];
  const written = [...fields, ...Object.values(others)].filter((field) => !/^-*$/.test(field));
  return written.join(' | ').replace(/\s+/g, ' ') || 'nothing';
}

/** An address may contain a whole picture (`data:`). */
const shorten = (text: string) => (text.length > 200 ? `${text.slice(0, 199)}…` : text);
