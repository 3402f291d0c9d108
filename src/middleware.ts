import { defineMiddleware } from 'astro:middleware';
import { getLanguage } from '#i18n/language.ts';
import { getExplainers, getSite } from '#library.ts';

/** Every page speaks the language of its explainer, or the site’s where it belongs to none. */
export const onRequest = defineMiddleware(async ({ locals, params }, next) => {
  const explainer = (await getExplainers()).find(({ id }) => id === params['explainer']);
  locals.language = getLanguage(explainer?.language ?? (await getSite()).language);
  return next();
});
