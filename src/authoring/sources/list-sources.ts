import type { FoldersRead } from '#content/read/content-read.ts';

/** Every source of the content with the place of its address. */
export const listSources = ({ explainers }: FoldersRead): ListedSource[] =>
  explainers.flatMap(({ values, yaml }) =>
    Object.entries(values.sources ?? {}).flatMap(([id, { url, archived }]) => {
      const file = yaml.sources;
      if (!file) return [];
      const { line } = file.locate([id, 'url']);
      return [{ id, url, archived, file: file.file, line, place: `${file.file}:${line}` }];
    }),
  );

export type ListedSource = {
  id: string;
  url: string;
  archived: string | undefined;
  file: string;
  /** The line of its address, from 1. */
  line: number;
  /** File and line. */
  place: string;
};
