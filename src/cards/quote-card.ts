import { getLanguage } from '../i18n/language.ts';
import { nameSpeaker } from '../model/attribution.ts';
import { formatDate } from '../model/date-words.ts';
import type { Explainer, Quote } from '../model/explainer.ts';
import type { Urls } from '../model/urls.ts';
import { getVoices } from '../model/voices.ts';
import type { SiteData } from '../schemas/site.ts';
import { makeAlt } from './alt.ts';
import type { QuoteCard, WithdrawnCard } from './card.ts';

/** The picture of a quote. Of a withdrawn one it says that it was withdrawn, when and why, and not the words. */
export function makeQuoteCard(
  quote: Quote,
  explainer: Explainer,
  site: SiteData,
  urls: Urls,
): QuoteCard | WithdrawnCard {
  const { speaker, role, occasion, withdrawn } = quote;
  const language = getLanguage(explainer.language);
  const { words } = language;
  const { quotes, comma } = words;
  const card = {
    path: urls.quote(explainer.id, quote.id),
    language: explainer.language,
    siteName: site.name,
    origin: {
      file: `content/explainers/${explainer.id}/quotes.yaml`,
      entry: `${quote.id} › ${withdrawn ? 'withdrawn' : 'text'}`,
    },
    ...{ who: speaker.name, role, date: formatDate(quote.date, language), occasion, comma },
  };
  if (withdrawn) {
    const notice = quotes.withdrawn(formatDate(withdrawn.date, language));
    const { who, date } = card;
    const alt = makeAlt([notice, withdrawn.reason, who, role, occasion + comma + date, site.name]);
    return { ...card, kind: 'withdrawn', notice, reason: withdrawn.reason, alt };
  }
  const [article, ...reports] = getVoices(quote, language);
  const { quotationMarks } = words;
  const voices: QuoteCard['voices'] = [
    { ...article, quotationMarks },
    ...reports.map(({ label, language: spoken, pieces, source }) => ({
      label: source ? quotes.reportedBy(source.publisher) : label,
      language: spoken,
      pieces,
      quotationMarks,
    })),
  ];
  const verdict = {
    mark: quote.wording,
    head: words.wordings[quote.wording],
    text: quotes.verdicts[quote.wording],
    long: quotes.longVerdicts[quote.wording],
  };
  const alt = makeAlt([
    `${words.quote(quote.text)} — ${quotes.attributed(nameSpeaker(quote, language), occasion, card.date)}`,
    article.label + verdict.long,
    ...voices
      .slice(1)
      .map(
        ({ label, pieces }) =>
          label + words.colon + words.quote(pieces.map(({ text }) => text).join('')),
      ),
    verdict.head + verdict.text,
    site.name,
  ]);
  return { ...card, kind: 'quote', voices, verdict, alt };
}
