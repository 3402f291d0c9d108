import { defineMiddleware } from 'astro:middleware';
import { getLanguage } from '#i18n/language.ts';
import { addScriptStyles } from './layouts/script-styles.ts';

/**
 * Sets the language of every page: that of its explainer, or the site’s if it belongs to none. Adds the faces for the
 * letters that only some pages have.
 */
export const onRequest = defineMiddleware(async ({ locals, params, routePattern }, next) => {
  // The desk of `npm run dev` is not part of the site. It works while the content has problems, and then the library cannot
  // even be loaded.
  if (routePattern.startsWith('/_desk')) return next();
  const { getExplainers, getSite } = await import('#library.ts');
  const explainer = (await getExplainers()).find(({ id }) => id === params['explainer']);
  locals.language = getLanguage(explainer?.language ?? (await getSite()).language);
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(addScriptStyles(await response.text()), response);
});
