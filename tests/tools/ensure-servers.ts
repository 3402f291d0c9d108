import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { runTool } from '#authoring/run-tool.ts';

/** Debian’s packages, and the program that each brings. */
const SERVERS = { nginx: 'nginx', caddy: 'caddy', apache2: 'apache2' } as const;

/** nginx alone sends no brotli. */
const MODULE = 'libnginx-mod-http-brotli-static';

/**
 * Gives the paths of the servers that people run, installing Debian’s where one is missing, as root; none is started.
 * For one that is not there and cannot be installed it prints a sentence, and gives no path.
 */
export async function ensureServers(): Promise<Partial<Record<ServerName, string>>> {
  const names = Object.keys(SERVERS) as ServerName[];
  const missing = names.filter((name) => !findProgram(SERVERS[name]));
  const isRoot = process.getuid?.() === 0;
  if (missing.length > 0 && isRoot && findProgram('apt-get')) await install(missing);
  const found = names.map((name) => [name, findProgram(SERVERS[name])] as const);
  for (const [name, path] of found)
    if (!path)
      console.log(`No test asks ${name}: it is not there and cannot be installed. Install it.`);
  return Object.fromEntries(found.filter(([, path]) => path));
}

/** Debian starts a server when it is installed, unless the machine’s policy forbids it. */
async function install(names: readonly string[]): Promise<void> {
  console.log(`Installing ${names.join(', ')} with apt-get …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const isOurs = await writeFile(POLICY, '#!/bin/sh\nexit 101\n', { flag: 'wx', mode: 0o755 }).then(
    () => true,
    () => false,
  );
  try {
    const get = (...args: string[]) => runTool('apt-get', ['-q', ...args], env);
    await get('update');
    for (const name of [...names, ...(names.includes('nginx') ? [MODULE] : [])])
      await get('install', '-y', '--no-install-recommends', name);
    if (findProgram('systemctl')) await runTool('systemctl', ['disable', '--quiet', ...names]);
  } finally {
    if (isOurs) await rm(POLICY, { force: true });
  }
}

/** https://people.debian.org/~hmh/invokerc.d-policyrc.d-specification.txt; 101 is “forbidden”. */
const POLICY = '/usr/sbin/policy-rc.d';

/** Servers lie where a PATH other than root’s does not look. */
function findProgram(name: string): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders
    .filter(Boolean)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}

export type ServerName = keyof typeof SERVERS;
