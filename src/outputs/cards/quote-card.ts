import { isDrawable } from '#fonts/drawable.ts';
import { getLanguage } from '#i18n/language.ts';
import { formatDate } from '#i18n/date-words.ts';
import type { Explainer, Quote } from '#model/explainer.ts';
import type { Urls } from '#model/urls.ts';
import { getVoices } from '#model/voices.ts';
import type { SiteData } from '#schemas/site.ts';
import type { Card, QuoteCard, WithdrawnCard, WordlessCard } from './card.ts';
import { makePlainCard } from './headline-card.ts';

/** The picture of a quote. Of a withdrawn one it says that it was withdrawn, when and why, and not the words. */
export function makeQuoteCard(
  quote: Quote,
  explainer: Explainer,
  site: SiteData,
  urls: Urls,
): QuoteCard | WithdrawnCard {
  const { speaker, role, occasion, withdrawn, wording } = quote;
  const language = getLanguage(explainer.language);
  const { quotes, comma, quotationMarks, wordings } = language.words;
  const frame = {
    path: urls.quote(explainer.id, quote.id),
    language: explainer.language,
    siteName: site.name,
    origin: {
      file: `content/explainers/${explainer.id}/quotes.yaml`,
      entry: `${quote.id} › ${withdrawn ? 'withdrawn' : 'text'}`,
    },
  };
  const said = { who: speaker.name, role, date: formatDate(quote.date, language), occasion, comma };
  if (withdrawn) {
    const notice = quotes.withdrawn(formatDate(withdrawn.date, language));
    const card: WithdrawnCard = {
      ...{ ...frame, ...said, kind: 'withdrawn', notice, reason: withdrawn.reason },
      instead: () => shorten(card),
    };
    return card;
  }
  const [article, ...reports] = getVoices(quote, language);
  const voices: QuoteCard['voices'] = [
    { ...article, quotationMarks },
    ...reports.map(({ label, language: spoken, pieces, source }) => {
      const named = source ? quotes.reportedBy(source.publisher) : label;
      return {
        label: isDrawable(named) ? named : label,
        language: spoken,
        pieces,
        quotationMarks,
      };
    }),
  ];
  const verdict = {
    mark: wording,
    head: wordings[wording],
    text: quotes.verdicts[wording],
    long: quotes.longVerdicts[wording],
  };
  const wordless: WordlessCard = {
    ...{ ...frame, ...said, kind: 'wordless', notice: quotes.onPage, foot: explainer.headline },
    instead: () => shorten(wordless),
  };
  return { ...frame, ...said, kind: 'quote', voices, verdict, instead: () => wordless };
}

/** What always has room: the notice, the speaker and the day. */
function shorten(card: WordlessCard | WithdrawnCard): Card {
  const instead = () => makePlainCard(card);
  const short = { role: undefined, occasion: undefined, instead };
  return card.kind === 'wordless'
    ? { ...card, ...short, foot: undefined }
    : { ...card, ...short, reason: undefined };
}
