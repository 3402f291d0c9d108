import { evaluate } from 'satteri';
import { explainerAttribute } from '#markdown/explainer-attribute.ts';
import { boundWords } from '#markdown/bound-words.ts';
import { mentions } from '#markdown/mentions.ts';
import { passages } from '#markdown/passages.ts';
import type { Finder } from '#model/mentions.ts';

/** Runs what a section’s text is compiled to, as a build does, and gives every element that it makes. */
export function renderSection(text: string, find: Finder): RenderedElement[] {
  const elements: RenderedElement[] = [];
  const jsx = (type: unknown, props: unknown) => {
    elements.push({ type, props: props as Record<string, unknown> });
    return undefined;
  };
  const names = [
    'Quote',
    'Note',
    'NoteMark',
    'Term',
    'Actor',
    'NoTerm',
    'LocatorMap',
    'Passage',
    'Notes',
  ];
  const module = evaluate(text, {
    Fragment: 'fragment',
    jsx,
    jsxs: jsx,
    fileURL: new URL('file:///content/explainers/bridge/sections/the-vote.mdx'),
    features: { frontmatter: true, smartPunctuation: false },
    mdastPlugins: [mentions(() => find), boundWords, passages, explainerAttribute],
  }) as Record<string, unknown>;
  const content = module['default'] as (props: object) => unknown;
  content({ components: Object.fromEntries(names.map((name) => [name, name])) });
  return elements;
}

export type RenderedElement = { type: unknown; props: Record<string, unknown> };
