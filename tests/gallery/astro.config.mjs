import config from '../../astro.config.mjs';
import { gallery } from './integration.ts';

/**
 * The site with the gallery, without the final build steps: a component alone links to parts of a page that are
 * missing, which the checks of a finished site reject.
 */
export default {
  ...config,
  integrations: [...config.integrations.filter(({ name }) => name !== 'on-record'), gallery],
};
