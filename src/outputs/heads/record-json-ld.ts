import type { CreativeWork, Thing } from 'schema-dts';
import { getDatetime } from '#i18n/date-words.ts';
import { getLanguage } from '#i18n/language.ts';
import type { Actor } from '#model/actors.ts';
import type { Explainer, Source } from '#model/explainer.ts';
import { nameQuote } from '#model/quotes.ts';
import type { Urls } from '#model/urls.ts';
import { describeSpeaker, describeWork } from './describe-actor.ts';

/** Structured data of what an explainer cites, as a part of the explainer’s own. */
export const describeCitations = (explainer: Explainer, urls: Urls): Thing => ({
  '@type': 'BackgroundNewsArticle',
  '@id': urls.absolute(urls.explainer(explainer.id)),
  citation: explainer.sources.map(describeSource),
});

/** Structured data of the quotes of an explainer, each with its page, as a part of the explainer’s own. */
export const describeQuotes = ({ id, language, quotes }: Explainer, urls: Urls): Thing => ({
  '@type': 'BackgroundNewsArticle',
  '@id': urls.absolute(urls.explainer(id)),
  hasPart: quotes.map((quote) => ({
    '@type': 'Quotation',
    name: nameQuote(quote, getLanguage(language)),
    url: urls.absolute(urls.quote(id, quote.id)),
  })),
});

/** Structured data of whom an explainer is about, as a part of its own. Takes the actors who hold positions. */
export const describeMentions = (
  explainer: Explainer,
  actors: readonly Actor[],
  urls: Urls,
): Thing => ({
  '@type': 'BackgroundNewsArticle',
  '@id': urls.absolute(urls.explainer(explainer.id)),
  about: explainer.questions.map(({ label, asks }) => ({
    '@type': 'Thing',
    name: label,
    description: asks,
  })),
  mentions: actors.map((actor) => describeActor(actor, urls)),
});

function describeSource({ title, publisher, url, date, language }: Source): CreativeWork {
  const day = date && getDatetime(date);
  return {
    '@type': 'CreativeWork',
    name: title,
    url,
    publisher: { '@type': 'Organization', name: publisher },
    inLanguage: language,
    ...(day ? { datePublished: day } : {}),
  };
}

const describeActor = (actor: Actor, urls: Urls): Thing => ({
  ...(actor.kind === 'document' ? describeWork(actor) : describeSpeaker(actor, undefined)),
  '@id': urls.absolute(urls.actor(actor.id)),
});
