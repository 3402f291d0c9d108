import { ENGLISH } from '#i18n/english.ts';
import type { Balance, Share } from '#model/balance.ts';
import { formatDate } from '#i18n/date-words.ts';

/** Formats the balance of one explainer as three tables of text. */
export function formatBalance({ actors, questions, sources, copies }: Balance): string {
  return [
    formatTable([
      ['Actor', 'Positions', 'Elsewhere', 'Quotes', 'Words', 'Newest', 'Translated', 'Checked'],
      ...actors.map(
        ({ actor, positions, elsewhere, quotes, wordCount, newest, translated, checked }) => [
          actor.name,
          ...[positions, elsewhere, quotes, wordCount].map(String),
          newest ? formatDate(newest, ENGLISH) : '',
          formatShare(translated),
          formatShare(checked),
        ],
      ),
    ]),
    ...(questions.length === 0
      ? []
      : [
          formatTable([
            ['Question', 'Not heard'],
            ...questions.map(({ question, unheard }) => [
              question.label,
              unheard.map(({ name }) => name).join(', ') || 'nobody',
            ]),
          ]),
        ]),
    formatTable([
      ['Source', 'Uses', 'Kind', 'Publisher'],
      ...sources.map(({ source, uses }) => [
        source.id,
        String(uses),
        source.kind,
        source.publisher,
      ]),
    ]),
    `Copies: ${formatShare(copies)} sources`,
  ].join('\n\n');
}

/** Makes plain data of the balance: ids, numbers, shares from 0 to 1, and null if there is nothing to share. */
export function toBalanceData({ actors, questions, sources, copies }: Balance) {
  return {
    actors: actors.map(
      ({ actor, positions, elsewhere, quotes, wordCount, newest, translated, checked }) => ({
        actor: actor.id,
        ...{ positions, elsewhere, quotes, words: wordCount },
        newest: newest?.edtf ?? null,
        translated: toNumber(translated),
        checked: toNumber(checked),
      }),
    ),
    questions: questions.map(({ question, unheard }) => ({
      question: question.id,
      unheard: unheard.map(({ id }) => id),
    })),
    sources: sources.map(({ source, uses }) => ({ source: source.id, kind: source.kind, uses })),
    copies: toNumber(copies),
  };
}

const formatShare = ({ count, of }: Share) => (of === 0 ? '–' : `${count} of ${of}`);

const toNumber = ({ count, of }: Share) => (of === 0 ? null : count / of);

function formatTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '-'.repeat(Math.min(width, 60))).join('  ');
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}
