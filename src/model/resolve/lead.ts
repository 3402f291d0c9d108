import type { ExplainerContent } from '#schemas/files.ts';
import { parseDate } from '#dates/parse-date.ts';
import type { Explainer, Position, Quote, Side } from '../explainer.ts';
import { getById } from '../get-by-id.ts';
import { isHeldBy, mapById } from '../holders.ts';
import { showQuoted } from '../quoted-words.ts';
import { bindWords } from '../typography.ts';
import { createFind } from './find.ts';
import type { Refs } from './refs.ts';

/** What stands before the story: the outcome, the key points, the sides, and the difference of wording on top. */
export function resolveLead(
  { explainer }: Pick<ExplainerContent, 'explainer'>,
  quotes: readonly Quote[],
  positions: readonly Position[],
  refs: Refs,
): Pick<Explainer, 'outcome' | 'keyPoints' | 'sides' | 'hero'> {
  const { outcome, keyPoints, sides, hero, questions } = explainer;
  const findPosition = createFind(positions, 'position');
  return {
    outcome: outcome && {
      text: bindWords(outcome.text),
      asOf: parseDate(outcome.asOf),
      sources: outcome.sources.map(refs.findSource),
    },
    keyPoints: keyPoints.map((point) => ({
      ...point,
      text: bindWords(point.text),
      section: refs.findSection(point.section),
      sources: point.sources.map(refs.findSource),
    })),
    sides: sides.map(({ positions: ids, ...side }): Side => {
      const actors = side.actors.map(refs.findActor);
      const chosen = ids.map(findPosition);
      return {
        ...side,
        actors,
        positions: chosen.length > 0 ? chosen : getHeld(actors, positions, questions[0]?.id, refs),
      };
    }),
    hero: hero && {
      ...(hero.reported === undefined
        ? {}
        : { reported: showQuoted(hero.reported, refs.language) }),
      ...(hero.article === undefined ? {} : { article: showQuoted(hero.article, refs.language) }),
      quote: getById(quotes, hero.quote, 'quote'),
    },
  };
}

/** The latest position of each actor of a side on a question. */
function getHeld(
  actors: Side['actors'],
  positions: readonly Position[],
  question: string | undefined,
  refs: Refs,
): Position[] {
  const byId = mapById(refs.actors);
  const on = positions.filter((position) => position.question.id === question);
  const held = actors.map((actor) => on.findLast((position) => isHeldBy(position, actor, byId)));
  return [...new Set(held)].filter((position) => position !== undefined);
}
