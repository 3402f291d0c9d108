import { describe, expect, test } from 'vitest';
import { ORIGIN, pages, readPage } from '../built-site.ts';
import { getAttribute, parseHtml } from '../html.ts';
import { listNodes, readVocabulary } from '../vocabulary.ts';
import type { Node } from '../vocabulary.ts';

const vocabulary = readVocabulary();
const graphs = await Promise.all(pages.map(async (page) => ({ page, ...(await readGraph(page)) })));
const described = graphs.filter(({ nodes }) => nodes.length > 0);

test('the vocabulary is there, with what a type has from its parents', () => {
  expect(vocabulary.size).toBeGreaterThan(800);
  expect(vocabulary.get('BackgroundNewsArticle')).toContain('correction');
  expect(vocabulary.get('BackgroundNewsArticle')).not.toContain('breadcrumb');
});

test.each(described)(
  'what $page says of itself is in the vocabulary of schema.org',
  ({ nodes }) => {
    const unknown = nodes.flatMap((node): string[] => {
      const properties = Object.keys(node).filter((name) => !/^@|^query-input$/.test(name));
      const { '@type': type } = node;
      if (type === undefined) return properties;
      const known = vocabulary.get(type);
      if (!known) return [type];
      return properties.filter((name) => !known.has(name)).map((name) => `${type}.${name}`);
    });
    expect(unknown).toEqual([]);
  },
);

test.each(described)(
  'every id on $page is an address that leads to something',
  ({ nodes, ids, page }) => {
    for (const { '@id': id } of nodes.filter((node) => node['@id'] !== undefined)) {
      const { origin, pathname, hash } = new URL(id!);
      expect(origin).toBe(ORIGIN);
      expect(pages).toContain(pathname);
      if (hash !== '') expect(pathname === page && ids.includes(hash.slice(1)), id).toBe(true);
    }
  },
);

test.each(described)('every day of publication on $page has a zone', ({ nodes, page }) => {
  const days = nodes
    .filter((node) => isOurs(node, page))
    .flatMap(({ datePublished, dateModified }) => [datePublished, dateModified])
    .filter((day) => day !== undefined);
  for (const day of days) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
});

describe('the whole site', () => {
  const find = (page: string) => graphs.find((graph) => graph.page === page)!.nodes;

  test('the home page names the site, its publisher and its search', () => {
    const [site] = find('/');
    expect(site).toMatchObject({
      '@type': 'WebSite',
      publisher: {
        logo: expect.stringMatching(/^https:/) as string,
        publishingPrinciples: `${ORIGIN}/about/`,
        correctionsPolicy: `${ORIGIN}/about/#corrections`,
      },
      potentialAction: {
        target: { urlTemplate: `${ORIGIN}/search/?q={search_term_string}` },
        'query-input': 'required name=search_term_string',
      },
    });
  });

  test('each part of an explainer says what it is a part of, and the way to it', () => {
    for (const part of ['timeline', 'positions', 'quotes', 'sources', 'updates']) {
      const nodes = find(`/ukraine-ceasefire-call/${part}/`);
      expect(nodes.find((node) => node['@type'] === 'WebPage')).toMatchObject({
        isPartOf: { '@id': `${ORIGIN}/ukraine-ceasefire-call/` },
        breadcrumb: { '@type': 'BreadcrumbList' },
      });
    }
  });

  test('what the explainer cites, quotes and names is told by its own id', () => {
    const article = { '@id': `${ORIGIN}/ukraine-ceasefire-call/` };
    const of = (page: string) =>
      find(`/ukraine-ceasefire-call/${page}/`).find(
        (node) =>
          node['@id'] === article['@id'] &&
          ['citation', 'mentions', 'hasPart'].some((property) => property in node),
      );
    expect((of('sources')?.['citation'] as unknown[]).length).toBeGreaterThan(50);
    expect(of('quotes')?.['hasPart']).toContainEqual({
      '@type': 'Quotation',
      name: expect.stringContaining('Macron') as string,
      url: `${ORIGIN}/ukraine-ceasefire-call/quotes/macron-guns-silent/`,
    });
    expect(readPage('/about/')).toContain('id="corrections"');
    expect(of('positions')?.['mentions']).toContainEqual(
      expect.objectContaining({ sameAs: expect.stringContaining('wikidata.org') as string }),
    );
  });
});

/** The structured data of a page, node by node, and the ids of its elements. */
async function readGraph(page: string): Promise<{ nodes: Node[]; ids: string[] }> {
  const html = readPage(page);
  const scripts = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  const nodes = scripts.flatMap(([, json = '']) => listNodes(JSON.parse(json)));
  if (nodes.length === 0) return { nodes, ids: [] };
  const elements = (await parseHtml(html)).querySelectorAll('[id]');
  return { nodes, ids: elements.map((element) => getAttribute(element, 'id') ?? '') };
}

/** True for what we publish, whose days are those of the explainer, and not those of the documents it cites. */
const isOurs = (node: Node, page: string) =>
  ['BackgroundNewsArticle', 'Dataset'].includes(node['@type'] ?? '') ||
  node['url'] === ORIGIN + page;
