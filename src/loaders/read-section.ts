import type { MdastNode } from 'satteri';
import type { Problem } from '../errors.ts';
import { findMasked, maskCode } from '../markdown/mask-code.ts';
import { getSectionFlow } from '../markdown/section-flow.ts';
import { validatePlain } from '../markdown/plain-mdx.ts';
import { sectionFrontmatter } from '../schemas/explainer.ts';
import type { SectionData } from '../schemas/explainer.ts';
import type { FlowPart } from '../schemas/files.ts';
import { explainSyntax, parseMdx, refuseNesting } from './parse-mdx.ts';
import { readYaml } from './read-yaml.ts';
import type { YamlFile } from './read-yaml.ts';
import { refuseText } from './refuse-text.ts';
import { countWords, getProse, readBlocks, readMap } from './section-blocks.ts';
import type { SectionBlock, SectionMap } from './section-blocks.ts';
import { validateFile } from './validate-file.ts';

/**
 * Reads one MDX file of a section: its frontmatter, the blocks it shows, its number of words, and all that is
 * wrong with it. MDX is plain here: Markdown and known blocks with literal attributes; nothing in it can run.
 */
export function readSection(file: string, text: string): SectionFile {
  const refused = refuseText(file, text, LONGEST) ?? refuseNesting(file, text);
  if (refused) return createUnread(file, refused);
  const masked = maskCode(text);
  const plain = parseMdx(masked);
  if (plain.kind === 'error') return createUnread(file, explainSyntax(file, plain.error, masked));
  const problems = findMasked(file, masked, plain.nodes);
  // What was hidden stands in code, and so the text can be read as it is.
  const parsed = problems.length === 0 && masked !== text ? parseMdx(text) : plain;
  if (parsed.kind === 'error') return createUnread(file, explainSyntax(file, parsed.error, text));

  const { root, nodes } = parsed;
  const matter = nodes.find((node) => node.type === 'yaml');
  const yaml = readYaml(file, matter && 'value' in matter ? String(matter.value) : '', 2);
  const frontmatter = matter ? validateFile(yaml, sectionFrontmatter) : createMissing(file);
  const top = 'children' in root ? (root.children as MdastNode[]) : [];
  return {
    file,
    data: frontmatter.value,
    text,
    nodes: top,
    allNodes: nodes,
    blocks: readBlocks(top),
    maps: nodes.flatMap(readMap),
    flow: getSectionFlow(text, top),
    prose: getProse(nodes),
    words: countWords(nodes),
    yaml,
    problems: [
      ...frontmatter.problems,
      ...problems,
      ...nodes.flatMap((node) => validatePlain(file, node)),
    ],
    locate: yaml.locate,
  };
}

function createUnread(file: string, problem: Problem): SectionFile {
  const locate = () => ({ line: 1, column: 1, length: 0 });
  const yaml = { file, value: undefined, problems: [], locate };
  return {
    ...{
      file,
      data: undefined,
      text: '',
      nodes: [],
      allNodes: [],
      blocks: [],
      maps: [],
      flow: [],
      prose: '',
      words: 0,
    },
    yaml,
    problems: [problem],
    locate,
  };
}

function createMissing(file: string) {
  const problem = {
    file,
    line: 1,
    column: 1,
    message: 'The section has no frontmatter.',
    hint: 'Start the file with `---`, `title:`, `summary:`, `retells:` and `---`.',
  };
  return { value: undefined, problems: [problem] };
}

/** The most characters of a section: about ten thousand words. */
const LONGEST = 60_000;

export type SectionFile = {
  file: string;
  data: SectionData | undefined;
  text: string;
  /** What stands in it, as Markdown reads it. */
  nodes: readonly MdastNode[];
  /** The same, and all in it. */
  allNodes: readonly MdastNode[];
  blocks: SectionBlock[];
  flow: FlowPart[];
  maps: SectionMap[];
  /** The running text without marks, a paragraph a line. */
  prose: string;
  words: number;
  problems: Problem[];
  /** The frontmatter. */
  yaml: YamlFile;
  locate: YamlFile['locate'];
};
