import { expect, test } from 'vitest';
import { makeExplainerMarkdown } from '#outputs/markdown/explainer-markdown.ts';
import { escapeMarkdown, escapeQuoted } from '#outputs/markdown/markdown-text.ts';
import { readSection } from '#content/read/read-section.ts';
import { parseDate } from '#dates/parse-date.ts';
import type { Explainer, Quote } from '#model/explainer.ts';
import { getById } from '#model/get-by-id.ts';
import { createUrls } from '#model/urls.ts';
import type { FlowPart } from '#schemas/files.ts';
import { getBaseContent } from './base-content.ts';

const { site, actors, explainers } = await getBaseContent();
const bridge = explainers.find(({ id }) => id === 'bridge')!;
const urls = createUrls({ origin: 'https://e.example', base: '/news/' });
const write = (explainer: Explainer) => makeExplainerMarkdown(explainer, actors, site, urls);

test('an explainer as Markdown has every part of the page, in its order', () => {
  expect(write(bridge)).toMatchInlineSnapshot(`
    "# The bridge at Millbrook: what was said before the vote

    Millbrook: the bridge. As of about 3 May 2024. Published 1 June 2024, changed 2 June 2024. It goes through “A bridge for Millbrook”, Millbrook Courier (source 1). Test Record, CC BY 4.0: <https://e.example/news/bridge/>

    The council was to vote on a bridge. This page goes through one invented article about it.

    ## In short

    - The mayor said the bridge would open by summer. (Section 1)
    - The guild’s speaker called the price too high. (Section 2)
    - No other side is named. (Section 2)

    ## 1. The vote

    *Retells the article: sentences 1, 2 of 3.*

    The council was to vote on the bridge, the article says. It quotes the mayor (2 May 2024):

    > **Not checked: no other report was found.**
    >
    > In the article (Millbrook Courier): “It’ll open by summer – ‘at last’ & on time.” (source 1)
    >
    > — [Ada Berg, Mayor of Millbrook (Speech in the town hall, 2 May 2024)](https://e.example/news/bridge/quotes/open-by-summer/)

    - No other report was found. The mayor speaks of the bridge. (source 2)

    ## 2. The price

    *Retells the article: sentence 3 of 3.*

    *Clarification, 2 June 2024: The note on the price names its year.*

    The guild’s speaker wrote about the price, the article says. It quotes two words:

    > **Two translations: spoken in German.**
    >
    > Translation given by Town Council: “too costly for us” (source 2)
    >
    > In the article (Millbrook Courier): “too dear” (source 1)
    >
    > In German, Ferry Guild: “zu teuer” (Literally: too expensive) (source 3)
    >
    > — [Tom Reed, Speaker of the Ferry Guild (Letter to the council, about May 2024)](https://e.example/news/bridge/quotes/too-dear/)

    - The article has “dear” where the report has “costly”. The guild’s speaker writes about the price. (sources 2, 3)

    More on the price stands in the [minutes](https://example.org/minutes).

    *Note a, corrects:* The price in the article is that of the year before. (sources 2, 3)

    ## Timeline of positions

    ### Background

    - **November 2023:** The old bridge closes. The old bridge closes for good. (source 2)

    ### The days of the article

    - **about May 2024:** Tom Reed, Price: raises concerns. The price is too high. “too dear” (as quoted by Millbrook Courier) (source 2)
    - **2 May 2024:** Ada Berg, Bridge: supports. The bridge should be built. “It’ll open by summer – ‘at last’ & on time.” (as quoted by Millbrook Courier; no other report found) (source 2)
    - **3 May 2024:** Town Council (Ada Berg), Bridge: on the agenda. A vote on the bridge is due. Scheduled when the article was written. Still to come when the article was written. (source 1)

    ## Who stands where

    |  | Bridge | Price |
    | --- | --- | --- |
    | **Ada Berg** | Supports: The bridge should be built. (2 May 2024) (source 2); On the agenda: A vote on the bridge is due. (3 May 2024) (source 1) | Not stated |
    | **Tom Reed** | Not stated | Raises concerns: The price is too high. (about May 2024) (source 2) |

    ## What happened next

    As of June 2024. None of this was known when the article was written.

    - **4 May 2024:** The vote is put off. The council puts the vote off. (source 2)

    The vote was put off. (source 2)

    ## Sources

    1. A bridge for Millbrook. Millbrook Courier. The article. <https://example.org/courier/bridge>
    2. Minutes of the council. Town Council, 3 May 2024. Official document. <https://example.org/minutes>
    3. Brief der Fährgilde. Ferry Guild, about May 2024. Copy of the guild’s letter. <https://example.org/brief>

    ## How this was made

    This explainer was made up for the tests.

    ## Updates

    - **Clarification, 2 June 2024.** The note on the price names its year.
    "
  `);
});

test('before the story stand what came of it, the points with their sources, and the sides', () => {
  const [mayor, guild] = ['ada-berg', 'tom-reed'].map((id) => getById(actors, id));
  const position = { ...getById(bridge.positions, 'p01'), condition: 'if it is cheap' };
  const source = bridge.sources[1]!;
  const [point, ...points] = bridge.keyPoints;
  const text = write({
    ...bridge,
    outcome: { text: 'The vote was put off.', asOf: parseDate('2024-06'), sources: [source] },
    keyPoints: [{ ...point!, asks: 'When does it open?', sources: [source] }, ...points],
    sides: [
      { id: 'town', label: 'The town', actors: [mayor!, guild!], positions: [position] },
      { id: 'ferry', label: 'The ferry', actors: [guild!], positions: [] },
    ],
  });
  expect(text.slice(text.indexOf('**What'), text.indexOf('## 1.'))).toMatchInlineSnapshot(`
    "**What came of it, as far as our sources go** (June 2024): The vote was put off. (source 2)

    ## In short

    - **When does it open?** The mayor said the bridge would open by summer. (Section 1) (source 2)
    - The guild’s speaker called the price too high. (Section 2)
    - No other side is named. (Section 2)

    ## The sides: bridge

    - **The town** (Also: Tom Reed)
      - Ada Berg, supports, if it is cheap: The bridge should be built. (source 2)
    - **The ferry** (Also: Tom Reed)

    "
  `);
});

test('the words of a withdrawn quote are nowhere in it', () => {
  const withdrawn = { date: bridge.published, reason: 'It was never said.' };
  const quotes = bridge.quotes.map((quote): Quote => ({ ...quote, withdrawn }));
  const text = write({
    ...bridge,
    quotes,
    sections: bridge.sections.map((section) => ({ ...section, quotes })),
    positions: bridge.positions.map((position) => ({ ...position, quote: quotes[0] })),
  });
  expect(text).toContain('It was never said.');
  for (const quote of quotes) expect(text).not.toContain(`“${escapeQuoted(quote.text)}”`);
});

test('prose keeps its Markdown; tags of blocks go, and their words stay', () => {
  const { flow } = readSection(
    'a.mdx',
    '---\ntitle: T\nsummary: S\nretells: [A1]\n---\n\nПро <Term id="toll">*the* tolls</Term> 😀 and <NoTerm>more</NoTerm>.\n\n<Quote id="q" />\n\n- one [link](/x/)\n- <Actor id="ada">Ada</Actor>\n',
  );
  expect(flow).toEqual([
    { kind: 'prose', markdown: 'Про *the* tolls 😀 and more.' },
    { kind: 'block', name: 'Quote', id: 'q' },
    { kind: 'prose', markdown: '- one [link](/x/)\n- Ada' },
  ]);
});

test('links in prose are whole, and headings stand below those of sections', () => {
  const flow = [{ kind: 'prose', markdown: '## Aside\n\n[a](/glossary/) [b](#vote)' } as const];
  const text = write({ ...bridge, sections: [{ ...bridge.sections[0]!, flow }] });
  expect(text).toContain(
    '### Aside\n\n[a](https://e.example/glossary/) [b](https://e.example/news/bridge/#vote)',
  );
});

test.each([
  ['a *b* _c_ [d](e) `f`', 'a \\*b\\* \\_c\\_ \\[d\\](e) \\`f\\`'],
  ['# no heading', '\\# no heading'],
  ['1. no list', '1\\. no list'],
  ['- no list', '\\- no list'],
  ['<b> & &amp;', '\\<b\\> & \\&amp;'],
  ['two\nlines', 'two lines'],
  ['a | b', 'a \\| b'],
  ['17\u00a0March, -5 and #1', '17 March, -5 and #1'],
])('%j is escaped as %j', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});

test('a map is a table of its places, with the editor’s caption and no word of borders', () => {
  const places = [
    { id: 'a', name: 'A | B', country: 'FR', lat: 1, lon: 1, note: 'By *the* river.' },
    { id: 'c', name: 'C', lat: 1, lon: 1 },
  ];
  const flow: FlowPart[] = [{ kind: 'map', places: ['a', 'c'], caption: 'Nobody agrees.' }];
  const text = write({
    ...bridge,
    sections: [{ ...bridge.sections[0]!, flow, places }],
  });
  expect(text).toContain(
    [
      '| Place | Country | Note |',
      '| --- | --- | --- |',
      '| **A \\| B** | France | By \\*the\\* river. |',
      '| **C** |  |  |',
      '',
      'Nobody agrees.',
    ].join('\n'),
  );
  expect(text).not.toContain('recognised');
});
