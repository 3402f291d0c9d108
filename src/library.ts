import { getImage } from 'astro:assets';
import { content, hasShared, problems, taken } from 'virtual:content';
import { pictures } from 'virtual:pictures';
import { sections } from 'virtual:sections';
import { ContentError } from '#errors.ts';
import type { Actor } from '#model/actors.ts';
import { getFigureSize } from '#model/figure.ts';
import type { Figure, FigureImage } from '#model/figure.ts';
import { getById } from '#model/get-by-id.ts';
import { isOfExplainer } from '#model/site-part.ts';
import { resolveExplainer } from '#model/resolve-explainer.ts';
import type { Explainer, Note, Quote, Section, Term } from '#model/explainer.ts';
import type { Place } from '#model/places.ts';
import { remember } from '#model/remember.ts';
import { translateActors, translateContent, translateSite } from '#model/translate-content.ts';
import type { SiteContent } from '#schemas/files.ts';

/**
 * The facts about the site: name, publisher, licence. Here and below `tag` is a language, by default the site’s own.
 */
export async function getSite(tag?: string): Promise<SiteContent['site']> {
  const { site } = await getSiteContent();
  return tag === undefined ? site : translateSite(site, tag);
}

/** All actors in actors.yaml, in its order. */
export async function getActors(tag?: string): Promise<Actor[]> {
  const actors = listActors((await getSiteContent()).actors);
  return tag === undefined ? actors : translateActors(actors, tag);
}

/** All terms, in the order of glossary.yaml. */
export async function getTerms(): Promise<Term[]> {
  return listTerms((await getSiteContent()).glossary);
}

/** The places with these ids, in their order. Throws an Error that names an unknown id. */
export async function getPlaces(ids: readonly string[], tag?: string): Promise<Place[]> {
  const places = Object.entries((await getShared(tag)).places);
  const known = places.map(([id, place]) => ({ id, ...place }));
  return ids.map((id) => getById(known, id, 'place'));
}

/** All explainers, newest first. */
export async function getExplainers(): Promise<Explainer[]> {
  const site = await getSiteContent();
  resolved ??= content.explainers
    .map((own) => resolveExplainer(own, site))
    .sort((a, b) => b.published.edtf.localeCompare(a.published.edtf, 'en'));
  return resolved;
}

/** The explainers whose own pages this build makes: not those whose pages are taken from shards or the last build. */
export async function getBuiltExplainers(): Promise<Explainer[]> {
  return (await getExplainers()).filter(({ id }) => !taken.includes(id));
}

/** The actors whose own pages this build makes: none if it makes only explainers. */
export async function getBuiltActors(): Promise<Actor[]> {
  return hasShared ? getActors() : [];
}

/** The terms whose own pages this build makes: none if it makes only explainers. */
export async function getBuiltTerms(): Promise<Term[]> {
  return hasShared ? getTerms() : [];
}

/** Of files of the site, those that this build makes. Takes files by their path below a folder such as `cards/`. */
export async function chooseBuilt<File extends { params: { path: string } }>(
  files: readonly File[],
): Promise<File[]> {
  if (hasShared) {
    const ids = new Set(taken);
    return files.filter(({ params: { path } }) => !isOfExplainer(`${path}/`, ids));
  }
  const ids = new Set((await getExplainers()).map(({ id }) => id));
  return files.filter(({ params: { path } }) => isOfExplainer(`${path}/`, ids));
}

/** One explainer. Throws an Error that names the id if there is none. */
export async function getExplainer(id: string): Promise<Explainer> {
  return getById(await getExplainers(), id, 'explainer');
}

/** The component that renders a section’s running text; pass it the blocks. */
export async function getSectionText(explainer: string, section: string) {
  const load = sections[`${explainer}/${section}`];
  if (!load) throw new Error(`There is no section \`${section}\` in \`${explainer}\`.`);
  return (await load()).Content;
}

export async function getQuote(explainer: string, id: string): Promise<Quote> {
  return getById((await getExplainer(explainer)).quotes, id, 'quote');
}

export async function getNote(explainer: string, id: string): Promise<Note> {
  return getById((await getExplainer(explainer)).notes, id, 'note');
}

/** The picture of a figure, by its path from the folder of its explainer. Metadata is not in its files. */
export async function getFigureImage(explainer: string, file: string): Promise<FigureImage> {
  const picture = pictures[`${explainer}/${file}`];
  if (!picture) throw new Error(`There is no picture \`${file}\` in \`${explainer}\`.`);
  // What is transparent in it becomes white, on dark pages too: it was drawn for paper.
  const own = { src: picture.image, background: '#fff' };
  const { width, height, widths, sizes } = getFigureSize(picture);
  const sources = await Promise.all(
    (['avif', 'webp'] as const).map(async (format) => ({
      type: `image/${format}`,
      srcset: (await getImage({ ...own, widths, format })).srcSet.attribute,
    })),
  );
  const { src } = await getImage({ ...own, width, format: 'jpeg' });
  return { src, width, height, sizes, sources };
}

/** All figures of sections, in their order. */
export function getFigures(explainer: string, sections: readonly Section[]): Promise<Figure[]> {
  const parts = sections.flatMap(({ flow }) => flow).filter((part) => part.kind === 'figure');
  return Promise.all(
    parts.map(async (part) => ({ ...part, image: await getFigureImage(explainer, part.file) })),
  );
}

/** A build needs the same explainers for each of its pages; in the dev server this module is as new as its content. */
let resolved: Explainer[] | undefined;

const listActors = remember((actors: SiteContent['actors']) =>
  Object.entries(actors).map(([id, actor]): Actor => ({ id, ...actor })),
);

const listTerms = remember((glossary: SiteContent['glossary']) =>
  Object.entries(glossary).map(([id, term]): Term => ({ ...term, id })),
);

async function getShared(tag?: string): Promise<SiteContent> {
  const content = await getSiteContent();
  return tag === undefined ? content : translateContent(content, tag);
}

function getSiteContent(): Promise<SiteContent> {
  return problems.length > 0
    ? Promise.reject(new ContentError(problems))
    : Promise.resolve(content.site);
}
