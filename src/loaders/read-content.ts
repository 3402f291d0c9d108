import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'astro/zod';
import type { Problem } from '../errors.ts';
import { readLock } from '../locks/read-lock.ts';
import { recordLock } from '../locks/record-lock.ts';
import type { RecordLock } from '../locks/record-lock.ts';
import { validateRecord } from '../locks/validate-record.ts';
import { explainerFiles, REQUIRED_FILES, siteFiles } from '../schemas/files.ts';
import type { Accepted, ExplainerContent, SiteContent } from '../schemas/files.ts';
import { addressId } from '../schemas/primitives.ts';
import { markMentions } from '../markdown/mentions.ts';
import { createFinder, getMentionEntries } from '../model/mentions.ts';
import type { Finder } from '../model/mentions.ts';
import { readSection } from './read-section.ts';
import type { SectionFile } from './read-section.ts';
import { readYaml } from './read-yaml.ts';
import type { YamlFile } from './read-yaml.ts';
import { validateEntries, validateFile } from './validate-file.ts';
import { validateReferences } from './validate-references.ts';

/**
 * Reads a whole content folder and says everything that is wrong with it in one go.
 *
 * Takes the folder's path. Gives the content, which is safe to use only when `problems` is empty.
 * Throws only when the folder itself cannot be read.
 */
export async function readContent(dir: string): Promise<{ content: Content; problems: Problem[] }> {
  const { shared, explainers, problems } = await readFolders(dir);
  const find = createFinder(getMentionEntries(shared.values));
  return {
    content: {
      site: shared.values,
      explainers: explainers.map((folder) => toContent(folder, find)),
    },
    problems: [...problems, ...explainers.flatMap(validateRecord)],
  };
}

/** Reads a content folder with the places of everything in it; its problems are all but those of the record lock. */
export async function readFolders(dir: string): Promise<FoldersRead> {
  const shared = await readFiles(dir, basename(dir), siteFiles);
  const folders = await listNames(join(dir, 'explainers'), (entry) => entry.isDirectory());
  const explainers = await Promise.all(folders.map((id) => readExplainer(dir, id)));
  const problems = [...shared.problems, ...explainers.flatMap((explainer) => explainer.problems)];
  if (folders.length === 0) {
    problems.push({
      file: `${basename(dir)}/explainers`,
      message: 'There is no explainer.',
      hint: 'Add a folder with an explainer.yaml.',
    });
  }
  problems.push(...validateReferences(shared, explainers));
  return { shared, explainers, problems };
}

async function readExplainer(dir: string, id: string): Promise<ExplainerFolder> {
  const folder = join(dir, 'explainers', id);
  const label = `${basename(dir)}/explainers/${id}`;
  const { values, ids, yaml, problems } = await readFiles(folder, label, explainerFiles);
  const names = await listNames(
    join(folder, 'sections'),
    (entry) => entry.isFile() && entry.name.endsWith('.mdx'),
  );
  const sections = await Promise.all(
    names.map(async (name): Promise<[string, SectionFile]> => [
      name.replace(/\.mdx$/, ''),
      readSection(
        `${label}/sections/${name}`,
        await readFile(join(folder, 'sections', name), 'utf8'),
      ),
    ]),
  );
  const record = await readLock(
    join(folder, 'record.lock.json'),
    `${label}/record.lock.json`,
    recordLock,
  );
  const refused = addressId.safeParse(id);
  return {
    id,
    label,
    values,
    ids,
    yaml,
    record: record.lock,
    sections: Object.fromEntries(sections),
    problems: [
      ...problems,
      ...record.problems,
      ...sections.flatMap(([, section]) => section.problems),
      ...(refused.error?.issues ?? []).map(({ message }) => ({
        file: label,
        message,
        hint: 'Rename the folder.',
      })),
    ],
  };
}

async function readFiles<Files extends Record<string, z.ZodType>>(
  dir: string,
  label: string,
  files: Files,
): Promise<FilesRead<Files>> {
  const read: FilesRead<Files> = { values: {}, ids: {}, yaml: {}, problems: [] };
  for (const [name, schema] of Object.entries(files) as [
    keyof Files & string,
    Files[keyof Files],
  ][]) {
    const file = `${label}/${name}.yaml`;
    const text = await readFile(join(dir, `${name}.yaml`), 'utf8').catch(() => undefined);
    if (text === undefined && REQUIRED_FILES.includes(name)) {
      read.problems.push({
        file,
        message: 'The file is missing.',
        hint: 'Every site and explainer needs it.',
      });
      continue;
    }
    const yaml = readYaml(file, text ?? (schema instanceof z.ZodArray ? '[]' : '{}'));
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

async function listNames(
  dir: string,
  keep: (entry: { name: string; isFile(): boolean; isDirectory(): boolean }) => boolean,
): Promise<string[]> {
  const entries = await readdir(dir, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => keep(entry) && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort();
}

function toContent({ id, values, sections }: ExplainerFolder, find: Finder): ExplainerContent {
  const texts = Object.entries(sections).map(
    ([section, { data, text, nodes, blocks, prose, words }]) => [
      section,
      {
        ...data,
        blocks: blocks.map(({ name, id: block, passage }) => ({ name, id: block, passage })),
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
  return createHash('sha256')
    .update(text + JSON.stringify(parts))
    .digest('hex')
    .slice(0, 8);
}

/** What was read of a set of files: the accepted values, all ids in them, and the way back to their places. */
export type FilesRead<Files extends Record<string, z.ZodType>> = {
  values: Partial<Accepted<Files>>;
  ids: Partial<Record<keyof Files, string[]>>;
  yaml: Partial<Record<keyof Files, YamlFile>>;
  problems: Problem[];
};

export type ExplainerFolder = FilesRead<typeof explainerFiles> & {
  id: string;
  label: string;
  /** What its quotes were when they were last compared with the article. */
  record: RecordLock | undefined;
  sections: Record<string, SectionFile>;
};

export type FoldersRead = {
  shared: FilesRead<typeof siteFiles>;
  explainers: ExplainerFolder[];
  problems: Problem[];
};

export type Content = { site: Partial<SiteContent>; explainers: ExplainerContent[] };
