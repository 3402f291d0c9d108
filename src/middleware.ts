import { defineMiddleware } from 'astro:middleware';
import { getLanguage } from '#i18n/language.ts';
import { addScriptStyles } from './layouts/script-styles.ts';
import { getExplainers, getSite } from '#library.ts';

/**
 * Sets the language of every page: that of its explainer, or the site’s if it belongs to none. Adds the faces for the
 * letters that only some pages have.
 */
export const onRequest = defineMiddleware(async ({ locals, params }, next) => {
  const explainer = (await getExplainers()).find(({ id }) => id === params['explainer']);
  locals.language = getLanguage(explainer?.language ?? (await getSite()).language);
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(addScriptStyles(await response.text()), response);
});
