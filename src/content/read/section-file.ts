import type { MdastNode } from 'satteri';
import type { Problem } from '#errors.ts';
import type { SectionData } from '#schemas/explainer.ts';
import type { FlowPart } from '#schemas/files.ts';
import type { SectionBlock, SectionMap } from './section-blocks.ts';
import type { YamlFile } from './yaml-file.ts';

/** A section that could not be read, for one reason. */
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
  /** What is compiled: the text without its frontmatter, on its own lines. */
  body: string;
  /** What stands in it, as Markdown reads it. */
  nodes: readonly MdastNode[];
  /** The same, and all in it. */
  allNodes: readonly MdastNode[];
  blocks: SectionBlock[];
  flow: FlowPart[];
  maps: SectionMap[];
  /** The running text without marks, a paragraph a line. */
  prose: string;
  wordCount: number;
  problems: Problem[];
  /** The frontmatter. */
  yaml: YamlFile;
  locate: YamlFile['locate'];
};
