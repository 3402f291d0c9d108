import { expect, test } from 'vitest';
import { analyseArticle } from '#authoring/article/analyse-article.ts';
import { parseArticle } from '#model/parse-article.ts';

const getSpeakers = (text: string, language: string) =>
  analyseArticle(parseArticle(`A headline\n\n${text}`), language).quotations.map(
    ({ speaker }) => speaker,
  );

test.each([
  [
    'the subject of a participle',
    'en',
    'Mayor Ada Berg has accused Tom Reed of delaying the vote, arguing that the bridge “could have been open by now.”',
    'Ada Berg',
  ],
  [
    'the subject behind an adverb',
    'en',
    'However, guild spokesman Tom Reed declined to name a price, stating, “We never do that.”',
    'Tom Reed',
  ],
  [
    'a name that begins like an article',
    'en',
    'Councillor David Lammers spoke. Lammers demanded a “full and open inquiry” into it.',
    'David Lammers',
  ],
  [
    'a name behind an inverted verb',
    'en',
    '“We will go on,” said Ann Lee, 61, on Monday.',
    'Ann Lee',
  ],
  [
    'a name behind a verb that is not known',
    'en',
    '“Forty minutes for a dog?” huffed Tina Brokaw, a nurse.',
    'Tina Brokaw',
  ],
  [
    'a name in apposition',
    'es',
    '«No es por nostalgia, es por el tejado», dijo la alcaldesa, D.ª Carmen Soto, ayer.',
    'Carmen Soto',
  ],
  [
    'a name in apposition',
    'de',
    '„Wir bauen jetzt endlich los“, sagte die Stadträtin, Hannelore Wiesner.',
    'Hannelore Wiesner',
  ],
  [
    'a name before an apposition',
    'en',
    'Dr Alun Prosser, the firm’s engineer, said: “The old methods were sound.”',
    'Alun Prosser',
  ],
  [
    'a name behind titles',
    'nl',
    '‘Zonder pont is dit een eiland’, zegt wethouder mr. Ineke van der Velden.',
    'Ineke van der Velden',
  ],
  [
    'a name with a point of its own',
    'en',
    '“I rode my first train there,” said Walter J. Pruitt Jr., a retired engineer.',
    'Walter J. Pruitt Jr.',
  ],
  [
    'a report',
    'es',
    'El informe técnico de la consultora Norte S. L. advierte de «daños severos en tres pilares».',
    'El informe técnico de la consultora Norte S. L.',
  ],
  [
    'a report that something stands in',
    'de',
    'Im Gutachten des Büros Thoma & Partner heißt es, der Turm sei „nur mit großem Aufwand“ zu retten.',
    'Gutachten des Büros Thoma & Partner',
  ],
  [
    'an organisation as written',
    'ru',
    'Комитет по спорту на вопросы ответил коротко: «Вопрос прорабатывается».',
    'Комитет по спорту',
  ],
  [
    'words of the author within the marks',
    'ru',
    '«Мы рады, — говорит тренер Елена Чижова, — но где дети будут?»',
    'Елена Чижова',
  ],
  [
    'an Arabic name without its office',
    'ar',
    'وقال رئيس جمعية الصيادين خالد النعيمي: «لا نطلب المستحيل أبداً».',
    'خالد النعيمي',
  ],
])('%s (%s): %s', (_, language, text, speaker) => {
  expect(getSpeakers(text, language)).toEqual([speaker]);
});

test('an office stands for the person named with it elsewhere', () => {
  const text =
    'Mayor Denise Halloran was there. “It is late,” said Bo Reed, a clerk. “It is fine now,” the mayor said.';
  expect(getSpeakers(text, 'en').at(-1)).toBe('Denise Halloran');
});

test('a pronoun stands for the person named last, also without a quotation', () => {
  const text =
    '“It is far too dear,” said Bo Reed.\n\nAnn Lee, 61, has two boats.\n\n“I will sell both of them,” she said.';
  expect(getSpeakers(text, 'en')).toEqual(['Bo Reed', 'Ann Lee']);
});

test('a verb without a subject goes on with the person named last', () => {
  const text =
    'El patrón, Manuel Ferreiro Lago, no lo ve claro. «La lonja está muy bien así», señaló. Prometió «trabajo para todos los barcos».';
  expect(getSpeakers(text, 'es')).toEqual(['Manuel Ferreiro Lago', 'Manuel Ferreiro Lago']);
});

test('a word that opens a sentence is no name', () => {
  const text =
    'Lo ha detto Paola Ghirardi, 50, ieri. Poi, davanti ai genitori, ha ricordato: «Intendo mantenere la parola».';
  expect(getSpeakers(text, 'it')).toEqual(['Paola Ghirardi']);
});

test('an auxiliary is no part of a phrase', () => {
  const text = '« Nous ne voulons rien de plus », la porte-parole de la fédération a répondu.';
  expect(getSpeakers(text, 'fr')[0]).not.toMatch(/ a$/u);
});
