import type { MdastNode } from 'satteri';
import type { Problem } from '#errors.ts';
import { cutFrontmatter, findSecondFrontmatter } from '../markdown/cut-frontmatter.ts';
import { findWrongHeadings } from '../markdown/heading-order.ts';
import { findMasked, maskCode } from '../markdown/mask-code.ts';
import type { Masked } from '../markdown/mask-code.ts';
import { getSectionFlow } from '../markdown/section-flow.ts';
import { validatePlain } from '../markdown/plain-mdx.ts';
import { findUnmeant } from '../markdown/unmeant-markup.ts';
import { validateCharacters } from '../markdown/written-characters.ts';
import { sectionFrontmatter } from '#schemas/explainer.ts';
import { getLocationAt } from './location-at.ts';
import { explainSyntax, parseMdx, refuseNesting } from './parse-mdx.ts';
import { createProblemList } from './problem-list.ts';
import { readYaml } from './read-yaml.ts';
import { refuseText } from './refuse-text.ts';
import { countWordsIn, getProse, readBlocks, readMap } from './section-blocks.ts';
import { createUnreadSection } from './section-file.ts';
import type { Frontmatter, SectionFile } from './section-file.ts';
import { validateFile } from './validate-file.ts';

/**
 * Reads one MDX file of a section: its frontmatter, the body that is compiled, the blocks it shows, its number of
 * words, and everything that is wrong with it. MDX is limited here: Markdown and known blocks with literal attributes;
 * nothing in it can run.
 */
export function readSection(file: string, text: string): SectionFile {
  const refused = refuseText(file, text, LONGEST) ?? refuseNesting(file, text);
  if (refused) return createUnreadSection(file, refused);
  const { frontmatter, body } = cutFrontmatter(text);
  const yaml = readYaml(file, frontmatter ?? '', 2);
  const matter =
    frontmatter === undefined ? createMissing(file) : validateFile(yaml, sectionFrontmatter);
  const refuse = (error: unknown, parsed: string) =>
    createUnreadSection(file, explainSyntax(file, error, parsed), yaml, matter);
  const masked = maskCode(body);
  const plain = parseMdx(masked);
  if (plain.kind === 'error') return refuse(plain.error, masked);
  const code = findMasked(masked, plain.nodes);
  // Everything that was masked is inside code, so the original text is safe to parse.
  const parsed = code.length === 0 && masked !== body ? parseMdx(body) : plain;
  if (parsed.kind === 'error') return refuse(parsed.error, body);

  const { root, nodes } = parsed;
  const top = 'children' in root ? (root.children as MdastNode[]) : [];
  return {
    file,
    data: matter.value,
    known: matter.known,
    isRead: true,
    text,
    body,
    nodes: top,
    allNodes: nodes,
    blocks: readBlocks(top),
    maps: nodes.flatMap(readMap),
    flow: getSectionFlow(body, top),
    prose: getProse(nodes),
    wordCount: countWordsIn(nodes),
    yaml,
    problems: [
      ...matter.problems,
      ...explainCode(file, body, code),
      ...refuseRule(file, body),
      ...nodes.flatMap((node) => validatePlain(file, node)),
      ...(code.length === 0 ? validateMeaning(file, body, nodes) : []),
    ],
    locate: yaml.locate,
  };
}

/** Finds where readers would see something other than the author intended. */
const validateMeaning = (file: string, body: string, nodes: readonly MdastNode[]) => [
  ...nodes.flatMap((node) => validateCharacters(file, node)),
  ...findUnmeant(file, body, nodes),
  ...findWrongHeadings(file, nodes),
];

function explainCode(file: string, body: string, code: readonly Masked[]): Problem[] {
  const list = createProblemList();
  for (const { index, explain } of code)
    list.add(file, () => ({ file, ...getLocationAt(body, index), ...explain() }));
  return list.getProblems();
}

/** Refuses a first line that Astro would read as the start of frontmatter, even though ours was already cut off. */
function refuseRule(file: string, body: string): Problem[] {
  const index = findSecondFrontmatter(body);
  if (index === undefined) return [];
  const message = 'The text starts with a line that looks like frontmatter.';
  return [{ file, ...getLocationAt(body, index), message, hint: 'Start with a sentence or a block.' }];
}

function createMissing(file: string): Frontmatter {
  const problem = {
    file,
    line: 1,
    column: 1,
    message: 'The section has no frontmatter.',
    hint: 'Start the file with `---`, `title:`, `summary:`, `retells:` and `---`.',
  };
  return { value: undefined, known: undefined, problems: [problem] };
}

/** Maximum characters in a section: about ten thousand words. */
const LONGEST = 60_000;
