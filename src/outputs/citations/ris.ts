import type { CslItem } from './csl-item.ts';
import { foldLines } from './fold-lines.ts';

/**
 * A citation as RIS (https://en.wikipedia.org/wiki/RIS_(file_format)), one field per line. Citation.js is not used
 * because it breaks lines after 70 characters, even in addresses.
 */
export function formatRis(item: CslItem): string {
  const [year, month, day] = item.issued['date-parts'][0] ?? [];
  const two = (number: number | undefined) => String(number).padStart(2, '0');
  const lines = [
    ['TY', 'NEWS'],
    ['TI', item.title],
    ...item.author.map(({ literal }) => ['AU', literal]),
    ['T2', item['container-title']],
    ['PY', String(year)],
    ['DA', `${year}/${two(month)}/${two(day)}/`],
    ['AB', item.abstract],
    ['N1', item.note],
    ['LA', item.language],
    ['UR', item.URL],
    ['ER', ''],
  ];
  return lines.map(([tag, value = '']) => `${tag}  - ${foldLines(value)}\r\n`).join('');
}
