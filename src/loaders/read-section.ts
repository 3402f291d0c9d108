import { mdxToMdast } from 'satteri';
import type { MdastNode } from 'satteri';
import type { Problem } from '../errors.ts';
import { getAttributes, getPlace, isBlockName, validatePlain } from '../markdown/plain-mdx.ts';
import { blocks, splitIds } from '../schemas/blocks.ts';
import type { BlockName } from '../schemas/blocks.ts';
import { sectionFrontmatter } from '../schemas/explainer.ts';
import type { SectionData } from '../schemas/explainer.ts';
import { readYaml } from './read-yaml.ts';
import { validateFile } from './validate-file.ts';

/**
 * Reads one MDX file of a section: its frontmatter, the blocks it shows, its number of words, and all that is
 * wrong with it. MDX is plain here: Markdown and known blocks with literal attributes; nothing in it can run.
 */
export function readSection(file: string, text: string): SectionFile {
  let root: MdastNode;
  try {
    root = mdxToMdast(text, { features: { frontmatter: true }, position: true });
  } catch (error) {
    return {
      file,
      data: undefined,
      text,
      nodes: [],
      blocks: [],
      maps: [],
      prose: '',
      words: 0,
      problems: [explainSyntax(file, error)],
      locate: () => ({ line: 1, column: 1 }),
    };
  }

  const nodes = [...walk(root)];
  const matter = nodes.find((node) => node.type === 'yaml');
  const yaml = readYaml(file, matter && 'value' in matter ? String(matter.value) : '', 2);
  const frontmatter = matter
    ? validateFile(yaml, sectionFrontmatter)
    : {
        value: undefined,
        problems: [
          {
            file,
            line: 1,
            column: 1,
            message: 'The section has no frontmatter.',
            hint: 'Start the file with `---`, `title:`, `summary:`, `retells:` and `---`.',
          },
        ],
      };

  const top = 'children' in root ? (root.children as MdastNode[]) : [];
  return {
    file,
    data: frontmatter.value,
    text,
    nodes: top,
    blocks: top.flatMap((node, index) => readBlocks(node, getPassage(top.slice(0, index)))),
    maps: nodes.flatMap(readMap),
    prose: getProse(nodes),
    words: countWords(nodes),
    problems: [...frontmatter.problems, ...nodes.flatMap((node) => validatePlain(file, node))],
    locate: yaml.locate,
  };
}

function* walk(node: MdastNode): Generator<MdastNode> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* walk(child as MdastNode);
}

function readBlocks(top: MdastNode, passage: string): SectionBlock[] {
  return [...walk(top)].flatMap((node): SectionBlock[] => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
    const id = getAttributes(node)['id'];
    if (!isBlockName(node.name) || typeof id !== 'string') return [];
    return [{ name: node.name, id, passage, ...getPlace(node) }];
  });
}

function readMap(node: MdastNode): SectionMap[] {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
  const result = blocks.LocatorMap.safeParse(getAttributes(node));
  if (node.name !== 'LocatorMap' || !result.success) return [];
  return [{ places: splitIds(result.data.places), ...getPlace(node) }];
}

/** The last paragraph of some nodes, as plain text. */
function getPassage(before: readonly MdastNode[]): string {
  const paragraph = before.findLast(({ type }) => type === 'paragraph');
  return paragraph ? getTexts([...walk(paragraph)]).join('') : '';
}

/** Paragraphs, headings and cells of tables as plain text, one a line. */
function getProse(nodes: readonly MdastNode[]): string {
  return nodes
    .filter(({ type }) => ['paragraph', 'heading', 'tableCell'].includes(type))
    .map((node) =>
      getTexts([...walk(node)])
        .join('')
        .replace(/\s+/g, ' '),
    )
    .join('\n');
}

const getTexts = (nodes: readonly MdastNode[]) =>
  nodes.flatMap((node) => (node.type === 'text' ? [node.value] : []));

function countWords(nodes: readonly MdastNode[]): number {
  return getTexts(nodes).join(' ').split(/\s+/u).filter(Boolean).length;
}

function explainSyntax(file: string, error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1', what = message] =
    /^(\d+):(\d+): (.*?)(?: \([\w-]+:[\w-]+\))?$/s.exec(message) ?? [];
  return {
    file,
    line: Number(line),
    column: Number(column),
    message: `This is not valid MDX: ${what}.`,
    hint: 'A block is written `<Quote id="…" />`; a plain `<` is written `\\<`.',
  };
}

/** A block with its place in the file and the paragraph before it, as plain text. */
export type SectionBlock = {
  name: BlockName;
  id: string;
  passage: string;
  line: number;
  column: number;
};

/** The places of a map, by their ids, with its place in the file. */
export type SectionMap = { places: string[]; line: number; column: number };

export type SectionFile = {
  file: string;
  data: SectionData | undefined;
  text: string;
  /** What stands in it, as Markdown reads it. */
  nodes: readonly MdastNode[];
  blocks: SectionBlock[];
  maps: SectionMap[];
  /** The running text without marks, a paragraph a line. */
  prose: string;
  words: number;
  problems: Problem[];
  locate: ReturnType<typeof readYaml>['locate'];
};
