import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Place } from './place.ts';

/** The path of the list of desks, or of the desk of one explainer, on the dev server. `base` is the site’s base path. */
export const getDeskPath = (base: string, explainer = ''): string =>
  `${base}${DESK}/${explainer === '' ? '' : `${explainer}/`}`;

/** Whether a path of the dev server, with or without the base, is that of a desk. */
export const isDeskPath = (path: string): boolean => path.includes(`/${DESK}/`);

/** No explainer’s id begins with an underscore. */
export const DESK = '_desk';

/**
 * The address that opens a file of the content at a place in an editor of the VS Code family; `contentDir` is absolute.
 * The form: https://code.visualstudio.com/docs/configure/command-line#_opening-vs-code-with-urls
 */
export function getEditorAddress(contentDir: string, { file, line, column }: Place): string {
  const { pathname } = pathToFileURL(join(dirname(contentDir), file));
  return `vscode://file${pathname}:${line}:${column}`;
}
