import { parseYaml } from './parse-yaml.ts';
import type { YamlFile } from './yaml-file.ts';

/**
 * Reads one YAML text as plain data (YAML 1.2 core schema: no dates, no custom tags, no anchors).
 *
 * `firstLine` is the line of `file` that the text starts on, for frontmatter. Gives the value, what is wrong
 * with its syntax, and a way from a path in the value back to its place in the file. Never throws.
 *
 * A text that was read before is not read again: a build reads a folder more than once, `npm run dev` at every change.
 */
export function readYaml(file: string, text: string, firstLine = 1): YamlFile {
  const key = [file, firstLine, text].join('\0');
  const known = readFiles.get(key);
  if (known) return known;
  const yaml = parseYaml(file, text, firstLine);
  if (readLength + text.length > MOST_READ) {
    readFiles.clear();
    readLength = 0;
  }
  readFiles.set(key, yaml);
  readLength += text.length;
  return yaml;
}

const readFiles = new Map<string, YamlFile>();
let readLength = 0;

/** Characters of text; what is made of them takes some twenty times the room. */
const MOST_READ = 1_000_000;
