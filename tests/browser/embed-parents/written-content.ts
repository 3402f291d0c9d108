import type { Actor } from '#model/actors.ts';
import type { Explainer, Position, Quote, Source } from '#model/explainer.ts';

const WORDS = {
  Latin:
    'the guns must fall silent before any of us can speak of peace and what Washington promised in March when 30 days were named',
  Cyrillic:
    'кожен день в умовах війни це життя людей пропозицію вже давно можна було почати реалізовувати переговоры продолжатся',
  Arabic:
    'كل يوم من الحرب يكلف أرواح البشر وكان يمكن تنفيذ هذا الاقتراح منذ وقت طويل قال الرئيس إن المفاوضات ستستمر',
};

/** Gives a function that writes a text of a length in characters, another one for every length and seed. */
export function makeWriter(script: keyof typeof WORDS): Writer {
  const vocabulary = WORDS[script].split(' ');
  return (length, seed = 0) => {
    let text = '';
    let random = length * 31 + seed * 7919 + 1;
    while (text.length < length) {
      random = (random * 48271) % 2147483647;
      text += `${vocabulary[random % vocabulary.length]} `;
    }
    return text.slice(0, length).trim();
  };
}

/** An explainer with all its words replaced by written ones, about as long as they were, in another language. */
export function fillWithWords(
  explainer: Explainer,
  writeText: Writer,
  language: string,
  seed: number,
): Explainer {
  const write = (text: string) =>
    writeText(Math.max(4, Math.round(text.length * (0.7 + 0.1 * (seed % 7)))), seed);
  const source = (one: Source): Source => ({
    ...one,
    short: writeText(6 + ((one.number + seed) % 24), seed),
  });
  const quote = (one: Quote): Quote => ({
    ...one,
    language,
    text: write(one.text),
    speaker: actor(one.speaker),
    role: one.role && write(one.role),
    occasion: write(one.occasion),
    difference: write(one.difference),
    article: source(one.article),
    reported: one.reported.map((report) => ({
      ...report,
      language,
      text: write(report.text),
      source: source(report.source),
    })),
    pairs: one.pairs.map((pair) => ({
      reported: write(pair.reported),
      article: pair.article && write(pair.article),
    })),
    updates: [],
  });
  const actor = <Known extends Actor>(one: Known): Known => ({ ...one, name: write(one.name) });
  const position = (one: Position): Position => ({
    ...one,
    says: write(one.says),
    actors: one.actors.map(actor),
    spokesperson: one.spokesperson && actor(one.spokesperson),
    dateNote: one.dateNote && write(one.dateNote),
    question: { ...one.question, label: write(one.question.label) },
  });
  return {
    ...explainer,
    language,
    headline: write(explainer.headline),
    standfirst: write(explainer.standfirst),
    quotes: explainer.quotes.map(quote),
    positions: explainer.positions.map(position),
    questions: explainer.questions.map((one) => ({ ...one, label: write(one.label) })),
    keyPoints: explainer.keyPoints.map((point) => ({
      ...point,
      text: write(point.text),
      section: { ...point.section, title: write(point.section.title) },
    })),
    sections: explainer.sections.map((section) => ({
      ...section,
      title: write(section.title),
      summary: write(section.summary),
      quotes: section.quotes.map(quote),
    })),
    terms: explainer.terms.map((term) => ({
      ...term,
      term: write(term.term),
      definition: write(term.definition),
      references: term.references.map((one) => ({ ...one, title: write(one.title) })),
    })),
  };
}

type Writer = (length: number, seed?: number) => string;
