import { basename } from 'node:path';
import type { Problem } from '#errors.ts';
import { explainerFiles } from '#schemas/files.ts';
import { addressId } from '#schemas/primitives.ts';
import { acceptFiles } from './accept-files.ts';
import type { ExplainerRead } from './content-read.ts';
import type { ExplainerTexts } from './read-folder.ts';
import { readSection } from './read-section.ts';
import type { SectionFile } from './section-file.ts';

/** Accepts the texts of one explainer, each on its own: its files, sections, record lock and their names. */
export function acceptExplainer({
  id,
  label,
  files,
  sections: texts,
  pictures = new Map(),
  record,
  article,
}: ExplainerTexts): ExplainerRead {
  const { values, known, ids, yaml, problems } = acceptFiles(label, files, explainerFiles);
  const sections = [...texts].map(([file, text]): [string, SectionFile] => [
    basename(file, '.mdx'),
    readSection(file, text),
  ]);
  return {
    ...{ id, label, values, known, ids, yaml, article },
    record: record?.lock,
    sections: Object.fromEntries(sections),
    pictures,
    problems: [
      ...problems,
      ...(record?.problems ?? []),
      ...sections.flatMap(([, section]) => section.problems),
      ...refuseName(label, id, 'Rename the folder.'),
      ...sections.flatMap(([name, { file }]) => refuseName(file, name, 'Rename the file.')),
    ],
  };
}

/** Refuses names of folders and sections that cannot become part of an address. */
function refuseName(file: string, name: string, hint: string): Problem[] {
  const issues = addressId.safeParse(name).error?.issues ?? [];
  return issues.map(({ message }) => ({ file, message, received: name, hint }));
}
