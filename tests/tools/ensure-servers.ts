import { runTool } from '#authoring/run-tool.ts';
import { ensurePrograms, findProgram } from './ensure-programs.ts';

/** The programs with Debian’s packages. nginx alone sends no brotli. */
const SERVERS = {
  nginx: ['nginx', 'libnginx-mod-http-brotli-static'],
  caddy: ['caddy'],
  apache2: ['apache2'],
} as const;

/**
 * Gives the paths of the servers that people run, installing Debian’s where one is missing, as root; none is started.
 * For one that is not there and cannot be installed it prints a sentence, and gives no path.
 */
export async function ensureServers(): Promise<Partial<Record<ServerName, string>>> {
  const names = Object.keys(SERVERS) as ServerName[];
  const missing = names.filter((name) => !findProgram(name));
  const found = await ensurePrograms(SERVERS);
  const added = missing.filter((name) => found[name]);
  if (added.length > 0 && findProgram('systemctl'))
    await runTool('systemctl', ['disable', '--quiet', ...added]);
  for (const name of names)
    if (!found[name])
      console.log(`No test asks ${name}: it is not there and cannot be installed. Install it.`);
  return found;
}

type ServerName = keyof typeof SERVERS;
