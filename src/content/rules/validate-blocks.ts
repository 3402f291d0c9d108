import { suggest } from '#errors.ts';
import type { Problem } from '#errors.ts';
import type { BlockName } from '#schemas/blocks.ts';
import type { ExplainerFolder } from '../read/content-read.ts';
import { lacksSection } from '../read/lacks-section.ts';

/** Every quote and note is shown once, in the section that its entry names. */
export function validateBlocks(folder: ExplainerFolder): Problem[] {
  return [
    ...findWrongBlocks(folder, 'Quote', 'quotes'),
    ...findUnshown(folder, 'Quote', 'quotes'),
    ...findWrongBlocks(folder, 'Note', 'notes'),
    ...findUnshown(folder, 'Note', 'notes'),
  ];
}

/** Finds blocks without an entry, blocks shown a second time, and blocks in another section than their entry says. */
function findWrongBlocks(
  { known: entries, ids, sections }: ExplainerFolder,
  block: BlockName,
  name: 'quotes' | 'notes',
): Problem[] {
  const known = ids[name];
  if (!known) return [];
  const shown = new Map<string, string>();
  return Object.entries(sections).flatMap(([section, { file, blocks }]) =>
    blocks
      .filter((found) => found.name === block)
      .flatMap(({ id, line, column }): Problem[] => {
        const at = { file, line, column, entry: `<${block} id="${id}" />` };
        const belongs = entries[name]?.[id]?.section;
        const before = shown.get(id);
        shown.set(id, section);
        if (!known.includes(id)) {
          const message = `There is no \`${id}\` in ${name}.yaml.`;
          return [{ ...at, message, hint: suggest(id, known, name) }];
        }
        if (before !== undefined) {
          const message = `\`${id}\` already stands in the section \`${before}\`.`;
          return [{ ...at, message, hint: 'Show it once.' }];
        }
        if (belongs === undefined || belongs === section) return [];
        return [
          {
            ...at,
            message: `\`${id}\` belongs to the section \`${belongs}\` and stands in \`${section}\`.`,
            hint: `Move the block, or write \`section: ${section}\` in ${name}.yaml.`,
          },
        ];
      }),
  );
}

/** Finds entries that no section shows. A section that is missing or could not be read may be the one that does. */
function findUnshown(
  folder: ExplainerFolder,
  block: BlockName,
  name: 'quotes' | 'notes',
): Problem[] {
  const { known, yaml, sections } = folder;
  const blocks = Object.values(sections).flatMap((section) => section.blocks);
  const shown = new Set(blocks.filter((found) => found.name === block).map(({ id }) => id));
  const isUnsure = lacksSection(folder);
  return Object.entries<{ section?: string | undefined }>(known[name] ?? {}).flatMap(([id, { section }]): Problem[] => {
    if (shown.has(id) || section === undefined) return [];
    if (isUnsure && !sections[section]?.isRead) return [];
    return [
      {
        file: yaml[name]?.file ?? '',
        ...yaml[name]?.locate([id]),
        entry: id,
        message: `No section shows \`${id}\`.`,
        hint: `Write \`<${block} id="${id}" />\` in sections/${section}.mdx.`,
      },
    ];
  });
}
