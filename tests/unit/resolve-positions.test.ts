import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readContent } from '#content/read-content.ts';
import { ENGLISH } from '#i18n/english.ts';
import { listSearchEntries } from '#model/search-entries.ts';
import { resolveExplainer } from '#model/resolve-explainer.ts';
import { createUrls } from '#model/urls.ts';
import { getAlt } from '#outputs/cards/alt.ts';
import { makeByActorCard } from '#outputs/cards/actor-cards.ts';
import { makeStandingsCard } from '#outputs/cards/standings-card.ts';
import { renderActorContent } from '#outputs/embeds/actor-document.ts';
import { renderStandingsContent } from '#outputs/embeds/standings-document.ts';
import { renderTimelineContent } from '#outputs/embeds/timeline-document.ts';
import { makeExplainerMarkdown } from '#outputs/markdown/explainer-markdown.ts';
import type { ExplainerContent, SiteContent } from '#schemas/files.ts';
import { position } from '#schemas/position.ts';
import { listStrings } from '../list-strings.ts';

const { content } = await readContent(
  fileURLToPath(new URL('../fixtures/base/content', import.meta.url)),
);
const site = content.site as SiteContent;
const [bridge] = content.explainers as [ExplainerContent];
const actors = Object.entries(site.actors).map(([id, actor]) => ({ id, ...actor }));
const urls = createUrls({ origin: 'https://example.org', base: '/' });

const DAY = { question: 'bridge', says: 'A.', date: '2024-05-02', sources: ['s02'] };
const OTHER = { ...DAY, actors: ['tom-reed'], stance: 'criticises', says: 'It is ugly.' };

const resolve = (positions: Record<string, object>) =>
  resolveExplainer(
    {
      ...bridge,
      positions: Object.fromEntries(
        Object.entries(positions).map(([id, fields]) => [id, position.parse(fields)]),
      ) as ExplainerContent['positions'],
    },
    site,
  );

test('a position without a sentence has no section, and says that only other sources have it', () => {
  const { positions } = resolve({ p1: OTHER, p2: { ...OTHER, sentence: 'A2' } });
  expect(positions.map(({ section, attribution }) => [section?.id, attribution])).toEqual([
    [undefined, 'other-sources'],
    ['the-vote', undefined],
  ]);
});

test('an order gives the order of one date and question, at the places the file has', () => {
  const say = (stance: string, order?: number, question = 'bridge') => ({
    ...{ ...DAY, actors: ['ada-berg'], sentence: 'A2', stance, question },
    ...(order === undefined ? {} : { order }),
  });
  const { positions } = resolve({
    third: say('rejects', 3),
    other: say('urges', undefined, 'price'),
    first: say('supports', 1),
    second: say('mixed', 2),
  });
  expect(positions.map(({ id }) => id)).toEqual(['first', 'other', 'second', 'third']);
});

test('each form that leaves the page says that the article does not have it, and who does', () => {
  const explainer = resolve({ p1: OTHER });
  const actor = actors.find(({ id }) => id === 'tom-reed')!;
  const publisher = explainer.sources.find(({ id }) => id === 's02')!.short;
  const forms = {
    timeline: listStrings(renderTimelineContent(explainer, 'whole')).join(' '),
    standings: listStrings(renderStandingsContent(explainer, actors, 'whole')).join(' '),
    actor: listStrings(renderActorContent(actor, { explainers: [explainer], actors }, 'en')).join(
      ' ',
    ),
    markdown: makeExplainerMarkdown(explainer, actors, site.site, urls),
    search: listSearchEntries({ actors, terms: [], explainers: [explainer] }, ENGLISH, urls)
      .filter(({ kind }) => kind === 'position')
      .map(({ byline }) => byline)
      .join(' '),
  };
  for (const [name, text] of Object.entries(forms)) {
    expect(text, name).toMatch(/criticises, not in the article/i);
    if (name !== 'markdown') expect(text, name).toContain(publisher);
  }
  expect(forms.standings).toContain('Only in other sources, not counted: 1 place, 1 actor.');
  const board = makeStandingsCard(explainer, actors, site.site, urls);
  expect(getAlt(board)).toContain('A plus: only in other sources, not counted.');
  const card = makeByActorCard(actor, explainer, actors, site.site, urls);
  expect(getAlt(card)).toMatch(/Criticises, not in the article.*Positions from other sources/);
});
