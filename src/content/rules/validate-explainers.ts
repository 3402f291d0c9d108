import type { Problem } from '#errors.ts';
import type { Folders } from '../read/content-read.ts';

/** A site has at least one explainer. */
export function validateExplainers({ label, explainers, elsewhere }: Folders): Problem[] {
  if (explainers.length + elsewhere.length > 0) return [];
  return [
    {
      file: `${label}/explainers`,
      message: 'There is no explainer.',
      hint: 'Write one with `npm run new -- explainer <id>`.',
    },
  ];
}
