import QuoteBlock from '#components/QuoteBlock.astro';
import { parseDate } from '#dates/parse-date.ts';
import type { Quote } from '#model/explainer.ts';
import { getById } from '#model/get-by-id.ts';
import { LEAGUE, MINUTES, RUHLAND } from '../actors.ts';
import type { ExampleFile } from '../example-file.ts';

/** A name of 60 letters, a word of 40, and an outlet and an occasion to match. */
const lengthen = (quote: Quote): Quote => ({
  ...quote,
  speaker: {
    ...quote.speaker,
    name: 'Maximiliane-Alexandrine Freifrau von Hohenstaufen-Wittelsbach',
  },
  role: 'Vice-Chairwoman of the Interparliamentary Subcommittee on Inland Waterways',
  occasion: 'Hearing before the Donaudampfschifffahrtsgesellschaftsaufsichtsrat',
  text: 'Donaudampfschifffahrtsgesellschaftskapitän, too dear',
  reported: quote.reported.map((report) => ({
    ...report,
    text: 'Donaudampfschifffahrtsgesellschaftskapitäne, too costly for us',
    source: {
      ...report.source,
      short: 'Süddonauländisches Allgemeines Handels- und Schifffahrtsblatt',
    },
  })),
});

export default {
  component: QuoteBlock,
  examples: ({ explainer, terms, actors }) => {
    const shown = { explainer: explainer.id };
    const unchecked = getById(explainer.quotes, 'open-by-summer');
    const translated = getById(explainer.quotes, 'too-dear');
    const same: Quote = { ...translated, wording: 'matches' };
    const council = getById(actors, 'town-council');
    return {
      'whose words are the same': { ...shown, quote: same },
      'of a known day, unchecked': { ...shown, quote: unchecked },
      'translated, with a report and the original': { ...shown, quote: translated },
      'translated by this explainer itself': {
        ...shown,
        quote: { ...translated, 'own-translation': true },
      },
      'with the longest names and words': { ...shown, quote: lengthen(translated) },
      'with a thousand characters in both wordings': {
        ...shown,
        quote: {
          ...translated,
          text: 'too dear for us all '.repeat(50).trim(),
          reported: translated.reported.map((report) => ({
            ...report,
            text: 'too costly for us all '.repeat(50).trim(),
          })),
        },
      },
      'in Arabic beside a report in English': {
        ...shown,
        quote: { ...translated, text: 'باهظ الثمن بالنسبة لنا', language: 'ar' },
      },
      'of an organisation': { ...shown, quote: { ...same, speaker: LEAGUE, role: undefined } },
      'of a state': { ...shown, quote: { ...same, speaker: RUHLAND, role: undefined } },
      'of a group': { ...shown, quote: { ...same, speaker: council, role: undefined } },
      'of a document, in two translations': {
        ...shown,
        quote: { ...translated, speaker: MINUTES, role: undefined, occasion: 'Paragraph 3' },
      },
      'in another language, in the same words': {
        ...shown,
        quote: {
          ...same,
          text: 'zu teuer',
          language: 'de',
          reported: same.reported.map((report) => ({
            ...report,
            text: 'zu teuer',
            language: 'de',
          })),
          original: undefined,
        },
      },
      'in a list, with terms': { ...shown, quote: { ...unchecked, terms }, place: 'list' },
      'on its own page': { ...shown, quote: translated, place: 'page' },
      withdrawn: {
        ...shown,
        quote: {
          ...translated,
          withdrawn: { date: parseDate('2024-06-03'), reason: 'The letter was not by the guild.' },
        },
      },
    };
  },
} satisfies ExampleFile<typeof QuoteBlock>;
