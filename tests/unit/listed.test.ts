import { describe, expect, test } from 'vitest';
import { isListed } from '#model/listed.ts';
import { createUrls } from '#model/urls.ts';

describe.each(['/', '/news/'])('below %s', (base) => {
  const urls = createUrls({ origin: 'https://e.example', base });

  test.each([
    urls.home(),
    urls.about(),
    urls.glossary(),
    urls.term('toll'),
    urls.actor('ada-berg'),
    urls.explainer('bridge'),
    urls.timeline('bridge'),
    urls.positions('bridge'),
    urls.byActor('bridge', 'ada-berg'),
    urls.quotes('bridge'),
    urls.sources('bridge'),
    urls.updates('bridge'),
    urls.embedGuide(),
  ])('%s is listed', (path) => {
    expect(isListed(path, base)).toBe(true);
  });

  test.each([
    urls.section('bridge', 'the-vote'),
    urls.quote('bridge', 'too-dear'),
    urls.codes('bridge'),
    urls.offline('bridge'),
    urls.embedExplainer('bridge'),
    urls.embedWholeTimeline('bridge'),
    urls.embedSection('bridge', 'the-vote'),
    urls.embedQuote('bridge', 'too-dear'),
    urls.embedTerm('toll'),
  ])('%s shows a part of another page and is not', (path) => {
    expect(isListed(path, base)).toBe(false);
  });
});
