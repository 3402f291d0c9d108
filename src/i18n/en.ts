import type { Season } from '#dates/record-date.ts';
import type { Phase } from '#schemas/event.ts';
import type { NoteKind } from '#schemas/note.ts';
import type { Stance } from '#schemas/stance.ts';
import type { Evidence, Wording } from '#schemas/quote.ts';
import type { SourceKind } from '#schemas/source.ts';
import type { UpdateKind } from '#schemas/update.ts';
import { createCount } from './count.ts';
import type { Forms } from './count.ts';

const count = createCount('en');

/** Puts quotation marks around quoted words. */
const quote = (words: string) => `“${words}”`;

const SEASONS: Record<Season, string> = {
  spring: 'spring',
  summer: 'summer',
  autumn: 'autumn',
  winter: 'winter',
};

const counts = {
  explainers: count({ one: '# explainer', other: '# explainers' }),
  uses: count({ one: '# use', other: '# uses' }),
  quotes: count({ one: '# quote', other: '# quotes' }),
  positions: count({ one: '# position', other: '# positions' }),
  statedPositions: count({ one: '# stated position', other: '# stated positions' }),
  events: count({ one: '# event', other: '# events' }),
  moreEvents: count({ one: '# more event', other: '# more events' }),
  sources: count({ one: '# source', other: '# sources' }),
  references: count({ one: '# reference', other: '# references' }),
  terms: count({ one: '# term', other: '# terms' }),
  actors: count({ one: '# actor', other: '# actors' }),
  places: count({ one: '# place', other: '# places' }),
  questions: count({ one: '# question', other: '# questions' }),
  publishers: count({ one: '# publisher', other: '# publishers' }),
  speakers: count({ one: '# voice', other: '# voices' }),
  minutes: count({ one: '# minute', other: '# minutes' }),
  years: count({ one: '# year', other: '# years' }),
  months: count({ one: '# month', other: '# months' }),
  days: count({ one: '# day', other: '# days' }),
};

/** The interface in British English; every other language must have the same words. `{name}` is replaced by a link. */
export const en = {
  quote,
  quotationMarks: ['“', '”'] as [open: string, close: string],
  /** A quotation within a quotation. */
  innerMarks: ['‘', '’'] as [open: string, close: string],
  comma: ', ',
  colon: ': ',
  semicolon: '; ',
  figure: {
    picture: 'Picture',
  },
  counts,

  /** Words for the stances, all neutral: none says who is right. */
  stances: {
    supports: 'Supports',
    'supports-with-conditions': 'Supports with conditions',
    welcomes: 'Welcomes',
    willing: 'Willing',
    demands: 'Demands',
    urges: 'Urges',
    'has-leverage': 'Says it has leverage',
    rejects: 'Rejects',
    'raises-concerns': 'Raises concerns',
    criticises: 'Criticises',
    accuses: 'Accuses',
    'on-the-agenda': 'On the agenda',
    optimistic: 'Optimistic',
    mixed: 'Mixed',
    'declines-to-say': 'Declines to say',
  } satisfies Record<Stance, string>,
  stance: {
    /** Follows a stance that no other source carries. */
    articleAlone: 'by the article alone',
    /** Follows a stance that only other sources carry. */
    notInArticle: 'not in the article',
    /** Follow two stances of one actor on one date, in their order. */
    first: 'at first',
    later: 'later',
  },
  wordings: {
    matches: 'Matches',
    shortened: 'Shortened',
    reworded: 'Reworded',
    translated: 'Translation differs',
    unchecked: 'Not checked',
  } satisfies Record<Wording, string>,
  notes: {
    corrects: 'Corrects',
    adds: 'Adds',
    unclear: 'Unclear',
  } satisfies Record<NoteKind, string>,
  sourceKinds: {
    article: 'The article',
    report: 'Report',
    transcript: 'Transcript',
    official: 'Official document',
    reference: 'Reference',
    copy: 'Copy',
  } satisfies Record<SourceKind, string>,
  phases: {
    background: 'Background',
    now: 'The days of the article',
    after: 'After the article',
  } satisfies Record<Phase, string>,
  updateKinds: {
    correction: 'Correction',
    clarification: 'Clarification',
    addition: 'Addition',
  } satisfies Record<UpdateKind, string>,
  /** The kinds of search results, singular and plural. */
  searchKinds: {
    section: { one: 'Section', many: 'Sections' },
    quote: { one: 'Quote', many: 'Quotes' },
    position: { one: 'Position', many: 'Positions' },
    event: { one: 'Event', many: 'Events' },
    term: { one: 'Term', many: 'Terms' },
    actor: { one: 'Actor', many: 'Actors' },
    source: { one: 'Source', many: 'Sources' },
  },

  /**
   * Patterns of date-fns (https://date-fns.org/docs/format), and the words around dates. `within` is for a date that
   * follows a word such as “since”; a month alone has another ending there in some languages.
   */
  dates: {
    day: 'd\u00A0MMMM y',
    dayOfYear: 'd\u00A0MMMM',
    dayOfMonth: 'd',
    month: { alone: 'MMMM y', within: 'MMMM y' },
    monthOfYear: 'MMMM',
    year: 'y',
    monthOfAxis: 'MMMM y',
    shortMonth: 'LLL',
    weekday: 'EEE',
    about: (date: string, _precision: Precision) => `about ${date}`,
    since: (date: string, _precision: Precision) => `since ${date}`,
    by: (date: string, _precision: Precision) => `by ${date}`,
    /** One end is known and the other is not. */
    from: (date: string, _precision: Precision) => `from ${date}`,
    until: (date: string, _precision: Precision) => `until ${date}`,
    /** A source is not sure of the date. */
    uncertain: (date: string) => `${date} (uncertain)`,
    /** A date of a year before year 1. */
    bc: (date: string) => `${date}\u00A0BC`,
    season: (season: Season, year: string, _setting: Setting) => `${SEASONS[season]} ${year}`,
    decade: (year: string, _last: string, _setting: Setting) => `the ${year}s`,
    /** One of these years; in a sentence that `between` would not fit into. */
    years: (first: string, last: string) => `${first}–${last}`,
    someDay: (when: string, _precision: Precision) => `some day in ${when}`,
    someMonth: (year: string) => `some month in ${year}`,
    range: (start: string, end: string, _precision: Precision) => `${start} to ${end}`,
    either: (start: string, end: string, _precision: Precision) => `${start} or ${end}`,
    between: (start: string, end: string, _precision: Precision) => `between ${start} and ${end}`,
    notes: {
      approximate: {
        day: 'The day is approximate',
        month: 'The month is approximate',
        year: 'The year is approximate',
      } satisfies Record<Precision, string>,
      dayUnknown: 'The day is not known',
      monthUnknown: 'The month is not known',
      yearUnknown: 'The year is not known',
      uncertain: 'The date is uncertain',
      endUnknown: 'End not known',
      startUnknown: 'Earliest day not known',
      bothApproximate: 'Both ends approximate',
      startApproximate: 'The start is approximate',
      endApproximate: 'The end is approximate',
      oneOf: {
        day: 'One of these days',
        month: 'One of these months',
        year: 'One of these years',
      } satisfies Record<Precision, string>,
    },
    /** Years and months, `2 years 5 months`. */
    duration: (parts: readonly string[]) => parts.join(' '),
    aboutTime: (duration: string) => `about ${duration}`,
    later: (duration: string) => `${duration} later`,
    leftOut: (duration: string) => `${duration} left out`,
    timeLeftOut: 'Time is left out here',
    asOf: (date: string) => `As of ${date}`,
  },

  frame: {
    skip: 'Skip to the text',
    site: 'Site',
    explainers: 'Explainers',
    actors: 'Actors',
    glossary: 'Glossary',
    about: 'About',
    menu: 'Menu',
    onThisPage: 'On this page',
    search: 'Search',
    searchField: 'Words to search for',
    promise: 'Every quotation and every position is dated and sourced.',
    error: 'Found an error? Write to {contact}. {about}.',
    errorAbout: 'How this site is made',
    reportError: 'Report an error',
    /** Subject and first line of the mail that reports an error. */
    errorSubject: (title: string) => `Error: ${title}`,
    errorPage: (address: string) => `Page: ${address}`,
    licence:
      'Our text and data: {licence}. No cookies, no tracking, nothing loaded from elsewhere.',
    share: 'Share',
    sharePage: 'Share this page',
    email: 'E-mail',
    /** What a button copies, for readers who cannot see where it is. */
    copy: (what: string) => `Copy ${what}`,
    theAddress: 'the address',
    close: 'Close',
    /** Introduces the names of the same text in other languages. */
    languages: 'In other languages',
  },

  /** The pages that list every explainer, twenty each; page 1 has the oldest. */
  archive: {
    title: (first: number, last: number) => `All explainers: ${first} to ${last}`,
    description: (name: string, span: string) => `Explainers of ${name}, ${span}, newest first.`,
    all: (explainers: string) => `All ${explainers}, by date`,
    pages: 'Pages of the list',
  },

  lead: {
    by: 'By {name}',
    published: 'Published {date}',
    /** The days whose state of things the text describes. */
    describes: 'Describes {date}',
    noUpdates: 'No updates yet',
    minutes: (story: number, all: number) =>
      `${counts.minutes(story)} for the story, ${all} for everything`,
    save: 'Save a copy',
    print: 'Print',
    /** This page, and the standalone copy: what is printed. */
    printStory: 'the story',
    printAll: 'the whole record',
    /** Introduces the original of a copy. */
    copyOf: 'A copy of',
    copyTitle: (title: string) => `Copy: ${title}`,
    copyDescription: (description: string) => `Copy to keep. ${description}`,
    outcome: 'What came of it, as far as our sources go',
    inShort: 'In short',
    hero: 'The words as reported, and in the article',
    wholeQuote: 'The whole quotation',
    sides: 'The sides',
    /** Introduces the actors of a side who are not shown. */
    also: 'Also',
    contents: 'Contents',
    allQuotes: 'All quotations',
    /** How many quotes have which verdict. */
    verdicts: {
      differ: (n: number) => `${n} differ`,
      translated: (n: number) => `${n} in another translation`,
      same: (n: number) => `${n} the same`,
      unchecked: (n: number) => `${n} not checked`,
    },
    made: 'How this page was made',
  },

  offline: {
    title: 'Keep for offline',
    description: (headline: string) =>
      `Keep ${quote(headline)} on your device, to read it without a network.`,
    intro:
      'Your browser can keep this explainer on your device, so that it opens at its usual addresses without a network.',
    what: 'What is kept: the explainer, the pages of its sections, quotations, actors and terms, its timeline, positions, sources and updates, with their styles, pictures and scripts. What is not: the search, data files, share pictures and embeds.',
    renewal:
      'Whenever you open a page of it with a connection, the copy is brought up to date; the page says of which day it is. Nothing is kept before you ask and nothing about you is sent. The browser may remove the copy when the device is short of room.',
    needs:
      'This needs script and a browser with service workers; some have none in private windows. To have the explainer as one file instead, save it as {html} or {markdown}.',
    /** For the script and the service worker, which get them with the list of what is kept. `{date}` is the day of the copy. */
    script: {
      /** The language tag that dates are written by. */
      dates: 'en-GB',
      keep: 'Keep for offline ({size})',
      keeping: 'Keeping:',
      kept: 'Kept on this device, as on the site on {date}.',
      renewed: 'The copy on this device was just renewed. It is as on the site on {date}.',
      forget: 'Forget the copy',
      forgotten: 'Forgotten. Nothing of this explainer is kept any more.',
      offline: 'No connection: this is your kept copy, as on the site on {date}.',
      missing: 'No connection, and the page you asked for is not kept.',
      about: 'What is kept',
      full: 'There is not enough room on this device. Nothing was kept.',
      failed: 'Not everything could be loaded, so nothing was kept. Try again later.',
    },
  },

  section: {
    bar: (number: number, of: number) => `${number} of ${of}`,
    /** The places of `count` sentences among those of the article. */
    sentences: (places: string, count: number, of: number): string =>
      `${count === 1 ? 'Sentence' : 'Sentences'} ${places} of ${of}`,
    inExplainer: 'In the full explainer',
    all: 'All sections',
    explainer: 'The full explainer',
    steps: 'Previous and next section',
    previous: 'Previous',
    next: 'Next',
    place: (number: number, of: number) => `Section ${number} of ${of}`,
    placeIn: (number: number, headline: string) => `Section ${number} of ${quote(headline)}`,
    read: 'Read the section',
  },

  /** A large explainer, of which its page shows a part. */
  brief: {
    sections: 'This explainer is long. Here are the following sections in brief.',
    days: 'Each name leads to its entry in the timeline.',
  },

  note: {
    others: 'What other sources add',
    mark: (letter: string) => `Note ${letter}`,
    inSection: (letter: string, section: number) => `Note ${letter}, section ${section}`,
  },

  sources: {
    title: 'Sources',
    copyOf: (what: string) => ` of ${what}`,
    inLanguage: (language: string) => `, in ${language}`,
    archived: 'Archived copy',
    description: (sources: string, publishers: string) =>
      `The sources of this explainer: ${sources} from ${publishers}, each with every place that rests on it.`,
    intro: 'What stands at another address than its own is marked as a copy.',
    inList: 'In the list of sources',
    undated: 'date not given',
    list: 'The list',
    usedIn: (places: number): string =>
      places === 1 ? 'Used in 1 place' : `Used in ${places} places`,
    article: 'The article itself',
    quote: (name: string, date: string) => `Quote: ${name}, ${date}`,
  },

  balance: {
    title: 'The balance of the record',
    copies: (copies: number, sources: number) => `${copies} of ${sources} sources are copies.`,
    group:
      'Below, a position of a group counts for its members too, unless the group counts as one.',
    howMuch: 'How much of whom',
    caption: 'How much of whom the record holds',
    actor: 'Actor',
    positions: 'Positions',
    /** Positions that the article does not have. */
    elsewhere: 'From other sources',
    quotes: 'Quotes',
    words: 'Words quoted',
    newest: 'Newest',
    translated: 'Translated',
    checked: 'Checked',
    none: 'none',
    of: (count: number, of: number) => `${count} of ${of}`,
    allHeard: 'All of these have been heard.',
    unheard: (names: string) => `Not heard: ${names}.`,
  },

  quotes: {
    title: 'Quotes',
    /** The labels of the versions; `{source}` is a publisher. */
    inArticle: 'In the article ({source})',
    ourTranslation: (language: string) =>
      `Our own translation from ${language}; the article: {source}`,
    labels: {
      recording: 'In the recording at {source}',
      transcript: 'Transcript at {source}',
      official: 'As published by {source}',
      post: 'The post, as copied by {source}',
      report: 'As reported by {source}',
      copy: 'Copy of a report, at {source}',
      translation: 'Translation given by {source}',
    } satisfies Record<Evidence, string>,
    originalAt: (language: string) => `In ${language}, {source}`,
    /** What was found, in a sentence; `{article}` is the article’s publisher, in brackets. */
    findings: {
      matches: 'Same words.',
      shortened: 'The article {article} leaves words out.',
      reworded: 'The article’s words {article} differ.',
      unchecked: 'Not checked: no other report was found.',
    } satisfies Record<Exclude<Wording, 'translated'>, string>,
    /** The first of them in full, by what the reported words are; `{source}` is their publisher. */
    sameAs: {
      recording: 'Same words in the recording at {source}.',
      transcript: 'Same words in the transcript at {source}.',
      official: 'Same words as published by {source}.',
      post: 'Same words in the post, as copied by {source}.',
      report: 'Same words as reported by {source}.',
      copy: 'Same words in the copy of a report at {source}.',
      translation: 'Same words in the translation given by {source}.',
    } satisfies Record<Evidence, string>,
    /** The same in a list or a filter. */
    shortFindings: {
      matches: 'Same words',
      shortened: 'Words left out',
      reworded: 'Words differ',
      translated: 'Two translations',
      unchecked: 'Not checked',
    } satisfies Record<Wording, string>,
    twoTranslations: (language: string | undefined, isWritten: boolean) =>
      `Two translations: ${isWritten ? 'written' : 'spoken'} in ${language ?? 'another language'}.`,
    /** How near the reported words are to the speaker. */
    evidence: {
      recording: 'The reported words are those of a recording.',
      transcript: 'The reported words stand in a transcript.',
      official: 'The reported words are as an official source published them.',
      post: 'The reported words are from a copy of the post.',
      report: 'The reported words are from a report, not a recording.',
      copy: 'The reported words are from a copy of a report.',
      translation: 'Neither has the original words: both are translations.',
    } satisfies Record<Evidence, string>,
    /** Over pairs of words: what was reported, and what the article has for it. */
    pair: ['reported', 'article'] as [reported: string, article: string],
    inArticleAre: 'in the article:',
    leftOutWords: 'left out:',
    marked: '{marked} words differ.',
    Marked: 'Marked',
    literally: (text: string) => `Literally: ${text}`,
    terms: 'Terms:',
    use: 'Use this quote',
    text: 'Text',
    Link: 'Link',
    Picture: 'Picture',
    Citation: 'Citation',
    sharePicture: (width: number, height: number) => `Share picture, ${width} × ${height}, PNG`,
    /** Shown on a picture that leaves the words out. */
    onPage: 'The exact words are on the page.',
    withdrawnOn: 'This quote was withdrawn on {date}.',
    withdrawn: (date: string) => `Quote withdrawn, ${date}`,
    withdrawnTitle: (name: string, date: string) => `${name}, ${date}: quote withdrawn`,
    isWithdrawn: ': quote withdrawn',
    changes: 'Changes to this quote',
    place: 'Where it stands',
    placeIn: 'Section {number}, {section}, sentence {sentence} of {of} of the article',
    readOn: 'Read on in the explainer',
    supports: 'Positions it supports',
    others: (name: string) => `Also by ${name}`,
    speaker: 'Voice',
    wording: 'Wording',
    description: (quotes: string, speakers: string) =>
      `${quotes} of ${speakers}, each with the words other reports have.`,
    intro: (quotes: string) =>
      `${quotes} in the article, each with the words as reported elsewhere and as the article has them.`,
    /** Who said it, in what role, where and when. */
    attributed: (who: string, occasion: string, date: string) => `${who} (${occasion}, ${date})`,
    /** For screen readers, where the marking of words is only visual. */
    onlyInArticle: ' [only in the article:] ',
    onlyInReport: ' [only in the report:] ',
    /** In brackets behind the article’s words, where there is no room for others. */
    asQuotedBy: (publisher: string) => `as quoted by ${publisher}`,
    ownTranslation: 'our own translation',
    onlyOurs: 'The article’s words in our own translation.',
    notFound: 'no other report found',
  },

  timeline: {
    title: 'Timeline of stated positions',
    short: 'Timeline of positions',
    name: (headline: string) => `Timeline: ${headline}`,
    intro:
      'Each position stands on the day it was stated, not the day it was printed. Dates are those of the place where the speaker was.',
    after: (date: string) => `What came after the article is set apart, as of ${date}.`,
    description: (entries: string) => `${entries} in date order, each with its sources.`,
    list: 'The list',
    byDate: 'By date',
    byActor: 'By actor',
    caption:
      'A mark stands on its day. A bar is a stretch of time: solid where its ends are known, broken and fading where they are not. A zigzag is time left out.',
    marks: 'The marks',
    lanes: 'Timeline by actor',
    lanesCaption: 'Events and stated positions, one lane an actor',
    events: 'Events',
    event: 'Event',
    nobody: 'No side named',
    scheduled: 'scheduled',
    wasScheduled: 'Scheduled when the article was written.',
    orderUnknown: 'The order within the day is not stated',
    quote: (words: string) => `Quote: ${words}`,
    sentence: (number: number, of: number) => `Sentence ${number} of ${of}`,
    all: 'All',
    shown: '{n} of {all} entries shown',
    actor: 'Actor',
    question: 'Question',
    /** A filter: whether the article has it. */
    basis: 'Source',
    inArticle: 'In the article',
    notInArticle: 'Not in the article',
    span: (first: string, last: string) => `Positions from ${first} to ${last}`,
  },

  /** The last part of an explainer: the matrix, the days, the ways to the rest. */
  record: {
    title: 'The record',
    intro: (actors: string, questions: string, stated: number, total: number, article: string) =>
      `${actors}, ${questions}: on ${stated} of the ${total} the article (${article}) says something.`,
    /** How many places of the table only other sources fill, and how many actors only they name. */
    beyond: (places: string, actors: string): string =>
      `Only in other sources, not counted: ${[places, actors].filter(Boolean).join(', ')}.`,
    empty: 'An empty place is neither neutrality nor refusal.',
    /** Leads to the positions that only other sources have. */
    others: (positions: string) => `${positions} from other sources, not in the article`,
    /** In place of a part that has nothing. */
    none: {
      timeline: 'No position and no event is on record.',
      positions: 'No position is on record.',
      quotes: 'No quotation is on record.',
    },
    dayByDay: 'Day by day',
  },

  data: {
    title: 'Data',
    intro:
      'What this explainer says, for programs and spreadsheets. Each file has the days, sources and addresses.',
    everything: 'Everything',
    fields: 'Fields and terms of use',
  },
  standings: {
    title: 'Who stands where',
    name: (headline: string) => `Who stands where: ${headline}`,
    note: 'As the article has it',
    /** The same where other sources have positions too. */
    noteOfBoth: 'As the article has it; other sources are marked',
    description: (actors: string, questions: string) =>
      `${actors} and ${questions}: what each has stated, when, and where the article states nothing.`,
    tableLabel: 'Who stands where, in words',
    caption: (actors: string, questions: string) => `Who stands where: ${actors}, ${questions}`,
    notStated: 'not stated',
    NotStated: 'Not stated',
    data: 'The same as data:',
    quote: 'quote',
    quoteLabel: (words: string) => `Quote: ${words}`,
    byQuestion: 'Question by question',
    others: 'Others',
    nothing: 'nothing in the article',
    sentence: (number: number, of: number) => `sentence ${number} of ${of}`,
    crossings: (stated: number, total: number) =>
      `On ${stated} of ${total} the article says something.`,
    legend: 'A mark: something stated. A dot: nothing in the article.',
    /** The same without the marks, where more follows. */
    dot: 'A dot: nothing in the article.',
    ring: 'A dotted ring: by the article alone.',
    plus: 'A plus: only in other sources, not counted.',
    dashes: 'Dashes below: scheduled.',
  },

  actors: {
    title: 'Actors',
    description:
      'Everyone on record: persons, offices, states, organisations, groups and documents, with their quotes and stated positions.',
    pageDescription: (name: string) =>
      `${name} on record: stated positions and quotes in every explainer, with dates and sources.`,
    partDescription: (name: string, entries: string) =>
      `What ${name} has stated, with dates and sources: ${entries}.`,
    counts: (quotes: number, positions: number) => `Quotes: ${quotes}. Positions: ${positions}.`,
    nothing: 'No quotes and no positions of their own are on record.',
    role: 'Role on these dates',
    country: 'Country',
    officialName: 'Official spelling',
    nativeName: (language: string) => `In ${language}`,
    about: 'About',
    members: 'Members',
    /** A document among the actors: what it is, its facts, and the link to it. */
    document: 'Document',
    date: 'Date',
    publisher: 'Published by',
    address: 'Address',
    read: 'Read the document',
    everywhere: 'In all explainers',
    further: 'In further explainers',
    positions: 'Stated positions',
    all: 'All positions and quotes',
    more: 'About this actor',
    onRecord: (counts: string) => `On record: ${counts}`,
    inArticle: 'Positions in the article ({source})',
    inBoth: 'Positions in the article ({source}) and in other sources',
    inOthers: 'Positions from other sources, not in the article',
    nothingOnRecord: 'no quotes and no positions of their own',
  },

  terms: {
    title: 'Terms',
    glossary: 'Glossary',
    glossaryOf: (name: string) => `Glossary of ${name}`,
    description: (terms: string) =>
      `${terms} in plain words, with references and the places that use them.`,
    pageTitle: (term: string) => `${term}: what it means`,
    name: (term: string) => `Term: ${term}`,
    more: 'Where it is used, related terms',
    references: 'References',
    referenceList: (count: number): string => (count === 1 ? 'Reference: ' : 'References: '),
    related: 'See also',
    aliases: 'Also found as',
    uses: 'Every use',
    usedIn: 'Used in:',
    unused: 'Not used in a text yet.',
    allUses: (uses: string) => `All ${uses}`,
    inGlossary: 'In the glossary',
  },

  map: {
    label: (places: string, border?: string, isPlain?: boolean) =>
      `Map with ${places}${isPlain ? ', without borders' : ''}${border ? `; a line leads to the nearest point of ${border}` : ''}. The table below has all places in words`,
    border: (one: string, other: string) => `the ${one}–${other} border`,
    line: (border: string) => `The line leads to the nearest point of ${border}.`,
    outlined: (country: string) => `Outlined: ${country}.`,
    borders: {
      recognised: 'Internationally recognised borders. No front line is drawn.',
      disputed:
        'Borders as Natural Earth draws them; some of them are disputed. No front line is drawn.',
      none: 'No borders are drawn, nor a front line.',
    },
    outlines: 'Outlines: Natural Earth.',
    inWords: 'The places in words',
    place: 'Place',
    country: 'Country',
    note: 'Note',
  },

  updates: {
    title: 'Updates',
    description:
      'Every correction, clarification and addition since this explainer was published, with its date.',
    published: (date: string) => `Published ${date}.`,
    intro:
      'A change to what the text says is dated and stays on this page. {feed}. Found an error? Write to {contact}.',
    feed: 'Follow them as a feed',
    nothing: 'Nothing has been changed since.',
    section: (title: string) => `Section: ${title}`,
    quote: (name: string) => `Quote: ${name}`,
    position: (label: string) => `Position: ${label}`,
    note: (title: string) => `Note: ${title}`,
    event: (title: string) => `Event: ${title}`,
    term: (term: string) => `Term: ${term}`,
    source: (title: string) => `Source: ${title}`,
    feedDescription: (standfirst: string) => `Changes to this explainer. ${standfirst}`,
  },

  method: {
    title: 'How this was made',
  },

  next: {
    title: 'What happened next',
    unknown: 'None of this was known when the article was written.',
    more: (events: string, span: string) => `${events}, ${span}`,
    soFar: 'So far',
  },

  embed: {
    title: 'Embed',
    pageDescription: (headline: string) =>
      `Codes to embed ${quote(headline)}: the whole, each section, the timeline, and who stands where.`,
    whole: 'The whole explainer',
    quotes: 'Quotes: the codes are on the page of each',
    ofSection: 'Embed this section',
    intro: 'A frame without cookies or tracking, which asks for one small document.',
    guide: 'What it loads, and how to allow it',
    open: 'Preview, with a choice of width and theme',
    preview: 'Preview',
    code: 'Code',
    form: 'Form',
    short: 'The latest, short',
    all: 'All of it',
    width: 'Width',
    theme: 'Theme',
    phone: 'Phone, 320 px',
    column: 'Column, 480 px',
    wide: 'Wide, 700 px',
    full: 'Fills its column',
    auto: 'As the reader’s device',
    light: 'Light',
    dark: 'Dark',
    frame: 'Frame',
    frameNote: 'No script in your page. The height follows the width of the frame.',
    listener: 'Frame that fits',
    listenerNote:
      'A small script in your page gives the frame the height of the card. Once a page is enough.',
    html: 'Plain HTML',
    htmlNote: 'Nothing is loaded from us, so later corrections do not reach it.',
    picture: 'Picture',
    pictureNote: 'The share picture with its text alternative.',
    ampNote: 'For AMP pages; it needs the amp-iframe component.',
    showAll: 'Show all',
    quote: (name: string) => `Quote: ${name}`,
    actor: (name: string) => `Where they stand: ${name}`,
    explainer: (headline: string) => `Explainer: ${headline}`,
    section: (title: string) => `Section: ${title}`,
    timelineRemark: (positions: string, asOf: string) =>
      `Timeline: ${positions}, each dated and sourced. ${asOf}.`,
    standingsRemark: (actors: string, questions: string, asOf: string) =>
      `Who stands where: ${actors}, ${questions}. ${asOf}.`,
    /** Titles and descriptions of the embedded documents. */
    documentTitle: (title: string) => `${title} (embed)`,
    overview: (standfirst: string) => `An overview to embed. ${standfirst}`,
    card: (headline: string, title: string) => `A card to embed, from ${quote(headline)}. ${title}`,
    actorDocument: (title: string) => `A list to embed: where they stand. ${title}`,
    sectionDocument: (summary: string) => `A section to embed. ${summary}`,
    standingsDocument: (headline: string) =>
      `A list to embed: who stands where on which question. From ${quote(headline)}.`,
    termDocument: (term: string, definition: string) =>
      `A definition to embed: ${term}. ${definition}`,
    timelineDocument: (headline: string) =>
      `A list to embed: who said what on which day. From ${quote(headline)}.`,
    readExplainer: 'Read the explainer',
    asTable: 'As a table, with sources',
    wholeTimeline: 'The whole timeline, with sources',
    checks: '{site} checks quotations against other reports',
    checked: (date: string) => `Checked ${date}`,
    fromExplainer: 'From {explainer}',
    /** The short forms of the lists, and the way to the whole. */
    latest: 'The latest positions',
    someActors: (shown: number, all: number) => `${shown} of ${all} actors`,
    allEntries: (entries: number) => `All ${entries} entries`,
    allActors: (actors: number) => `All ${actors} actors`,
    standingsIntro: (asOf: string, stated: number, total: number) =>
      `Who stands where, as the article has it. ${asOf}; on ${stated} of ${total} it says something.`,
    timelineIntro: (asOf: string) => `Who said what, by date. ${asOf}.`,
  },

  search: {
    title: 'Search',
    description: (name: string) =>
      `Search ${name} by word, speaker, term or name, in sections, quotes, positions and sources.`,
    unscripted:
      'Searching needs script, which is off. Everything that can be found stands here; your browser finds words in it.',
    query: 'Words, a name, a speaker',
    kind: 'Kind',
    actor: 'Actor',
    question: 'Question',
    all: 'All',
    key: 'The key / leads here from any page',
    more: 'More results',
    earlier: 'Search earlier explainers too',
    result: 'Result',
    results: { one: '# result', other: '# results' } as Forms,
    noWord: 'Write a word or a name.',
    lost: 'The search could not be loaded. Everything that can be found is listed here.',
  },

  about: {
    title: (name: string) => `About ${name}`,
    description: (name: string) => `What ${name} is, how it is made, and how to report an error.`,
    layers:
      'An explainer takes one news article apart. Three layers never mix. The running text says what the article says, in our own words. Words in quotation marks are those people are quoted with. Notes in the margin say what other sources add or correct.',
    wording:
      'A quotation stands here as the article has it. Where other reports have other words, its card shows both and says how they differ. A date is given only as precisely as it is known: “about”, “by” and “since” mean what they say. Where the article states no position, the page says “not stated”.',
    made: 'How “{headline}” was made',
    madeOthers: 'How earlier explainers were made',
    report: 'Report an error',
    reportText:
      'Write to {contact} with the address of the page and what is wrong. A change to the record is dated and stays visible.',
    reuse: 'Reuse',
    reuseText: 'Our text and data are under {licence}. Published by {publisher}.',
    licencesText: 'Code and typefaces of these pages are under licences of their own: {licences}.',
    accessibility: 'Accessibility',
    accessibilityText:
      'These pages are made to WCAG 2.2, level AA, and to the contrast of level AAA for text. They work without script, with the keyboard alone, with a screen reader, in forced colours, with reduced motion, at 400 % zoom, and on paper. Every page is checked by axe, light and dark, at each change of the site. Those checks find only a part of what can be wrong, and nobody who relies on a screen reader has tested the pages for us yet. If something is in your way, write to {contact}.',
    privacy: 'Privacy',
    privacyText:
      'These pages set no cookies, load nothing from other sites and do not track anyone. What you choose, such as the theme, and which version of a text you have read, stays on your device. An explainer is kept there only if you press “Keep for offline”, until you have it forgotten.',
  },

  licences: {
    title: 'Licences of code and typefaces',
    description: 'The code and typefaces that these pages load, and the licence of each.',
    intro:
      'The code and typefaces that these pages load, and the licence of each. Our own text and data have a licence of their own: see {about}.',
    uses: {
      code: 'The code of these pages',
      search: 'The search',
      styles: 'The base of the styles',
      faces: 'A typeface',
      cutFaces: 'A typeface, cut to the letters these pages need',
      maps: 'The shapes of land and borders on maps',
    },
    version: (version: string) => `version ${version}`,
    whole: 'The licence',
  },

  embedGuide: {
    title: 'Embed our cards',
    description: (name: string) =>
      `How to put a quote, a section, a timeline or a definition from ${name} into your own page, and what is loaded by it.`,
    intro:
      'Every quote has a card that you can put into your own page. So have each section, each explainer as a whole, its timeline, its standings, each actor and each term. A card stays at its address. If a quote is corrected or withdrawn, its card says so, with the date, wherever it stands.',
    paste: 'Paste a link',
    pasteText:
      'In WordPress, paste the address of one of these pages on a line of its own. WordPress finds the card by itself, without a plugin and without the right to use HTML. It shows at most 1,000 px of a card; a longer one scrolls.',
    pasteGhost:
      'Ghost shows a bookmark with title and picture. For the card itself, add an HTML card and paste the code of the frame into it.',
    pasteElsewhere: 'Other systems show a preview with a link.',
    code: 'Paste a code',
    codeText:
      'These are the codes of {quote}. Quotes, terms, actors, timelines and standings have theirs at the foot of their page. An explainer and its sections lead to theirs with a link. There a preview shows each code, and you can choose the width and the theme.',
    oneQuote: 'one quote',
    listeners:
      'A frame also fits by itself in pages that use pym.js, @newswire/frames, sidechain, iframe-resizer, open-iframe-resizer, or the scripts of Datawrapper, Embedly, Iframely and AMP. With iframe-resizer and {sandbox}, set {checkOrigin}.',
    theme:
      'A card is light or dark as the reader’s device is. To choose, take the theme in the preview, or put {light} or {dark} behind the address of the frame. A frame is at most as wide as the {maxWidth} in its code says; without it, it fills its column.',
    loaded: 'What is loaded',
    loadedText:
      'One HTML file, 2 to 8 KB on its way. Its style, its drawings and a small script are inside it; the fonts are those of the reader’s device. Nothing else is loaded, from us or from anybody else. The picture is one PNG file.',
    privacy:
      'A card sets no cookies, stores nothing, sends no requests and tracks nobody. The script tells your page how high the card is and, in WordPress, which of its links was followed; no more. The card works in a frame with {sandbox}, and without script too. Like every server, ours learns the address of the reader’s device and that of your site; with {referrer} on the frame it does not learn the latter. The plain HTML loads nothing from us at all.',
    policy: 'If your site has a Content Security Policy',
    policyFrame: 'Allow the frame:',
    policyScript:
      'For the frame that fits, allow its script too, by its hash or in a file of your own. For pictures, add {directive}.',
    reuse: 'Reuse',
    reuseText:
      'Our text and data are under {licence}. The words of a quote belong to who said them. Questions: {contact}.',
  },

  missing: {
    title: 'Page not found',
    description: 'There is no page at this address.',
    text: 'There is no page at this address. Nothing that was published here is ever taken away, so the address may have a letter too many or too few.',
    home: 'All explainers',
    moved: 'This page has moved',
    movedTitle: (from: string) => `${from} has moved`,
    movedDescription: (from: string, to: string) => `${from} is now ${to}.`,
    movedTo: 'It is now {to}',
  },

  /** Words for the text of an explainer as Markdown. */
  markdown: {
    section: (number: number) => `(Section ${number})`,
    published: (date: string) => `Published ${date}`,
    changed: (date: string) => `, changed ${date}`,
    goesThrough: (title: string, publisher: string) => `It goes through ${title}, ${publisher}`,
    retells: (sentences: string) => `Retells the article: ${sentences.toLowerCase()}.`,
    refs: (count: number): string => (count === 1 ? 'source' : 'sources'),
    archived: 'archived:',
    note: (letter: string, kind: string) => `Note ${letter}, ${kind}:`,
  },

  /** Words that the scripts of a page use; they are sent with every page. */
  script: {
    theme: 'Theme',
    system: 'System',
    light: 'Light',
    dark: 'Dark',
    copy: 'Copy',
    copied: 'Copied',
    selected: 'Selected: copy it with your keyboard or menu',
    copyLink: 'Copy link to this text',
    linkCopied: 'Link copied',
    pageCopied: 'These words have no link of their own: link to the page copied',
    copyAddress: 'Copy link',
    shareApp: 'Send with an app',
    use: 'Use this quote',
    picture: 'Picture',
    embed: 'Embed',
    link: 'Link',
    contents: 'Contents',
    changed: {
      one: 'Since you last read: # section changed.',
      other: 'Since you last read: # sections changed.',
    } as Forms,
    dismiss: 'Dismiss',
    server: 'Mastodon server',
    shareOn: 'Share on Mastodon',
    serverName: 'Write the name of your server, such as mastodon.example.',
    listen: 'Listen',
    readAloud: 'Read aloud',
    previous: 'Previous section',
    next: 'Next section',
    play: 'Play',
    pause: 'Pause',
    speed: 'Speed',
    close: 'Close',
    /** Read aloud at quotation marks and before a note. */
    quote: 'quote',
    endQuote: 'end quote',
    note: 'Note',
  },
};

/** How precisely a date is known. */
/** How a date behaves in a sentence: a season like a month, a decade or a century like a year. */
export type Precision = 'day' | 'month' | 'year';
/** A date is a text of its own, or part of one. */
export type Setting = 'alone' | 'within';

export type Words = typeof en;
