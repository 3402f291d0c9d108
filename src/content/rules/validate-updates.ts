import type { Problem } from '#errors.ts';
import { getUpdateIds } from '#model/update-ids.ts';
import type { AffectedKind } from '#schemas/update.ts';
import type { ExplainerFolder, SharedFiles } from '../read/content-read.ts';
import { findUnknownIds } from './unknown-ids.ts';
import type { KnownIds, Reference } from './unknown-ids.ts';

/** What an update affects exists, and no two updates have the same id. */
export function validateUpdates(folder: ExplainerFolder, shared: SharedFiles): Problem[] {
  const { yaml } = folder;
  const known = listKnown(folder, shared);
  const references = (folder.known.updates ?? []).flatMap(({ affects = [] }, index) =>
    affects.flatMap((affected, place): Reference[] => {
      const kind = affected.split('/')[0] as AffectedKind;
      return [{ path: [index, 'affects', place], id: affected, known: known[kind] }];
    }),
  );
  return [...findUnknownIds(yaml.updates, references), ...findRepeatedIds(folder)];
}

function listKnown(
  { known: { explainer }, ids, sections }: ExplainerFolder,
  shared: SharedFiles,
): Record<AffectedKind, KnownIds> {
  const list = (kind: AffectedKind, noun: string, of: string[] | undefined): KnownIds => ({
    noun,
    ids: of?.map((id) => `${kind}/${id}`),
  });
  return {
    section: list('section', 'sections', explainer?.sections?.flat() ?? Object.keys(sections)),
    quote: list('quote', 'quotes', ids.quotes),
    position: list('position', 'positions', ids.positions),
    note: list('note', 'notes', ids.notes),
    event: list('event', 'events', ids.events),
    term: list('term', 'terms', shared.ids.glossary),
    source: list('source', 'sources', ids.sources),
  };
}

function findRepeatedIds({ values, yaml }: ExplainerFolder): Problem[] {
  const ids = getUpdateIds(values.updates ?? []);
  return ids.flatMap((id, index): Problem[] =>
    ids.indexOf(id) === index
      ? []
      : [
          {
            file: yaml.updates?.file ?? '',
            ...yaml.updates?.locate([index]),
            entry: String(index + 1),
            message: `Two updates have the id \`${id}\`, which addresses and feeds need once.`,
            hint: 'Give this one another `id`.',
          },
        ],
  );
}
