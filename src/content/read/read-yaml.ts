import { parseYaml } from './parse-yaml.ts';
import type { YamlFile } from './yaml-file.ts';

/**
 * Reads one YAML text as plain data (YAML 1.2 core schema: no dates, no custom tags, no anchors).
 *
 * `firstLine` is the line of `file` that the text starts on, for frontmatter. Gives the value, its syntax problems, and
 * a way from a path in the value back to its location in the file. Never throws.
 *
 * Texts are cached: a build reads a folder more than once, `npm run dev` at every change.
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

/** Maximum characters of text in the cache; the parsed values take about twenty times the memory. */
const MOST_READ = 1_000_000;
