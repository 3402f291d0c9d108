/**
 * Runs a function and says whether anything was printed meanwhile. What a build warned of would be missing if its site
 * were taken from the last build.
 */
export async function isSilent(run: () => Promise<unknown>): Promise<boolean> {
  let silent = true;
  const undo = [process.stdout, process.stderr].map((stream) => {
    const write = stream.write.bind(stream);
    stream.write = ((...args: Parameters<typeof write>) => {
      if (!String(args[0]).startsWith('step: ')) silent = false;
      return write(...args);
    }) as typeof stream.write;
    return () => (stream.write = write);
  });
  try {
    await run();
  } finally {
    for (const restore of undo) restore();
  }
  return silent;
}
