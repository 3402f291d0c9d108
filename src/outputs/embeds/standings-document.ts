import { h } from 'hastscript';
import type { Element } from 'hast';
import { getLanguage } from '#i18n/language.ts';
import type { Language } from '#i18n/language.ts';
import type { Actor } from '#model/actors.ts';
import { formatDate } from '#i18n/date-words.ts';
import type { Explainer, Position, Question } from '#model/explainer.ts';
import { getStandings } from '#model/standings.ts';
import type { StandingsCell, StandingsRow } from '#model/standings.ts';
import type { Urls } from '#model/urls.ts';
import type { SiteData } from '#schemas/site.ts';
import { renderDocument } from './document.ts';
import { renderStance } from './parts.ts';

/** The embed of the standings: for each actor the questions in order, including those not stated. */
export function renderStandings(
  explainer: Explainer,
  actors: readonly Actor[],
  site: SiteData,
  urls: Urls,
): string {
  const href = urls.positions(explainer.id);
  const { rows, stated, total } = getStandings(explainer, actors);
  const language = getLanguage(explainer.language);
  const { embed, dates, standings } = language.words;
  const asOf = dates.asOf(formatDate(explainer.asOf, language));
  return renderDocument({
    language: explainer.language,
    title: embed.documentTitle(standings.name(explainer.headline)),
    description: embed.standingsDocument(explainer.headline),
    page: { href, address: urls.absolute(href) },
    home: urls.home(),
    siteName: site.name,
    link: embed.asTable,
    kind: 'list',
    content: [
      h('div.top', [
        h('div', [
          h('h1', explainer.headline),
          h('p.quiet', embed.standingsIntro(asOf, stated, total)),
        ]),
      ]),
      h(
        'ul',
        rows.map((row) => renderRow(row, language)),
      ),
    ],
  });
}

const renderRow = ({ actor, cells }: StandingsRow, language: Language): Element =>
  h('li.group', [
    h('h2', actor.name),
    h(
      'ul',
      groupCells(cells).map((group) => renderGroup(group, language)),
    ),
  ]);

function renderGroup(group: CellGroup, language: Language): Element {
  const { comma, colon, standings } = language.words;
  if (group.kind === 'stated') {
    return h(
      'li',
      group.positions.map((position) => renderPosition(group.question, position, language)),
    );
  }
  return h(
    'li.entry.quiet',
    h(
      'p.wide',
      group.questions.map(({ label }) => label).join(comma) + colon + standings.notStated,
    ),
  );
}

const renderPosition = ({ label }: Question, position: Position, language: Language): Element =>
  h('div.entry', [
    renderStance(position, label, language),
    h('p.text', [
      position.brief ?? position.says,
      ' ',
      h('span.quiet', `(${formatDate(position.date, language)})`),
    ]),
  ]);

/** Cells in order, with each run of empty ones merged. */
function groupCells(cells: readonly StandingsCell[]): CellGroup[] {
  const groups: CellGroup[] = [];
  for (const { question, positions } of cells) {
    const last = groups.at(-1);
    if (positions.length > 0) groups.push({ kind: 'stated', question, positions });
    else if (last?.kind === 'not-stated') last.questions.push(question);
    else groups.push({ kind: 'not-stated', questions: [question] });
  }
  return groups;
}

type CellGroup =
  | { kind: 'stated'; question: Question; positions: Position[] }
  | { kind: 'not-stated'; questions: Question[] };
