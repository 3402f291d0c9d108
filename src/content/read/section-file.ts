import type { MdastNode } from 'satteri';
import type { Problem } from '#errors.ts';
import type { SectionData } from '#schemas/explainer.ts';
import type { FlowPart } from '#schemas/files.ts';
import type { SectionBlock, SectionMap } from './section-blocks.ts';
import type { YamlFile } from './yaml-file.ts';

/** Makes a section that could not be read, with the one problem that explains why. */
export function createUnreadSection(file: string, problem: Problem): SectionFile {
  const locate = () => ({ line: 1, column: 1, length: 0 });
  const yaml = { file, value: undefined, problems: [], locate };
  return {
    ...{
      file,
      data: undefined,
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
    problems: [problem],
    locate,
  };
}

export type SectionFile = {
  file: string;
  data: SectionData | undefined;
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
