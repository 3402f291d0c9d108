/** The content of the first style or script in an embed’s HTML. */
export const getInline = (html: string, tag: 'style' | 'script'): string =>
  new RegExp(`<${tag}>(.*)</${tag}>`, 's').exec(html)?.[1] ?? '';
