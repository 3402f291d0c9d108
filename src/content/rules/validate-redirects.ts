import { suggest } from '#errors.ts';
import type { Problem } from '#errors.ts';
import { parseThing } from '#model/redirects.ts';
import { KINDS_WITH_PAGES } from '#schemas/redirect-kinds.ts';
import type { ExplainerKind, Kind, SiteKind } from '#schemas/redirect-kinds.ts';
import type { siteFiles } from '#schemas/files.ts';
import type { ExplainerFolder, FilesRead } from '../read/content-read.ts';
import type { YamlFile } from '../read/read-yaml.ts';

/** Redirects of an explainer: from what is gone to what is there and can stand in its place. */
export function validateRedirects(
  shared: FilesRead<typeof siteFiles>,
  { values, ids, yaml, sections }: ExplainerFolder,
): Problem[] {
  const known: Known<ExplainerKind> = {
    section: values.explainer?.sections ?? Object.keys(sections),
    quote: ids.quotes,
    actor: shared.ids.actors,
    position: ids.positions,
    note: ids.notes,
    event: ids.events,
  };
  return validate(yaml.explainer, values.explainer?.redirects, known);
}

/** Redirects of site.yaml. */
export function validateSiteRedirects(
  { values, ids, yaml }: FilesRead<typeof siteFiles>,
  explainers: readonly string[],
): Problem[] {
  const known: Known<SiteKind> = { explainer: explainers, actor: ids.actors, term: ids.glossary };
  return validate(yaml.site, values.site?.redirects, known);
}

function validate(
  yaml: YamlFile | undefined,
  redirects: Readonly<Record<string, string>> = {},
  known: Partial<Record<Kind, readonly string[] | undefined>>,
): Problem[] {
  return Object.entries(redirects).flatMap(([from, to]): Problem[] => {
    const at = {
      file: yaml?.file ?? '',
      ...yaml?.locate(['redirects', from]),
      entry: `redirects › ${from}`,
    };
    const [gone, there] = [parseThing(from), parseThing(to)];
    const ids = known[there.kind];
    if (known[gone.kind]?.includes(gone.id) && gone.kind !== 'actor')
      return [
        {
          ...at,
          message: `\`${from}\` is still there, under its own address.`,
          hint: 'Redirect only what is gone: take this line out, or the thing itself.',
        },
      ];
    if (ids && !ids.includes(there.id))
      return [
        {
          ...at,
          message: `There is no \`${to}\` to redirect to.`,
          received: to,
          hint:
            redirects[to] === undefined
              ? suggest(there.id, ids, `${there.kind}s`)
              : `It has moved itself: write \`${from}: ${redirects[to]}\`.`,
        },
      ];
    const isPaged = [gone.kind, there.kind].some((kind) => KINDS_WITH_PAGES.includes(kind));
    if (KINDS_WITH_PAGES.includes(gone.kind) && isPaged && gone.kind !== there.kind)
      return [
        {
          ...at,
          message: `A ${gone.kind} has pages of its own, for which a ${there.kind} cannot stand.`,
          received: to,
          hint: `Write \`${gone.kind}/…\`.`,
        },
      ];
    return [];
  });
}

type Known<Name extends Kind> = Record<Name, readonly string[] | undefined>;
