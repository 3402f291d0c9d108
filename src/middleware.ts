import { defineMiddleware } from 'astro:middleware';
import { getLanguage } from '#i18n/language.ts';
import { getExplainers, getSite } from '#library.ts';

/** Sets the language of every page: that of its explainer, or the site’s if it belongs to none. */
export const onRequest = defineMiddleware(async ({ locals, params }, next) => {
  const explainer = (await getExplainers()).find(({ id }) => id === params['explainer']);
  locals.language = getLanguage(explainer?.language ?? (await getSite()).language);
  return next();
});
