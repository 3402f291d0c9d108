import type { Speech } from './speech.ts';

/** Whether words begin as a subject does: with a name, an article and a noun, or a pronoun; not with a preposition. */
export function isSubject(text: string, speech: Speech): boolean {
  const words = text.trim();
  if (words === '' || VERB.test(words) || /^-t-|^-/u.test(words)) return false;
  if (/^(?:with)\s/u.test(words)) return true;
  const cut = [...words.matchAll(speech.cuts)][0]?.index;
  if (cut === 0 || OPENING.test(words)) return false;
  return SUBJECT.test(words) || isPronoun(words, speech) || /^\p{Lo}/u.test(words);
}

/** Whether words are a pronoun alone: `he`, `-t-elle`. */
export const isPronoun = (text: string, { pronounAlone }: Speech): boolean =>
  text.trim() !== 'i' && pronounAlone.test(text.trim().replace(/^-(?:t-)?/u, ''));

/** `Минулу зиму вона (назвала)`: the subject stands before the verb, the object first. */
export const endsInPronoun = (text: string, speech: Speech): boolean => {
  const words = text.trim().split(/\s+/u);
  return words.length > 1 && isPronoun(words.at(-1) ?? '', speech);
};

export const startsWithPronoun = (text: string, speech: Speech): boolean =>
  isPronoun(/^[\p{L}\p{M}]+/u.exec(text.trim())?.[0] ?? '', speech);

const VERB =
  /^(?:a|ha|hat|haben|hatte|va|est|s['’]est|has|had|have|was|ont|avait|heeft|aveva|había|tem|har)(?:\s+\p{Ll}+)?$/u;

const SUBJECT =
  /^\p{Lu}|\p{Lu}\p{Ll}|^(?:the|a|an|der|die|das|ein|eine|le|la|les|l['’]|un|une|una|el|los|las|il|lo|gli|o|os|as|um|uma|de|het|een)\s/u;

/** Words that open a sentence and are no subject. */
const OPENING =
  /^(?:In|On|At|After|Before|During|For|From|By|When|While|As|To|Then|Still|Later|Meanwhile|However|Nevertheless|Instead|Moreover|Finally|With|Afterwards|Asked|Speaking|Am|Im|Nach|Vor|Bei|Dazu|Zu|Zum|Zur|Auf|Mit|Gegenüber|Später|Heute|Gestern|Zudem|Außerdem|Weiter|Dabei|Dann|Danach|Anschließend|Auch|Trotzdem|À|Au|Aux|Dans|Sur|Lors|Après|Avant|En|Puis|Ensuite|Enfin|El (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|Al|Tras|Ayer|Hoy|Luego|Después|Además|También|Entonces|Na|Em|No|Ontem|Depois|Também|Então|Dopo|Nel|Ieri|Oggi|Poi|Infine|Inoltre|Anche|Alle|Agli|Ai|Alla|W|Po|Potem|Następnie|Dodatkowo|Także|У|В|На|Під|Про|Об|При|Во|По этому|Потім|Також|Затем|Потом|Также|Позже|Tegen|Op|Daarna|Later|Ook|Ve|V|Na|Potom|Poté|Pak|Také|Sedan|Därefter|Senare|Också|Efter)(?![\p{L}])/u;
