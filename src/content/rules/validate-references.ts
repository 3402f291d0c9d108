import { suggest } from '#errors.ts';
import type { Problem } from '#errors.ts';
import { siteFiles } from '#schemas/files.ts';
import { nameEntry } from '../read/validate-file.ts';
import type { ExplainerFolder, FilesRead } from '../read/content-read.ts';
import { createProblemList } from '../read/problem-list.ts';
import type { YamlFile } from '../read/read-yaml.ts';
import { validateConsistency } from './validate-consistency.ts';
import { validateCoverage } from './validate-coverage.ts';
import { validateForms } from './validate-forms.ts';
import { validateMaps } from './validate-maps.ts';
import { validateQuotes } from './validate-quotes.ts';
import { validateRedirects, validateSiteRedirects } from './validate-redirects.ts';
import { validateSources } from './validate-sources.ts';
import { validateWordings } from './validate-wordings.ts';

/** Finds every id that points to nothing, and all that should be shown and is not, in every explainer. */
export function validateReferences(
  shared: FilesRead<typeof siteFiles>,
  explainers: readonly ExplainerFolder[],
): Problem[] {
  return [
    ...validateShared(shared),
    ...validateSiteRedirects(
      shared,
      explainers.map(({ id }) => id),
    ),
    ...validateForms(shared),
    ...explainers.flatMap((explainer) => [
      ...validateExplainer(shared, explainer),
      ...validateCoverage(explainer),
      ...validateConsistency(explainer),
      ...validateQuotes(shared, explainer),
      ...validateMaps(shared.ids.places, explainer),
      ...validateSources(explainer),
      ...validateWordings(explainer),
      ...validateRedirects(shared, explainer),
    ]),
  ];
}

function validateShared({ values, ids, yaml }: FilesRead<typeof siteFiles>): Problem[] {
  const check = createCheck();
  for (const [id, actor] of Object.entries(values.actors ?? {})) {
    if (actor.kind === 'group')
      check.all(yaml.actors, [id, 'members'], actor.members, ids.actors, 'actors');
  }
  for (const [id, term] of Object.entries(values.glossary ?? {})) {
    check.all(yaml.glossary, [id, 'see'], term.see, ids.glossary, 'terms');
  }
  return check.getProblems();
}

function validateExplainer(
  shared: FilesRead<typeof siteFiles>,
  folder: ExplainerFolder,
): Problem[] {
  const { values, ids, yaml } = folder;
  const check = createCheck();
  const { explainer } = values;
  const sections = explainer?.sections ?? Object.keys(folder.sections);
  const sentences = explainer?.article.retells;
  const questions = explainer?.questions.map((question) => question.id);
  const persons = shared.ids.actors?.filter(
    (id) => (shared.values.actors?.[id]?.kind ?? 'person') === 'person',
  );

  if (explainer) {
    check.one(
      yaml.explainer,
      ['article', 'source'],
      explainer.article.source,
      ids.sources,
      'sources',
    );
    check.all(
      yaml.explainer,
      ['sections'],
      explainer.sections,
      Object.keys(folder.sections),
      'sections',
    );
    explainer.keyPoints.forEach((point, index) =>
      check.one(
        yaml.explainer,
        ['keyPoints', index, 'section'],
        point.section,
        sections,
        'sections',
      ),
    );
    check.all(
      yaml.explainer,
      ['whatHappenedNext', 'sources'],
      explainer.whatHappenedNext?.sources,
      ids.sources,
      'sources',
    );
  }
  for (const [id, quote] of Object.entries(values.quotes ?? {})) {
    check.one(yaml.quotes, [id, 'speaker'], quote.speaker, persons, 'persons');
    check.one(yaml.quotes, [id, 'section'], quote.section, sections, 'sections');
    check.one(yaml.quotes, [id, 'sentence'], quote.sentence, sentences, 'sentences');
    check.all(yaml.quotes, [id, 'sources'], quote.sources, ids.sources, 'sources');
    quote.reported.forEach((reported, index) =>
      check.one(
        yaml.quotes,
        [id, 'reported', index, 'source'],
        reported.source,
        ids.sources,
        'sources',
      ),
    );
    check.one(
      yaml.quotes,
      [id, 'original', 'source'],
      quote.original?.source,
      ids.sources,
      'sources',
    );
  }
  for (const [id, position] of Object.entries(values.positions ?? {})) {
    check.all(yaml.positions, [id, 'actors'], position.actors, shared.ids.actors, 'actors');
    check.one(yaml.positions, [id, 'spokesperson'], position.spokesperson, persons, 'persons');
    check.one(yaml.positions, [id, 'question'], position.question, questions, 'questions');
    check.one(yaml.positions, [id, 'sentence'], position.sentence, sentences, 'sentences');
    check.one(yaml.positions, [id, 'quote'], position.quote, ids.quotes, 'quotes');
    check.all(yaml.positions, [id, 'sources'], position.sources, ids.sources, 'sources');
  }
  for (const [id, event] of Object.entries(values.events ?? {})) {
    check.one(yaml.events, [id, 'sentence'], event.sentence, sentences, 'sentences');
    check.all(yaml.events, [id, 'sources'], event.sources, ids.sources, 'sources');
  }
  for (const [id, note] of Object.entries(values.notes ?? {})) {
    check.one(yaml.notes, [id, 'section'], note.section, sections, 'sections');
    check.one(yaml.notes, [id, 'sentence'], note.sentence, sentences, 'sentences');
    check.one(yaml.notes, [id, 'quote'], note.quote, ids.quotes, 'quotes');
    check.all(yaml.notes, [id, 'sources'], note.sources, ids.sources, 'sources');
  }
  for (const { file, blocks } of Object.values(folder.sections)) {
    for (const { name, id, line, column } of blocks) {
      const known = { Term: shared.ids.glossary, Actor: shared.ids.actors }[name as string];
      const noun = name === 'Term' ? 'terms' : 'actors';
      check.at(file, () => ({ line, column, entry: `<${name}> id` }), id, known, noun);
    }
  }
  const affected = { section: sections, quote: ids.quotes, position: ids.positions };
  const known = Object.entries(affected).flatMap(([kind, list]) =>
    (list ?? []).map((id) => `${kind}/${id}`),
  );
  const isAllKnown = Object.values(affected).every((list) => list !== undefined);
  values.updates?.forEach((update, index) => {
    check.all(
      yaml.updates,
      [index, 'affects'],
      update.affects,
      isAllKnown ? known : undefined,
      'things',
    );
  });
  return check.getProblems();
}

/** Collects a problem for each id that is not among the known ones. Known ones that could not be read are not guessed at. */
function createCheck() {
  const list = createProblemList();
  const sets = new Map<readonly string[], ReadonlySet<string>>();
  const isKnown = (known: readonly string[], id: string) => {
    const set = sets.get(known) ?? new Set(known);
    sets.set(known, set);
    return set.has(id);
  };
  const at = (
    file: string,
    getPlace: () => Partial<Problem>,
    received: string | undefined,
    known: readonly string[] | undefined,
    noun: string,
  ) => {
    if (received === undefined || !known || isKnown(known, received)) return;
    list.add(file, () => ({
      file,
      ...getPlace(),
      message: `There is no \`${received}\` among the ${noun}.`,
      hint: suggest(received, known, noun),
    }));
  };
  const one = (
    yaml: YamlFile | undefined,
    path: readonly PropertyKey[],
    received: string | undefined,
    known: readonly string[] | undefined,
    noun: string,
  ) => {
    const getPlace = () => ({ ...yaml?.locate(path), entry: nameEntry(path) });
    if (yaml) at(yaml.file, getPlace, received, known, noun);
  };
  const all = (
    yaml: YamlFile | undefined,
    path: readonly PropertyKey[],
    received: readonly string[] | undefined,
    known: readonly string[] | undefined,
    noun: string,
  ) => received?.forEach((id, index) => one(yaml, [...path, index], id, known, noun));
  return { getProblems: list.getProblems, at, one, all };
}
