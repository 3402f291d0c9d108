import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getFreePort, runServer } from './run-server.ts';
import type { Running } from './run-server.ts';

/** Where Debian has the module. */
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

const IS_ROOT = process.getuid?.() === 0;

/** nginx with the include, in a server block as README has it. `hasModule` adds what sends brotli. */
export async function startNginx(
  program: string,
  { folder, root, hosting }: NginxPlace,
  hasModule: boolean,
): Promise<Running> {
  const [port, own] = [await getFreePort(), join(folder, `nginx-${hasModule}`)];
  await mkdir(own, { recursive: true });
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  await writeFile(
    join(own, 'main.conf'),
    `${hasModule ? `load_module ${BROTLI};` : ''}
${IS_ROOT ? 'user root;' : ''}
daemon off;
pid ${own}/pid;
events {}
http {
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${own}/${name};`).join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    root ${root};
    ${hasModule ? 'brotli_static on;' : ''}
    include ${hosting}/nginx.conf;
  }
}
`,
  );
  return runServer(program, ['-e', 'stderr', '-p', own, '-c', join(own, 'main.conf')], port);
}

export const hasBrotliModule = () => existsSync(BROTLI);

/** `root` is what nginx serves; `hosting` has the settings; `folder` is free for more. */
type NginxPlace = { folder: string; root: string; hosting: string };
