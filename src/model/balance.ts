import type { Actor } from './actors.ts';
import { countWords } from './count-words.ts';
import { sortByDate } from '#dates/compare-dates.ts';
import type { RecordDate } from '#dates/record-date.ts';
import type { Explainer, Question, Source } from './explainer.ts';
import { getConcerned, getActorRecord } from './record.ts';
import { getSourceUses } from './source-uses.ts';
import { isInArticle } from './stances.ts';
import { getStandings } from './standings.ts';
import { isTranslation } from './verdict.ts';

/**
 * The balance of the record: how much of it comes from whom, who has not been heard on which question, and what it
 * rests on.
 *
 * Takes the explainer and all actors. A position counts for the same actors as in the standings; a withdrawn quote
 * counts for nobody. Only actors on record can be unheard on a question.
 */
export function getBalance(explainer: Explainer, actors: readonly Actor[]): Balance {
  const { rows } = getStandings(explainer, actors);
  return {
    actors: getConcerned(explainer, actors).map((actor) =>
      getActorBalance(explainer, actor, actors),
    ),
    questions: (rows.length === 0 ? [] : explainer.questions).map((question) => ({
      question,
      unheard: rows
        .filter(({ cells }) =>
          cells.some((cell) => cell.question.id === question.id && cell.positions.length === 0),
        )
        .map(({ actor }) => actor),
    })),
    sources: explainer.sources.map((source) => ({
      source,
      uses: getSourceUses(explainer, source).length,
    })),
    copies: getShare(explainer.sources, ({ kind }) => kind === 'copy'),
  };
}

function getActorBalance(
  explainer: Explainer,
  actor: Actor,
  actors: readonly Actor[],
): ActorBalance {
  const record = getActorRecord(explainer, actor, actors);
  const quotes = record.quotes.filter(({ withdrawn }) => withdrawn === undefined);
  const dates = [...record.positions, ...quotes].map(({ date }) => date);
  return {
    actor,
    positions: record.positions.filter(isInArticle).length,
    elsewhere: record.positions.filter((position) => !isInArticle(position)).length,
    quotes: quotes.length,
    wordCount: quotes.reduce((sum, { text }) => sum + countWords(text), 0),
    newest: sortByDate(dates, (date) => date).at(-1),
    translated: getShare(quotes, isTranslation),
    checked: getShare(quotes, ({ wording }) => wording !== 'unchecked'),
  };
}

function getShare<Item>(items: readonly Item[], has: (item: Item) => boolean): Share {
  return { count: items.filter(has).length, of: items.length };
}

/** `count` out of `of`; if `of` is 0 there is no share to show. */
export type Share = { count: number; of: number };

type ActorBalance = {
  actor: Actor;
  /** Positions of the article, and those that only other sources have. */
  positions: number;
  elsewhere: number;
  quotes: number;
  wordCount: number;
  /** The date of the latest position or quote. */
  newest: RecordDate | undefined;
  translated: Share;
  checked: Share;
};

export type Balance = {
  actors: ActorBalance[];
  /** None if nobody has a position: then there is nobody to be heard or not. */
  questions: { question: Question; unheard: Actor[] }[];
  sources: { source: Source; uses: number }[];
  copies: Share;
};
