import { append, replace } from './content-folder.ts';
import type { Change } from './content-folder.ts';

const ACTORS = 'actors.yaml';
const GLOSSARY = 'glossary.yaml';
const PLACES = 'places.yaml';
const SITE = 'site.yaml';
const at = (file: string) => `explainers/bridge/${file}`;
const EXPLAINER = at('explainer.yaml');
const QUOTES = at('quotes.yaml');
const POSITIONS = at('positions.yaml');
const EVENTS = at('events.yaml');
const NOTES = at('notes.yaml');
const SOURCES = at('sources.yaml');
const UPDATES = at('updates.yaml');
const VOTE = at('sections/the-vote.mdx');
const PRICE = at('sections/the-price.mdx');

/** Content with one mistake each: the name of the mistake, and the changes to the base content that make it. */
export const brokenContent: Record<string, Record<string, Change>> = {
  // Files
  'file-missing': { [SITE]: null },
  'file-too-long': { [GLOSSARY]: append(`# ${'x'.repeat(300_000)}\n`) },
  'file-not-utf-8': { [QUOTES]: replace('too dear', 'too de\ufffdr') },
  'file-control-character': { [NOTES]: replace('The price', 'The \u001b[31mprice') },
  'section-too-long': { [VOTE]: append('word '.repeat(12_001)) },
  'section-name-reserved': {
    [at('sections/timeline.mdx')]: '---\ntitle: T\nsummary: S.\nretells: [A1]\n---\n\nText.\n',
    [EXPLAINER]: replace('  - the-price\n\n', '  - the-price\n  - timeline\n\n'),
  },
  // YAML
  'yaml-indent': { [SOURCES]: replace('  publisher: Millbrook', '   publisher: Millbrook') },
  'yaml-colon': { [EVENTS]: replace('title: The old', 'title: Bridge: the old') },
  'yaml-quotation-mark': { [EVENTS]: replace('title: The old', "title: 'The old") },
  'yaml-tab': { [PLACES]: replace('  country', '\tcountry') },
  'yaml-anchor': { [PLACES]: replace('country: ZZ', 'country: &c ZZ') },
  'yaml-alias-bomb': { [PLACES]: `a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n` },
  'yaml-tag': { [PLACES]: replace('country: ZZ', 'country: !!js/function "() => 1"') },
  'yaml-binary': { [PLACES]: replace('country: ZZ', 'country: !!binary "eA=="') },
  'yaml-too-deep': { [PLACES]: `a: ${'['.repeat(30)}${']'.repeat(30)}\n` },
  'yaml-far-too-deep': { [PLACES]: `a: ${'['.repeat(50_000)}\n` },
  'yaml-name-no-text': { [PLACES]: append('? [a, b]\n: c\n') },
  'yaml-same-name-twice': { [SOURCES]: replace('s03:', 's02:') },
  'yaml-two-documents': { [PLACES]: append('---\nwest-bank: {}\n') },
  'yaml-prototype': { [PLACES]: append('__proto__:\n  name: X\n') },
  'yaml-list-for-entries': { [QUOTES]: '- too-dear\n' },
  'yaml-text-for-file': { [EXPLAINER]: 'hello\n' },
  // Fields
  'field-missing': { [QUOTES]: replace('  occasion: Letter to the council\n', '') },
  'field-unknown': { [POSITIONS]: replace('  dateNote:', '  datenote:') },
  'field-empty': { [NOTES]: replace('text: The price in', "text: ''\n  # The price in") },
  'field-white-space': { [QUOTES]: replace('text: too dear', "text: ' too dear'") },
  'field-number-for-text': { [SOURCES]: replace('title: Minutes of the council', 'title: 12') },
  'field-text-for-number': { [PLACES]: replace('lat: 12.5', 'lat: north') },
  'latitude-out-of-range': { [PLACES]: replace('lat: 12.5', 'lat: 112.5') },
  'id-with-capitals': { [PLACES]: replace('east-bank:', 'East_Bank:') },
  'id-reserved': { [GLOSSARY]: replace('swing-bridge:', 'search:') },
  'site-language-without-words': { [SITE]: replace('language: en', 'language: pl') },
  'explainer-language-without-words': { [EXPLAINER]: replace('topic:', 'language: xx\ntopic:') },
  'translation-of-itself': {
    [EXPLAINER]: replace('topic:', 'translationOf: bridge\ntopic:'),
  },
  'translation-in-no-language': {
    [ACTORS]: replace(
      '  sortName: Berg',
      '  translations:\n    klingon:\n      name: A\n      sortName: A\n  sortName: Berg',
    ),
  },
  'kind-unknown': { [ACTORS]: replace('kind: group', 'kind: grupp') },
  'stance-unknown': { [POSITIONS]: replace('stance: supports', 'stance: support') },
  'wording-unknown': { [QUOTES]: replace('wording: unchecked', 'wording: uncheckd') },
  'phase-unknown': { [EVENTS]: replace('phase: after', 'phase: later') },
  'date-in-words': { [QUOTES]: replace('date: 2024-05-02', 'date: 2 May 2024') },
  'date-not-in-calendar': { [POSITIONS]: replace('2024-05-02', '2024-04-31') },
  'date-backwards': { [EVENTS]: replace('date: 2023-11', 'date: 2023-11/2023-10') },
  'date-after-publication': { [QUOTES]: replace('date: 2024-05-02', 'date: 2024-06-03') },
  'day-without-day': { [EXPLAINER]: replace('published: 2024-06-01', 'published: 2024-06') },
  'country-in-words': { [ACTORS]: replace('country: ZZ', 'country: Zedland') },
  'language-unknown': { [SOURCES]: replace('language: de', 'language: en-12') },
  'mail-address': { [SITE]: replace('errors@example.org', 'errors') },
  'web-address-script': {
    [SOURCES]: replace('https://example.org/minutes', 'javascript:alert(1)'),
  },
  'web-address-relative': { [GLOSSARY]: replace('https://example.org/tolls', '/tolls') },
  'key-points-too-few': {
    [EXPLAINER]: replace('  - text: No other side is named.\n    section: the-price\n', ''),
  },
  'name-too-long': { [GLOSSARY]: replace('term: Toll', `term: ${'Toll '.repeat(21)}x`) },
  'line-broken': {
    [GLOSSARY]: replace('term: Toll', 'term: |\n    Toll\n    ER  - '),
    [QUOTES]: replace('occasion: Letter to the council', 'occasion: "Letter\\Lto the council"'),
  },
  'id-too-long': { [GLOSSARY]: replace('swing-bridge:', `${'swing-'.repeat(42)}bridge:`) },
  'id-of-device': { [GLOSSARY]: replace('swing-bridge:', 'con:') },
  'id-of-missing-page': { [GLOSSARY]: replace('swing-bridge:', '"404":') },
  'section-name-of-device': {
    [at('sections/aux.mdx')]: '---\ntitle: T\nsummary: S.\nretells: [A1]\n---\n\nText.\n',
    [EXPLAINER]: replace('  - the-price\n\n', '  - the-price\n  - aux\n\n'),
  },
  'web-address-user': {
    [SOURCES]: replace('https://example.org/minutes', 'https://bbc.co.uk@evil.example/minutes'),
  },
  'web-address-space': {
    [SOURCES]: replace('https://example.org/minutes', '" https://example.org/\\nminutes"'),
  },
  'web-address-backslash': {
    [SOURCES]: replace('https://example.org/minutes', 'https://example.org\\minutes'),
  },
  // Ids that lead nowhere
  'speaker-unknown': { [QUOTES]: replace('speaker: ada-berg', 'speaker: ada-burg') },
  'spokesperson-no-person': {
    [POSITIONS]: replace('spokesperson: ada-berg', 'spokesperson: town-council'),
  },
  'group-of-half-a-member': { [ACTORS]: replace('  members:', '  size: 0.5\n  members:') },
  'group-without-the-members-it-counts-as': {
    [ACTORS]: replace('  members:\n    - ada-berg', '  counts-as: members\n  members: []'),
  },
  'document-without-address': {
    [ACTORS]: append('\nthe-act:\n  kind: document\n  name: The Act\n  date: 2024-05-02\n'),
  },
  'source-unknown': { [NOTES]: replace('    - s03', '    - s33') },
  'question-unknown': { [POSITIONS]: replace('question: price', 'question: prize') },
  'sentence-unknown': { [VOTE]: replace('A2]', 'A2, A12]') },
  'term-see-unknown': { [GLOSSARY]: replace('    - toll', '    - tol') },
  'member-unknown': { [ACTORS]: replace('    - ada-berg', '    - ada-burg') },
  'update-affects-unknown': { [UPDATES]: replace('quote/too-dear', 'quote/too-deer') },
  'position-quote-unknown': { [POSITIONS]: replace('quote: too-dear', 'quote: too-deer') },
  'block-term-unknown': { [VOTE]: append('\nA <Term id="tol">toll</Term>.\n') },
  'block-actor-unknown': { [VOTE]: append('\n<Actor id="ada-burg">She</Actor> spoke.\n') },
  'block-map-place-unknown': { [VOTE]: append('\n<LocatorMap places="east-bnak" />\n') },
  'block-quote-unknown': { [VOTE]: append('\n<Quote id="too-deer" />\n') },
  // What does not fit together
  'quote-not-shown': { [PRICE]: replace('<Quote id="too-dear" />\n', '') },
  'quote-shown-twice': { [VOTE]: append('\n<Quote id="open-by-summer" />\n') },
  'sentence-not-retold': { [EXPLAINER]: replace('    - B1\n', '    - B1\n    - B2\n') },
  'section-not-listed': {
    [at('sections/extra.mdx')]: '---\ntitle: T\nsummary: S.\nretells: [A1]\n---\n\nText.\n',
  },
  'section-without-file': {
    [EXPLAINER]: replace('  - the-price\n\n', '  - the-price\n  - the-prize\n\n'),
  },
  'position-id-of-page': { [POSITIONS]: replace('p03:', 'sources:') },
  'verdict-wrong': { [QUOTES]: replace('wording: translated', 'wording: matches') },
  'quotation-marks': { [QUOTES]: replace('text: too dear', 'text: “too dear”') },
  'role-not-held': { [QUOTES]: replace('date: 2024-05-02', 'date: 1950-05-02') },
  'stances-opposite': {
    [POSITIONS]: append(
      '\np04:\n  actors: [ada-berg]\n  question: bridge\n  stance: rejects\n  says: It should not.\n  date: 2024-05-02\n  sentence: A2\n  sources: [s02]\n',
    ),
  },
  'terms-share-form': {
    [GLOSSARY]: replace('term: Toll', 'term: Toll\n  aliases: [Swing Bridge]'),
  },
  'actors-share-name': { [ACTORS]: replace('name: Tom Reed', 'name: Ada Berg') },
  // Sections
  'mdx-import': { [VOTE]: append('\nimport fs from "node:fs"\n') },
  'mdx-export': { [VOTE]: append('\nexport const a = 1\n') },
  'mdx-expression': { [VOTE]: append('\nSee {process.env.HOME} there.\n') },
  'mdx-expression-bomb': { [VOTE]: append(`\n{${'('.repeat(50_000)}}\n`) },
  'mdx-attribute-expression': { [VOTE]: append('\n<Quote id={x} />\n') },
  'mdx-comment': { [VOTE]: append('\n<!-- hidden -->\n') },
  'mdx-script': { [VOTE]: append('\n<script src="https://example.org/x.js" />\n') },
  'mdx-html': { [VOTE]: append('\nSome <b>bold</b> words.\n') },
  'mdx-unknown-block': { [VOTE]: append('\n<Qoute id="too-dear" />\n') },
  'mdx-event-handler': { [VOTE]: append('\n<Term id="toll" onclick="x()">toll</Term>\n') },
  'mdx-block-without-id': { [VOTE]: append('\n<Note />\n') },
  'mdx-not-closed': { [VOTE]: append('\n<NoTerm>toll\n') },
  'mdx-too-deep': { [VOTE]: append(`\n${'> '.repeat(40)}deep\n`) },
  'mdx-link-script': { [VOTE]: append('\nSee [this](javascript:alert(1)).\n') },
  'mdx-link-entity': { [VOTE]: append('\nSee [this](javascript&colon;alert(1)).\n') },
  'mdx-link-data': { [VOTE]: append('\n![x](data:text/html,x)\n') },
  'mdx-link-other-host': {
    [VOTE]: append('\nSee [this](/\\example.org) and [that](//example.org).\n'),
  },
  'mdx-no-frontmatter': { [VOTE]: replace('---\ntitle', 'title') },
  'mdx-frontmatter-field': { [VOTE]: replace('title: The vote', 'titel: The vote') },
  'mdx-long-line': {
    [VOTE]: append(`\n${'Words and more words. '.repeat(20)}<b>x</b> ${'and more. '.repeat(30)}\n`),
  },
};
