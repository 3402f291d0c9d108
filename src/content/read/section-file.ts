import type { MdastNode } from 'satteri';
import type { Problem } from '#errors.ts';
import type { SectionData } from '#schemas/explainer.ts';
import type { FlowPart } from '#schemas/files.ts';
import type { Known } from './read-known.ts';
import type { SectionBlock, SectionMap } from './section-blocks.ts';
import type { YamlFile } from './yaml-file.ts';

/**
 * Makes a section whose text could not be read, with the one problem that explains why. Takes its frontmatter and what
 * was made of that, if it could be read.
 */
export function createUnreadSection(
  file: string,
  problem: Problem,
  yaml: YamlFile = { file, value: undefined, problems: [], locate: locateStart },
  matter: Frontmatter = { value: undefined, known: undefined, problems: [] },
): SectionFile {
  return {
    ...{
      file,
      data: matter.value,
      known: matter.known,
      isRead: false,
      text: '',
      body: '',
      nodes: [],
      allNodes: [],
      blocks: [],
      maps: [],
      flow: [],
      prose: '',
      wordCount: 0,
    },
    yaml,
    problems: [...matter.problems, problem],
    locate: yaml.locate,
  };
}

const locateStart = () => ({ line: 1, column: 1, length: 0 });

/** What was made of the frontmatter: its value, if it is right, and what is known of it. */
export type Frontmatter = {
  value: SectionData | undefined;
  known: Known<SectionData> | undefined;
  problems: Problem[];
};

export type SectionFile = {
  file: string;
  data: SectionData | undefined;
  /** What is right in its frontmatter. */
  known: Known<SectionData> | undefined;
  /** False if its text could not be read: then its blocks are not known. */
  isRead: boolean;
  text: string;
  /** The text to compile: without its frontmatter, on the same lines as in the file. */
  body: string;
  /** Its top-level Markdown nodes. */
  nodes: readonly MdastNode[];
  /** Those nodes and all their descendants. */
  allNodes: readonly MdastNode[];
  blocks: SectionBlock[];
  flow: FlowPart[];
  maps: SectionMap[];
  /** The running text without markup, one paragraph a line. */
  prose: string;
  wordCount: number;
  problems: Problem[];
  /** The frontmatter. */
  yaml: YamlFile;
  locate: YamlFile['locate'];
};
