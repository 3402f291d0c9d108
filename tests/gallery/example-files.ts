import type { ExampleFile } from './example-file.ts';

/** Every file in `examples/`, by the name of its component, from A to Z. */
export const exampleFiles: ReadonlyMap<string, AnyExampleFile> = new Map(
  Object.entries(
    import.meta.glob<AnyExampleFile>('./examples/*.ts', { eager: true, import: 'default' }),
  ).map(([path, file]) => [path.replace(/^.*\/|\.ts$/g, ''), file]),
);

type AnyExampleFile = ExampleFile<(props: Record<string, unknown>) => unknown>;
