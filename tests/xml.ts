import { SaxesParser } from 'saxes';

/** The texts of an XML file by their element and its parent. Throws an Error if the file is not well-formed. */
export function readXml(xml: string): Record<string, string[]> {
  const texts: Record<string, string[]> = {};
  const open: { name: string; text: string }[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => open.push({ name, text: '' }));
  parser.on('text', (text) => {
    const inner = open.at(-1);
    if (inner) inner.text += text;
  });
  parser.on('closetag', () => {
    const { name, text } = open.pop()!;
    (texts[`${open.at(-1)?.name ?? ''} ${name}`.trim()] ??= []).push(text);
  });
  parser.write(xml).close();
  return texts;
}
