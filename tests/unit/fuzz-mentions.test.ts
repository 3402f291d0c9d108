import fc from 'fast-check';
import { mdxToMdast } from 'satteri';
import type { MdastNode } from 'satteri';
import { expect, test } from 'vitest';
import { markMentions } from '#content/markdown/mentions.ts';
import { createFinder, getMentionEntries } from '#model/mentions.ts';
import { actors } from '#schemas/actor.ts';
import { glossary } from '#schemas/term.ts';
import { form, RUNS, runWithin, TIMEOUT } from './fuzz-runs.ts';

const entry = fc.record({
  kind: fc.constantFrom('term' as const, 'actor' as const),
  forms: fc.array(form, { maxLength: 4 }),
});

test(
  'any form of a term finds itself in any text, and no form or text stops the finder',
  { timeout: TIMEOUT },
  () => {
    fc.assert(
      fc.property(
        fc.array(entry, { maxLength: 6 }),
        fc.array(form),
        fc.constantFrom(1, 1, 1, 2000),
        (entries, words, times) => {
          const references = [{ title: 'A', url: 'https://example.org/' }];
          const accepted = {
            glossary: Object.fromEntries(
              entries.flatMap(({ kind, forms: [term = '', ...aliases] }, index) => {
                const result = glossary.safeParse({
                  [`t${index}`]: { term, aliases, definition: 'D', references },
                });
                return kind === 'term' && result.success ? Object.entries(result.data) : [];
              }),
            ),
            actors: Object.fromEntries(
              entries.flatMap(({ kind, forms: [name = ''] }, index) => {
                const result = actors.safeParse({
                  [`a${index}`]: { kind: 'office', aliases: [], name, country: 'ZZ' },
                });
                return kind === 'actor' && result.success ? Object.entries(result.data) : [];
              }),
            ),
          };
          const known = getMentionEntries(accepted);
          const text = [...words, ...known.flatMap(({ forms }) => forms)]
            .join(' ')
            .repeat(times)
            .slice(0, 60_000);
          runWithin(() => {
            const find = createFinder(known);
            const { mentions } = find(text);
            for (const { start, written: found, entries: named } of mentions) {
              expect(text.slice(start, start + found.length)).toBe(found);
              expect(named.length).toBeGreaterThan(0);
            }
            const node = {
              type: 'paragraph',
              children: [{ type: 'text', value: text }],
            } as MdastNode;
            expect(getText(markMentions([node], find).children)).toBe(text);
          });
        },
      ),
      { numRuns: RUNS },
    );
  },
);

test('a mention keeps every word of the paragraph it stands in', () => {
  const find = createFinder([{ kind: 'term', id: 'a', forms: ['a.b*c', '(x)'] }]);
  const { children } = mdxToMdast('One a.b\\*c, two (x).') as { children: MdastNode[] };
  const marked = markMentions(children, find);
  expect(marked.mentioned.map(({ id }) => id)).toEqual(['a']);
  expect(getText(marked.children)).toBe('One a.b*c, two (x).');
});

function getText(nodes: readonly MdastNode[]): string {
  return nodes
    .map((node) =>
      'children' in node
        ? getText(node.children as MdastNode[])
        : 'value' in node
          ? node.value
          : '',
    )
    .join('');
}
