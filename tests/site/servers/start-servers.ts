import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { vi } from 'vitest';
import { serveSite } from '#build/preview/serve-site.ts';
import { getFreePort, runServer } from './run-server.ts';
import type { Running } from './run-server.ts';

const IS_ROOT = process.getuid?.() === 0;

/** What `npm start` runs. */
export async function startPreview({ site, basePath }: Place): Promise<Running> {
  vi.stubEnv('BASE_PATH', basePath);
  const { url, stop } = await serveSite(0, site);
  vi.unstubAllEnvs();
  return { origin: new URL(url).origin, stop };
}

/** Caddy with the Caddyfile as it is, but for what keeps it on this machine. */
export async function startCaddy(program: string, { folder, root, hosting }: Place) {
  const [port, own] = [await getFreePort(), join(folder, 'caddy')];
  await mkdir(own, { recursive: true });
  const text = `{\n\tadmin off\n\tdefault_bind 127.0.0.1\n}\nimport ${hosting}/Caddyfile\n`;
  await writeFile(join(own, 'Caddyfile'), text);
  const args = ['run', '--adapter', 'caddyfile', '--config', join(own, 'Caddyfile')];
  const env = { SITE_ADDRESS: `http://localhost:${port}`, SITE_ROOT: root, HOME: own };
  return runServer(program, args, port, env);
}

/** Apache with the modules that Debian turns on, and those that README names. */
export async function startApache(program: string, { folder, root }: Place) {
  const [port, own] = [await getFreePort(), join(folder, 'apache')];
  await mkdir(own, { recursive: true });
  const modules = [
    ...['mpm_event', 'authz_core', 'alias', 'autoindex', 'deflate', 'dir', 'env', 'filter'],
    ...['mime', 'negotiation', 'setenvif', 'headers', 'rewrite'],
  ];
  await writeFile(
    join(own, 'main.conf'),
    `ServerRoot ${own}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${own}/pid
ErrorLog ${own}/error.log
DefaultRuntimeDir ${own}
${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
${IS_ROOT ? 'User www-data\nGroup www-data' : ''}
${['mime', 'deflate', 'autoindex', 'negotiation', 'dir'].map((name) => `Include /etc/apache2/mods-available/${name}.conf`).join('\n')}
Include /etc/apache2/conf-available/security.conf
DocumentRoot ${root}
<Directory ${root}>
  Options Indexes FollowSymLinks
  AllowOverride All
  Require all granted
</Directory>
<FilesMatch "^\\.ht">
  Require all denied
</FilesMatch>
`,
  );
  return runServer(program, ['-DFOREGROUND', '-f', join(own, 'main.conf')], port);
}

/** `root` has the `site` in the place of its base path; `hosting` has the settings; `folder` is free for more. */
export type Place = {
  folder: string;
  root: string;
  site: string;
  hosting: string;
  basePath: string;
};
