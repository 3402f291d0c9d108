import { join, relative } from 'node:path';
import type { Problem } from '#errors.ts';

/**
 * Formats the problems as GitHub Actions expects them, so that each shows at its line in a pull request.
 *
 * `folder` is the parent of the content folder. Format:
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function formatAnnotations(
  problems: readonly Problem[],
  folder: string,
  root = process.env['GITHUB_WORKSPACE'] || process.cwd(),
): string {
  return problems
    .map(({ file, line, column, length, entry, message, received, hint }) => {
      const properties = {
        file: relative(root, join(folder, file)).replaceAll('\\', '/'),
        line,
        col: line && column,
        endColumn: line && column && length ? column + length - 1 : undefined,
        title: entry,
      };
      const said = Object.entries(properties)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
      const text = [
        message,
        received === undefined ? '' : `Received: ${[received].flat().join(' / ')}`,
        hint ?? '',
      ];
      return `::error ${said.join(',')}::${escapeText(text.filter(Boolean).join('\n'))}`;
    })
    .join('\n');
}

const escapeText = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string) =>
  escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
