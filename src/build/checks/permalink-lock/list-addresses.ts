import { HOST_FILES } from '../../hosting/host-rules.ts';
import type { Page } from '../page.ts';
import type { Content } from '#content/read/content-read.ts';
import { getAddresses, getSiteAddresses } from '#model/redirects.ts';
import type { ExplainerKind } from '#schemas/redirect-kinds.ts';
import type { ExplainerContent } from '#schemas/files.ts';
import type { PermalinkLock } from './permalink-lock.ts';

/** Lists every address of a built site that others may link to: all but stylesheets, scripts, fonts and icons. */
export function listAddresses(
  files: ReadonlySet<string>,
  pages: ReadonlyMap<string, Page>,
  content: Content,
): PermalinkLock {
  const targets = listTargets(content).filter(([address]) => {
    const [page = '', id = ''] = address.split('#');
    return pages.get(page)?.ids.has(id);
  });
  return {
    files: [...files].filter(isKept).map((file) => file.replace(/index\.html$/, '')),
    targets: Object.fromEntries(targets),
  };
}

/**
 * Lists every target of the content: its address, and a short description of what is there. The first word of the
 * description is the kind in `redirects`; the description changes only when an id is reused for something else.
 */
export function listTargets({ site, explainers }: Content): [address: string, meaning: string][] {
  const terms = Object.keys(site.glossary ?? {}).map((id): [string, string] => {
    const { target } = getSiteAddresses({ kind: 'term', id });
    return [`${target?.page}#${target?.id}`, 'term'];
  });
  return [...terms, ...explainers.flatMap(listInExplainer)];
}

function listInExplainer(explainer: ExplainerContent): [string, string][] {
  const list = (kind: ExplainerKind, meanings: [id: string, meaning: string][]) =>
    meanings.map(([id, meaning]): [string, string] => {
      const { target } = getAddresses(explainer.id, { kind, id });
      return [`${target?.page}#${target?.id}`, `${kind}${meaning}`];
    });
  const name = (entries: object) => Object.keys(entries).map((id): [string, string] => [id, '']);
  return [
    ...list('section', name(explainer.sections)),
    ...list(
      'quote',
      Object.entries(explainer.quotes).map(([id, { speaker, sentence }]) => [
        id,
        ` of ${speaker} in ${sentence}`,
      ]),
    ),
    ...list(
      'position',
      Object.entries(explainer.positions).map(([id, { actors, sentence }]) => [
        id,
        ` of ${actors.toSorted().join(', ') || 'no named side'} in ${sentence ?? 'other sources'}`,
      ]),
    ),
    ...list('note', name(explainer.notes)),
    ...list('event', name(explainer.events)),
  ];
}

/**
 * Parts of the list of all explainers, and of the sitemap: there are fewer when explainers are put together. And what keeps
 * an explainer for offline, which `OFFLINE=0` takes back.
 */
const NOT_KEPT = /^\/about\/explainers--|^\/sitemap-[1-9]|\/keep--offline\//;

function isKept(file: string): boolean {
  if (file.startsWith('/_') || file.startsWith('/pagefind/')) return false;
  if (HOST_FILES.includes(file.slice(1))) return false;
  if (NOT_KEPT.test(file)) return false;
  return (
    file.endsWith('/index.html') ||
    file.startsWith('/cards/') ||
    /\.(json|xml|csv|ris|bib)$/.test(file)
  );
}
