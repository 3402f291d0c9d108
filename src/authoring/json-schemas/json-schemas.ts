import { z } from 'astro/zod';
import { sectionFrontmatter } from '#schemas/explainer.ts';
import { explainerFiles, siteFiles } from '#schemas/files.ts';

/** The folder of the JSON Schemas, in the content folder. */
export const SCHEMA_FOLDER = '.schemas';

/**
 * Makes the JSON Schemas that an editor’s program uses to check and complete YAML: one for each file, from the same
 * schemas that the build uses. Lists of ids are in a separate file, `ids.json`, since they change with the content.
 *
 * Gives the texts by file name. Format: https://json-schema.org/draft-07
 */
export function makeJsonSchemas(): Map<string, string> {
  const files = { ...siteFiles, ...explainerFiles, section: sectionFrontmatter };
  return new Map(
    Object.entries(files).map(([name, schema]) => {
      const made = z.toJSONSchema(schema, {
        target: 'draft-7',
        io: 'input',
        unrepresentable: 'any',
        override: ({ jsonSchema }) => pointToIds(jsonSchema as Record<string, unknown>),
      });
      return [`${name}.json`, toJson(made)];
    }),
  );
}

/** Makes the lists of known ids of the whole site, for completion: other ids are still accepted here. */
export function makeIdLists(ids: Partial<Record<string, readonly string[]>>): string {
  const lists = ID_LISTS.map(
    (name) => [name, { anyOf: [{ enum: ids[name] ?? [] }, { type: 'string' }] }] as const,
  );
  return toJson({ definitions: Object.fromEntries(lists) });
}

/** Gets the line that tells an editor’s program which schema a file has. */
export function getSchemaLine(name: string): string {
  const up = Object.hasOwn(siteFiles, name) ? './' : '../../';
  return `# yaml-language-server: $schema=${up}${SCHEMA_FOLDER}/${name}.json`;
}

/** The files whose ids other files refer to. */
const ID_LISTS = ['actors', 'glossary', 'places'];

function pointToIds(schema: Record<string, unknown>): void {
  const { idsOf } = schema;
  delete schema['idsOf'];
  if (typeof idsOf === 'string') schema['allOf'] = [{ $ref: `ids.json#/definitions/${idsOf}` }];
}

const toJson = (value: object) => `${JSON.stringify(value, undefined, 2)}\n`;
