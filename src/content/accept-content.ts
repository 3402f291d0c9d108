import { basename } from 'node:path';
import { z } from 'astro/zod';
import type { Problem } from '#errors.ts';
import { hashText } from './record-lock/hash-text.ts';
import { validateRecord } from './record-lock/validate-record.ts';
import { markMentions } from './markdown/mentions.ts';
import { createFinder, getMentionEntries } from '#model/mentions.ts';
import type { Finder } from '#model/mentions.ts';
import { explainerFiles, REQUIRED_FILES, siteFiles } from '#schemas/files.ts';
import type { ExplainerContent } from '#schemas/files.ts';
import { addressId } from '#schemas/primitives.ts';
import { findWarnings } from './rules/find-warnings.ts';
import { findUnfinished } from './rules/find-unfinished.ts';
import type { ContentTexts, ExplainerTexts, Texts } from './read/read-folder.ts';
import { capProblems } from './read/problem-list.ts';
import { readSection } from './read/read-section.ts';
import type { SectionFile } from './read/read-section.ts';
import { readYaml } from './read/read-yaml.ts';
import { showLines } from './read/show-lines.ts';
import { validateEntries, validateFile } from './read/validate-file.ts';
import { validateReferences } from './rules/validate-references.ts';
import { validateTranslations } from './rules/validate-translations.ts';
import type { ContentRead, FoldersRead, ExplainerFolder, FilesRead } from './read/content-read.ts';

/**
 * Accepts the texts of a content folder, or explains everything that is wrong with them. The content is safe to use
 * only when `problems` is empty; `unfinished` are the places that must be finished before readers see them.
 */
export function acceptContent(folder: ContentTexts): ContentRead {
  const read = acceptFolders(folder);
  const { shared, explainers, problems } = read;
  const find = createFinder(getMentionEntries(shared.values));
  const content = {
    site: shared.values,
    explainers: explainers.map((explainer) => toContent(explainer, find)),
  };
  const unfinished = [shared, ...explainers].flatMap((part) => findUnfinished(part));
  const texts = [
    folder.files,
    ...folder.explainers.flatMap(({ files, sections }) => [files, sections]),
  ];
  return {
    content,
    problems: showLines(capProblems([...problems, ...explainers.flatMap(validateRecord)]), texts),
    unfinished: showLines(capProblems(unfinished), texts),
    warnings: capProblems(findWarnings(read, content)),
    bodies: new Map(
      explainers.flatMap(({ id, sections }) =>
        Object.entries(sections).map(([section, { body }]) => [`${id}/${section}`, body] as const),
      ),
    ),
    find,
  };
}

/** Accepts the texts with the places of everything in them; the problems are all but those of the record lock. */
export function acceptFolders({
  label,
  files,
  explainers: folders,
  problems: unread = [],
}: ContentTexts): FoldersRead {
  const shared = acceptFiles(label, files, siteFiles);
  const explainers = folders.map(acceptExplainer);
  const problems = [
    ...unread,
    ...shared.problems,
    ...explainers.flatMap((explainer) => explainer.problems),
  ];
  if (folders.length === 0) {
    problems.push({
      file: `${label}/explainers`,
      message: 'There is no explainer.',
      hint: 'Write one with `npm run new -- explainer <id>`.',
    });
  }
  problems.push(
    ...validateReferences(shared, explainers),
    ...validateTranslations(explainers, shared.values.site?.language),
  );
  // Of a folder that is not there, nothing else need be said.
  const isMissing = unread.some(({ file }) => file === label);
  return { shared, explainers, problems: isMissing ? [...unread] : problems };
}

function acceptExplainer({
  id,
  label,
  files,
  sections: texts,
  record,
}: ExplainerTexts): ExplainerFolder {
  const { values, ids, yaml, problems } = acceptFiles(label, files, explainerFiles);
  const sections = [...texts].map(([file, text]): [string, SectionFile] => [
    basename(file, '.mdx'),
    readSection(file, text),
  ]);
  return {
    ...{ id, label, values, ids, yaml },
    record: record?.lock,
    sections: Object.fromEntries(sections),
    problems: [
      ...problems,
      ...(record?.problems ?? []),
      ...sections.flatMap(([, section]) => section.problems),
      ...refuseName(label, id, 'Rename the folder.'),
      ...sections.flatMap(([name, { file }]) => refuseName(file, name, 'Rename the file.')),
    ],
  };
}

/** The name of a folder or of a section's file becomes part of an address. */
function refuseName(file: string, name: string, hint: string): Problem[] {
  const issues = addressId.safeParse(name).error?.issues ?? [];
  return issues.map(({ message }) => ({ file, message, received: name, hint }));
}

function acceptFiles<Files extends Record<string, z.ZodType>>(
  label: string,
  texts: Texts,
  files: Files,
): FilesRead<Files> {
  const read: FilesRead<Files> = { values: {}, ids: {}, yaml: {}, problems: [] };
  for (const [name, schema] of Object.entries(files) as [
    keyof Files & string,
    Files[keyof Files],
  ][]) {
    const file = `${label}/${name}.yaml`;
    const text = texts.get(file);
    if (text === undefined && REQUIRED_FILES.includes(name)) {
      const hint = 'Every site and explainer needs it.';
      read.problems.push({ file, message: 'The file is missing.', hint });
      continue;
    }
    const yaml = readYaml(file, text ?? '');
    // A list with nothing in it but comments is an empty list.
    if (schema instanceof z.ZodArray && yaml.problems.length === 0) yaml.value ??= [];
    read.yaml[name] = yaml;
    if (schema instanceof z.ZodRecord) {
      const { entries, ids, problems } = validateEntries(
        yaml,
        schema as z.ZodType<Record<string, unknown>>,
      );
      read.values[name] = entries as z.output<Files[typeof name]>;
      if (ids) read.ids[name] = ids;
      read.problems.push(...problems);
    } else {
      const { value, problems } = validateFile(yaml, schema);
      if (value !== undefined) read.values[name] = value as z.output<Files[typeof name]>;
      read.problems.push(...problems);
    }
  }
  return read;
}

function toContent({ id, values, sections }: ExplainerFolder, find: Finder): ExplainerContent {
  const texts = Object.entries(sections).map(
    ([section, { data, text, nodes, blocks, flow, prose, words }]) => [
      section,
      {
        ...data,
        blocks: blocks.map(({ name, id: block, passage }) => ({ name, id: block, passage })),
        flow,
        prose,
        words,
        version: getVersion(text, [values.quotes, values.notes], section),
        mentions: markMentions(nodes, find).mentioned.map(({ kind, id: named }) => ({
          kind,
          id: named,
        })),
      },
    ],
  );
  return { ...values, id, sections: Object.fromEntries(texts) } as ExplainerContent;
}

/** A short hash of a section's text with its quotes and notes. */
function getVersion(
  text: string,
  files: readonly (Record<string, { section: string }> | undefined)[],
  section: string,
): string {
  const parts = files.flatMap((file) =>
    Object.values(file ?? {}).filter((entry) => entry.section === section),
  );
  return hashText(text + JSON.stringify(parts)).slice(0, 6);
}
