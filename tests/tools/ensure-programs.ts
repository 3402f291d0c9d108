import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { runTool } from '#authoring/run-tool.ts';

/**
 * Gives the paths of programs, installing Debian’s packages where one is missing, as root; no service is started.
 * `wanted` has the packages of each program. One that is not there and cannot be installed has no path.
 */
export async function ensurePrograms<Name extends string>(
  wanted: Record<Name, readonly string[]>,
): Promise<Partial<Record<Name, string>>> {
  const names = Object.keys(wanted) as Name[];
  const missing = names.filter((name) => !findProgram(name)).flatMap((name) => wanted[name]);
  const isRoot = process.getuid?.() === 0;
  if (missing.length > 0 && isRoot && findProgram('apt-get')) await install(missing);
  const found = names.map((name) => [name, findProgram(name)] as const);
  return Object.fromEntries(found.filter(([, path]) => path)) as Partial<Record<Name, string>>;
}

/** The path of a program. Servers lie where a PATH other than root’s does not look. */
export function findProgram(name: string): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders
    .filter(Boolean)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}

/** Debian starts a server when it is installed, unless the machine’s policy forbids it. */
async function install(packages: readonly string[]): Promise<void> {
  console.log(`Installing ${packages.join(', ')} with apt-get …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const isOurs = await writeFile(POLICY, '#!/bin/sh\nexit 101\n', { flag: 'wx', mode: 0o755 }).then(
    () => true,
    () => false,
  );
  try {
    const get = (...args: string[]) => runTool('apt-get', ['-q', ...args], env);
    await get('update');
    for (const name of packages) await get('install', '-y', '--no-install-recommends', name);
  } finally {
    if (isOurs) await rm(POLICY, { force: true });
  }
}

/** https://people.debian.org/~hmh/invokerc.d-policyrc.d-specification.txt; 101 is “forbidden”. */
const POLICY = '/usr/sbin/policy-rc.d';
