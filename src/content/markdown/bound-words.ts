import type { MdastPluginDefinition } from 'satteri';
import { bindWords } from '#model/typography.ts';

/** Keeps day and month, or Mr and name, on one line in running text. */
export const boundWords: MdastPluginDefinition = {
  name: 'bound-words',
  text(node) {
    const value = bindWords(node.value);
    return value === node.value ? undefined : { ...node, value };
  },
};
