import { z } from 'astro/zod';

/** A public web address, exactly as browsers read it: they drop line breaks and turn `\` into `/`. */
export const webAddress = z
  .string()
  .meta({ format: 'uri' })
  .refine((value) => findFault(value) === undefined, {
    error: (issue) => findFault(String(issue.input)) ?? '',
  });

function findFault(address: string): string | undefined {
  if (/[\s\p{Cc}]/u.test(address))
    return 'A web address has no spaces or line breaks. Take them out, or write `%20` for a space that belongs to it.';
  if (address.includes('\\'))
    return 'A web address has no backslash. Write `/`, or `%5C` for one that belongs to it.';
  if (!/^https?:\/\/[^/?#]/i.test(address) || !URL.canParse(address))
    return 'Write a whole web address that starts with `https://` or `http://`.';
  if (/^https?:\/\/[^/?#]*@/i.test(address))
    return `The site is what follows the \`@\`: this address leads to \`${new URL(address).host}\`. Write it without what stands before.`;
  return undefined;
}
