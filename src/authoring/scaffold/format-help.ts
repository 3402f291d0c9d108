import { kinds } from './kinds.ts';
import type { Kind, Question } from './kind.ts';

/** What `npm run new` can write; for one kind, its flags: those that are needed first, with what each is. */
export function formatHelp(name: string | undefined): string {
  const kind: Kind | undefined = Object.hasOwn(kinds, name ?? '')
    ? kinds[name as keyof typeof kinds]
    : undefined;
  if (name === 'timeline') return TIMELINE;
  if (!kind || name === undefined) return USAGE;
  const needed = kind.questions.filter(({ isOptional }) => isOptional !== true);
  const others = kind.questions.filter(({ isOptional }) => isOptional === true);
  const where = kind.inExplainer ? ' --explainer <explainer>' : '';
  return [
    `npm run new -- ${name} <${kind.idOf ?? 'id'}>${where}${needed.map((question) => ` --${question.name} …`).join('')}`,
    ...formatFlags(
      'Asked at a terminal; elsewhere sample text stands in where there is any',
      needed,
    ),
    ...formatFlags('Only if given', others),
    ...(name === 'explainer' ? [DRAFT] : []),
  ].join('\n\n');
}

const formatFlags = (title: string, questions: Kind['questions']): string[] =>
  questions.length === 0 ? [] : [`${title}:\n${questions.map(formatFlag).join('\n')}`];

const formatFlag = ({ name, asks, values, isList }: Question) =>
  [
    `  --${name.padEnd(18)} ${asks.replaceAll('\n', ' ')}`,
    isList ? ' (several with commas)' : '',
    values ? `: ${values.join(', ')}` : '',
  ].join('');

const IN_EXPLAINER = Object.entries(kinds).flatMap(([name, { inExplainer }]) =>
  inExplainer ? [name] : [],
);

const DRAFT =
  'npm run new -- explainer <id> --article <file> [--url …] [--title …] [--publisher …] [--date …] [--language …] [--json]\ndrafts it from an article: plain text, Markdown, a saved web page or .docx.';

const TIMELINE = `npm run new -- timeline <file> --explainer <explainer>

Brings the events of a TimelineJS timeline, JSON or a sheet as CSV, into events.yaml, and their addresses into
sources.yaml. Dates may be words, such as “c. 1900” or “the 1990s”. An event that is there already is not added again.
An event without an address names the source \`tk\`, to be replaced.`;

const USAGE = `npm run new -- explainer <id> --article <file>     a draft from an article
npm run new -- explainer <id>                      an empty explainer
npm run new -- translation <explainer> --language de
npm run new -- report <quote> --explainer <explainer> --source <source> --text "…"
npm run new -- <kind> <id> --explainer <explainer> ${IN_EXPLAINER.filter((name) => name !== 'report').join(', ')}
npm run new -- <kind> <id>                         actor, term, place
npm run new -- timeline <file> --explainer <explainer>

npm run new -- <kind> --help lists the flags of a kind. At a terminal it asks for what is not given; elsewhere sample
text stands in for it.`;
