import type { Article } from '#model/parse-article.ts';
import { cutTitles, findRuns } from './noun-phrase.ts';
import type { Speech } from './speech.ts';

/**
 * Knows the names of an article: gives the fullest form of a name that a phrase has only in part (`Ambassador Mohib`:
 * `Hamdullah Mohib`), also for an office whose holder is named elsewhere (`the minister`).
 */
export function makeNameIndex({ paragraphs, headline }: Article, speech: Speech): NameIndex {
  const names = new Set<string>();
  for (const text of [...paragraphs.map((paragraph) => paragraph.text), headline])
    for (const { text: run } of findRuns(text)) names.add(trimName(cutTitles(run, speech)));
  const full = [...names].filter((name) => name.includes(' ') && name.length <= LONGEST_NAME);
  const byLast = Map.groupBy(full, (name) => getLast(name));
  return (phrase) => {
    const run = findRuns(phrase).at(-1)?.text;
    if (run === undefined) return phrase;
    const own = trimName(cutTitles(run, speech));
    const candidates = byLast.get(getLast(own)) ?? [];
    const fullest = candidates
      .filter((name) =>
        own.split(' ').every((word) => name.split(' ').includes(word) || word === getLast(own)),
      )
      .toSorted((a, b) => b.length - a.length)
      .find((name) => name.split(' ').length <= 4);
    const isWhole = phrase.trim().endsWith(run) || cutTitles(run, speech) !== run;
    return isWhole ? (fullest ?? (own === '' ? phrase : own)) : phrase;
  };
}

const getLast = (name: string) => name.split(' ').at(-1) ?? name;
const trimName = (name: string) => name.replace(/['’]s?$/u, '').replace(/[.,]+$/u, '');

const LONGEST_NAME = 60;

export type NameIndex = (phrase: string) => string;
