import { suggest } from '#errors.ts';
import type { Problem } from '#errors.ts';
import { PAGE_IDS } from '#schemas/reserved-ids.ts';
import type { BlockName } from '#schemas/blocks.ts';
import type { ExplainerFolder } from '../read/content-read.ts';

/** What must be shown and is not: files not listed, sentences not retold, quotes and notes no section holds. */
export function validateCoverage(folder: ExplainerFolder): Problem[] {
  return [
    ...validateSections(folder),
    ...validateSentences(folder),
    ...validateBlocks(folder, 'Quote', 'quotes'),
    ...validateBlocks(folder, 'Note', 'notes'),
    ...validateDuplicates(folder),
  ];
}

function validateSections({ values, sections, yaml }: ExplainerFolder): Problem[] {
  const listed = values.explainer?.sections;
  if (!listed) return [];
  return Object.entries(sections)
    .filter(([id]) => !listed.includes(id))
    .map(([id, { file }]) => ({
      file,
      message: `The section \`${id}\` is not listed in ${yaml.explainer?.file}.`,
      hint: 'Add it to `sections` at the place where it is read, or delete the file.',
    }));
}

function validateSentences({ values, sections, yaml }: ExplainerFolder): Problem[] {
  const sentences = values.explainer?.article.retells;
  if (!sentences || !yaml.explainer) return [];
  const told = new Set(Object.values(sections).flatMap(({ data }) => data?.retells ?? []));
  const unread = Object.values(sections).some(({ data }) => !data);
  const missing: Problem[] = sentences.flatMap((sentence, index) =>
    told.has(sentence) || unread
      ? []
      : [
          {
            file: yaml.explainer?.file ?? '',
            ...yaml.explainer?.locate(['article', 'retells', index]),
            entry: 'article › retells',
            message: `No section retells the sentence ${sentence} of the article.`,
            hint: `Add ${sentence} to \`retells\` of the section that does.`,
          },
        ],
  );
  const unknown: Problem[] = Object.values(sections).flatMap(({ file, data, locate }) =>
    (data?.retells ?? []).flatMap((sentence, index) =>
      sentences.includes(sentence)
        ? []
        : [
            {
              file,
              ...locate(['retells', index]),
              entry: 'retells',
              message: `The article has no sentence ${sentence}.`,
              hint: suggest(sentence, sentences, 'sentences'),
            },
          ],
    ),
  );
  return [...missing, ...unknown];
}

/** Every quote and note stands once, in the section that its entry names. */
function validateBlocks(
  { values, ids, yaml, sections }: ExplainerFolder,
  block: BlockName,
  name: 'quotes' | 'notes',
): Problem[] {
  const problems: Problem[] = [];
  const known = ids[name];
  if (!known) return problems;
  const shown = new Map<string, string>();
  for (const [section, { file, blocks }] of Object.entries(sections)) {
    for (const { id, line, column } of blocks.filter((found) => found.name === block)) {
      const at = { file, line, column, entry: `<${block} id="${id}" />` };
      const entry = values[name]?.[id];
      if (!known.includes(id)) {
        problems.push({
          ...at,
          message: `There is no \`${id}\` in ${name}.yaml.`,
          hint: suggest(id, known, name),
        });
      } else if (shown.has(id)) {
        problems.push({
          ...at,
          message: `\`${id}\` already stands in the section \`${shown.get(id)}\`.`,
          hint: 'Show it once.',
        });
      } else if (entry && entry.section !== section) {
        problems.push({
          ...at,
          message: `\`${id}\` belongs to the section \`${entry.section}\` and stands in \`${section}\`.`,
          hint: `Move the block, or write \`section: ${section}\` in ${name}.yaml.`,
        });
      }
      shown.set(id, section);
    }
  }
  const unread = Object.values(sections).some(({ data }) => !data);
  for (const [id, { section }] of Object.entries(values[name] ?? {})) {
    if (shown.has(id) || unread) continue;
    problems.push({
      file: yaml[name]?.file ?? '',
      ...yaml[name]?.locate([id]),
      entry: id,
      message: `No section shows \`${id}\`.`,
      hint: `Write \`<${block} id="${id}" />\` in sections/${section}.mdx.`,
    });
  }
  return problems;
}

/** Ids that become targets on one page must differ from each other. */
function validateDuplicates({ values, ids, yaml, sections }: ExplainerFolder): Problem[] {
  const problems: Problem[] = [];
  const questions = values.explainer?.questions.map(({ id }) => id) ?? [];
  const listed = values.explainer?.sections ?? [];
  for (const [path, list] of [
    [['questions'], questions],
    [['sections'], listed],
  ] as const) {
    list.forEach((id, index) => {
      if (list.indexOf(id) === index) return;
      problems.push({
        file: yaml.explainer?.file ?? '',
        ...yaml.explainer?.locate([...path, index]),
        entry: path[0],
        message: `\`${id}\` stands twice among the ${path[0]}.`,
        hint: 'Give each its own id, once.',
      });
    });
  }
  for (const id of ids.positions ?? []) {
    const other = Object.hasOwn(sections, id)
      ? 'a section'
      : PAGE_IDS.includes(id)
        ? 'a part of the page'
        : undefined;
    if (!other) continue;
    problems.push({
      file: yaml.positions?.file ?? '',
      ...yaml.positions?.locate([id]),
      entry: id,
      message: `A position and ${other} both have the id \`${id}\`.`,
      hint: 'Both are targets on the same page: give the position another id.',
    });
  }
  for (const [id, { file }] of Object.entries(sections)) {
    if (PAGE_IDS.includes(id))
      problems.push({
        file,
        message: `A section and a part of the page both have the id \`${id}\`.`,
        hint: 'Rename the file.',
      });
  }
  return problems;
}
