// The front door of every npm command. It runs on any Node from 20 on with nothing installed: it installs what is
// missing, then hands over to the Node that comes as a dependency, which runs the TypeScript beside this file.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../..', import.meta.url));
const bin = join(project, 'node_modules', '.bin');
const [command = 'start', ...args] = process.argv.slice(2);

install();
handOver();

/** Runs `npm ci` unless the packages of exactly this lock file are there. */
function install() {
  const lock = readFileSync(join(project, 'package-lock.json'), 'utf8');
  const stamp = join(project, 'node_modules', '.installed-lock.json');
  const node = join(bin, process.platform === 'win32' ? 'node.cmd' : 'node');
  if (existsSync(node) && existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;

  console.log('Installing packages …');
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const { status, error } = spawnSync(
    npm[0],
    [...npm.slice(1), 'ci', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: project,
      stdio: 'inherit',
      env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
    },
  );
  if (error || status !== 0)
    fail(
      `The packages could not be installed: ${error?.message ?? 'npm ci failed'}. Check the connection and try again.`,
    );
  if (!existsSync(node))
    fail(
      'Node 24 was not installed with the packages. Allow install scripts for the package `node` and try again.',
    );
  writeFileSync(stamp, lock);
}

function handOver() {
  const script = join(project, 'src', 'commands', `${command}.ts`);
  if (!existsSync(script)) fail(`There is no command “${command}”.`);
  const child = spawn('node', ['--disable-warning=ExperimentalWarning', script, ...args], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      PATH: `${bin}${delimiter}${process.env.PATH}`,
      INIT_CWD: process.env.INIT_CWD ?? process.cwd(),
      ASTRO_TELEMETRY_DISABLED: '1',
    },
    cwd: project,
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
  child.on('error', (error) => fail(error.message));
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
