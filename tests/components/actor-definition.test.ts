import { expect, test } from 'vitest';
import actorDefinition from '../gallery/examples/ActorDefinition.ts';
import actorFacts from '../gallery/examples/ActorFacts.ts';
import { getAttribute, getText } from '../html.ts';
import { renderExample } from './render.ts';

test('the box of a group names the members that are named, and how many there are', async () => {
  const html = await renderExample(actorDefinition, 'who are 39, of whom one is named');
  expect(getText(html)).toContain('Members: Ada Berg (1 of 39)');
});

test('the box of a document says its date and publisher, and leads to it', async () => {
  const html = await renderExample(actorDefinition, 'which is a document');
  expect(getText(html).replaceAll('\u00A0', ' ')).toContain(
    'Document, 2 May 2024, Millbrook Archive',
  );
  const links = html.querySelectorAll('a').map((link) => getAttribute(link, 'href'));
  expect(links).toContain('https://example.org/council/2024/decision-7');
});

test('the facts of a document are its date, its publisher and its address', async () => {
  const html = await renderExample(actorFacts, 'of a document');
  const facts = html.querySelectorAll('dl > div').map((row) => {
    const [label, value] = row.childElements.map(getText);
    return [label, value?.replaceAll('\u00A0', ' ')];
  });
  expect(facts).toEqual([
    ['Published by', 'Millbrook Archive'],
    ['Date', '2 May 2024'],
    ['Address', 'example.org/council/2024/decision-7'],
    ['About', 'What the council decided after the vote.'],
  ]);
});

test('the facts of a group name its members, and how many there are', async () => {
  const html = await renderExample(actorFacts, 'of a group of which one member of 39 is named');
  expect(getText(html)).toContain('Ada Berg (1 of 39)');
});
