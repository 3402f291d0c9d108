import { getLanguage } from '#i18n/language.ts';
import { getSortName } from '#model/actors.ts';
import type { Actor } from '#model/actors.ts';
import type { Explainer, Position } from '#model/explainer.ts';
import { getStanceForm, getStanceMark } from '#model/stances.ts';
import { getStandings } from '#model/standings.ts';
import { remember } from '#model/remember.ts';
import type { Urls } from '#model/urls.ts';
import type { SiteData } from '#schemas/site.ts';
import type { StandingsCard } from './card.ts';
import type { StandingsMark } from './card-parts.ts';
import { getAsOf, joinKicker, makeLine } from './explainer-cards.ts';
import { makeHeadlineCard } from './headline-card.ts';

/** The picture of the standings: which actor has stated something on which question, and what is not stated. */
export const makeStandingsCard = remember(composeStandingsCard);

function composeStandingsCard(
  explainer: Explainer,
  actors: readonly Actor[],
  site: SiteData,
  urls: Urls,
): StandingsCard {
  const { id, headline, language } = explainer;
  const { counts, comma, record, standings } = getLanguage(language).words;
  const { rows, columns, stated, total } = getStandings(explainer, actors);
  const heading = makeHeadlineCard(site, {
    path: urls.positions(id),
    origin: { file: `content/explainers/${id}/explainer.yaml`, entry: 'headline' },
    language,
    kicker:
      rows.length === 0
        ? getAsOf(explainer)
        : joinKicker(
            counts.actors(rows.length) + comma + counts.questions(columns.length),
            getAsOf(explainer),
          ),
    title: standings.title,
    summary: rows.length === 0 ? record.none.positions : standings.crossings(stated, total),
    foot: makeLine(headline),
  });
  const names = rows.map(({ actor }) => getSortName(actor));
  const marks = rows.map(({ cells }) => cells.map(({ positions: [latest] }) => makeMark(latest)));
  const shown = marks.flat();
  const forms = new Set(shown.map((mark) => mark?.form));
  return {
    ...heading,
    kind: 'standings',
    comma,
    legend: [
      forms.has('elsewhere') ? standings.dot : standings.legend,
      ...(forms.has('alone') ? [standings.ring] : []),
      ...(forms.has('elsewhere') ? [standings.plus] : []),
      ...(shown.some((mark) => mark?.isScheduled) ? [standings.dashes] : []),
    ].join(' '),
    questions: columns.map(({ question }) => question.label),
    rows: marks.map((cells, index) => ({ name: names[index] ?? '', cells })),
    instead: () => heading,
  };
}

const makeMark = (latest: Position | undefined): StandingsMark | undefined =>
  latest && {
    mark: getStanceMark(latest),
    form: getStanceForm(latest),
    isScheduled: latest.scheduled,
  };
