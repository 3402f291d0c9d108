import type { Language } from '#i18n/language.ts';
import type { Explainer } from './explainer.ts';

/** The parts of an explainer’s page in their order, as links within it: its sections and what follows them. */
export function getPageParts(
  { sections, whatHappenedNext }: Pick<Explainer, 'sections' | 'whatHappenedNext'>,
  { words }: Language,
): PagePart[] {
  return [
    ...sections.map(({ id, number, title }) => ({ href: `#${id}`, title: `${number} ${title}` })),
    ...(whatHappenedNext ? [{ href: '#what-happened-next', title: words.next.title }] : []),
    { href: '#part--record', title: words.record.title },
  ];
}

/** A link within the page. */
export type PagePart = { href: string; title: string };
