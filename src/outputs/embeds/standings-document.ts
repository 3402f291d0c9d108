import { h } from 'hastscript';
import type { Element } from 'hast';
import { getLanguage } from '#i18n/language.ts';
import type { Actor } from '#model/actors.ts';
import { formatDate } from '#i18n/date-words.ts';
import type { Explainer } from '#model/explainer.ts';
import { sayBeyond } from '#model/say-beyond.ts';
import { getStandings } from '#model/standings.ts';
import type { Urls } from '#model/urls.ts';
import type { SiteData } from '#schemas/site.ts';
import type { EmbedDocument } from './document.ts';
import { renderFoot } from './foot.ts';
import { renderStances, renderWholeRow } from './standings-rows.ts';
import type { ListForm } from './timeline-document.ts';

/** The short form has as many actors as this. */
const FIRST = 5;

/**
 * The embed of the standings: for each actor the questions in order, including those not stated; or for the first
 * actors where they stand, in a line each.
 */
export function makeStandingsDocument(
  explainer: Explainer,
  actors: readonly Actor[],
  form: ListForm,
  site: SiteData,
  urls: Urls,
): EmbedDocument {
  const href = urls.positions(explainer.id);
  const { rows } = getStandings(explainer, actors);
  const { embed, standings } = getLanguage(explainer.language).words;
  const isShort = form === 'short' && rows.length > 0;
  const some = embed.someActors(Math.min(FIRST, rows.length), rows.length);
  const name = standings.name(explainer.headline);
  const description = embed.standingsDocument(explainer.headline);
  return {
    language: explainer.language,
    title: embed.documentTitle(isShort ? `${name} · ${some}` : name),
    description: isShort ? `${some}. ${description}` : description,
    address: urls.absolute(href),
    kind: 'list',
    content: renderStandingsContent(explainer, actors, form),
    foot: renderFoot(
      { href, text: isShort ? embed.allActors(rows.length) : embed.asTable },
      { href: urls.home(), text: site.name },
    ),
  };
}

export function renderStandingsContent(
  explainer: Explainer,
  actors: readonly Actor[],
  form: ListForm,
): Element[] {
  const standings = getStandings(explainer, actors);
  const { rows, stated, total } = standings;
  const language = getLanguage(explainer.language);
  const { embed, dates, record } = language.words;
  const asOf = dates.asOf(formatDate(explainer.asOf, language));
  const shown = form === 'short' ? rows.slice(0, FIRST) : rows;
  const renderRow = form === 'short' ? renderStances : renderWholeRow;
  return [
    h('div.head', [
      h('h1', explainer.headline),
      h('p.quiet', [
        [
          rows.length === 0
            ? record.none.positions
            : `${embed.standingsIntro(asOf, stated, total)} ${sayBeyond(standings, language)}`,
          form === 'short' && rows.length > 0
            ? `${embed.someActors(shown.length, rows.length)}.`
            : '',
        ]
          .filter(Boolean)
          .map((sentence) => sentence.trim())
          .join(' '),
      ]),
    ]),
    ...(shown.length > 0
      ? [
          h(
            'ul',
            shown.map((row) => renderRow(row, language)),
          ),
        ]
      : []),
  ];
}
