import { inflateSync } from 'node:zlib';

/** The number of pages of a PDF. Page objects stand in the file as text, or in compressed streams of objects. */
export function countPages(pdf: Buffer): number {
  const text = pdf.toString('latin1');
  const streams = [...text.matchAll(/\/Type\s*\/ObjStm[^]*?stream\r?\n([^]*?)\r?\nendstream/g)];
  const objects = streams.map(([, data = '']) =>
    inflateSync(Buffer.from(data, 'latin1')).toString('latin1'),
  );
  return [text, ...objects].join('\n').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
