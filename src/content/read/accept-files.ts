import { z } from 'astro/zod';
import { REQUIRED_FILES } from '#schemas/files.ts';
import type { FilesRead, KnownFiles } from './content-read.ts';
import type { Texts } from './read-folder.ts';
import { readYaml } from './read-yaml.ts';
import { validateEntries, validateFile } from './validate-file.ts';

/**
 * Accepts a set of YAML files, each by its schema. Takes their folder, as an editor knows it, and the texts by file.
 */
export function acceptFiles<Files extends Record<string, z.ZodType>>(
  label: string,
  texts: Texts,
  files: Files,
): FilesRead<Files> {
  const read: FilesRead<Files> = { values: {}, known: {}, ids: {}, yaml: {}, problems: [] };
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
    // A list that contains only comments is an empty list.
    if (schema instanceof z.ZodArray && yaml.problems.length === 0) yaml.value ??= [];
    read.yaml[name] = yaml;
    if (schema instanceof z.ZodRecord) {
      const { entries, known, ids, problems } = validateEntries(
        yaml,
        schema as unknown as z.ZodRecord<z.ZodType<string, string>, z.ZodType>,
      );
      read.values[name] = entries as z.output<Files[typeof name]>;
      read.known[name] = known as KnownFiles<Files>[typeof name];
      if (ids) read.ids[name] = ids;
      read.problems.push(...problems);
    } else {
      const { value, known, problems } = validateFile(yaml, schema);
      if (value !== undefined) read.values[name] = value;
      if (known !== undefined) read.known[name] = known;
      read.problems.push(...problems);
    }
  }
  return read;
}
