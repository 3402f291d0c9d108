// The entry point of every npm command. It runs on any Node from 20 on with nothing installed: it installs missing
// packages, then starts the Node that comes as a dependency, which runs the command: a TypeScript file, given by its
// path in the project.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import { isatty } from 'node:tty';
import { fileURLToPath } from 'node:url';

const isWindows = process.platform === 'win32';
const project = fileURLToPath(new URL('../..', import.meta.url));
const modules = join(project, 'node_modules');
const node = join(modules, 'node', 'bin', isWindows ? 'node.exe' : 'node');

/** Variables that a host may set for its own programs; Astro and Vite would read them as settings of the site. */
const NOT_OURS = ['NODE_ENV', 'SITE', 'BASE_URL', 'ASSETS_PREFIX', 'MODE', 'DEV', 'PROD', 'SSR'];

/**
 * The space for new objects, in MB: pages are made of millions of short-lived ones. Four times Node’s own saves a seventh
 * of the processor time of a build, and memory at its peak, since what is gone by then is not taken for old.
 */
const FLAGS = ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=64'];

const [file = 'src/commands/start.ts', ...args] = process.argv.slice(2);
const script = join(project, file);
if (!existsSync(script)) fail(`There is no command “${file}”.`);

if (getMissing().length > 0) await install();
if (!existsSync(node))
  fail(
    'The packages are installed, but their Node is not: the package `node` brings it with an install script, and install scripts were not allowed (`ignore-scripts`). Run this, then try again: npm rebuild node --ignore-scripts=false',
  );
const inherited = Object.entries(process.env).filter(([name]) => !NOT_OURS.includes(name));
const code = await run(node, [...FLAGS, script, ...args], {
  ...Object.fromEntries(inherited),
  PATH: `${join(modules, '.bin')}${delimiter}${process.env.PATH}`,
  INIT_CWD: process.env.INIT_CWD ?? process.cwd(),
  ASTRO_TELEMETRY_DISABLED: '1',
  // Saves a fifth of the processor time of a build: modules are compiled once.
  NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(modules, '.cache', 'node'),
}).catch(({ message }) =>
  fail(
    `The Node of the packages does not run here (${message}). They may come from another machine; run \`npm ci --include=dev\`.`,
  ),
);
process.exit(code);

/**
 * Lists the packages in package-lock.json that are missing or have another version, whatever installed them: npm
 * records what it installed in its own lock file. Missing optional packages are those of other systems.
 */
function getMissing() {
  const wanted = readLock(join(project, 'package-lock.json'));
  if (!wanted) fail('package-lock.json is missing or broken. Take it from the repository again.');
  const present = readLock(join(modules, '.package-lock.json')) ?? {};
  const isThere = ([path, { version, integrity, optional }]) =>
    present[path]
      ? present[path].version === version &&
        present[path].integrity === integrity &&
        existsSync(join(project, path))
      : optional;
  return Object.entries(wanted).filter((entry) => entry[0] !== '' && !isThere(entry));
}

/** Reads the packages of a lock file, by their folders; undefined if it cannot be read. */
function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

async function install() {
  const other = { pnpm: '.modules.yaml', yarn: '.yarn-integrity', Yarn: '.yarn-state.yml' };
  for (const [name, mark] of Object.entries(other))
    if (existsSync(join(modules, mark)))
      fail(
        `The packages in node_modules were installed by ${name}, which does not read package-lock.json. Run this, which replaces them, then try again: npm ci --include=dev`,
      );

  console.log('Installing packages …');
  // pnpm and yarn put their own paths here.
  const { npm_execpath: npm = '', ...env } = process.env;
  const [file, ...before] = /^npm-cli\.[cm]?js$/.test(basename(npm))
    ? [process.execPath, npm]
    : ['npm'];
  // All our packages are devDependencies, which `NODE_ENV=production` and `omit` would skip.
  const include = ['dev', 'optional', 'peer'].map((kind) => `--include=${kind}`);
  const code = await run(
    file,
    [...before, 'ci', ...include, '--no-audit', '--no-fund', '--loglevel=error'],
    { ...env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
    isWindows && file === 'npm',
  ).catch(({ message }) => fail(`The packages could not be installed: ${message}.`));
  if (code > 128) process.exit(code);
  if (code !== 0)
    fail('The packages could not be installed: npm ci failed. Check the connection and try again.');
}

/** Runs a program to its end and gives its exit code; after a signal, the code a shell would give. */
function run(file, args, env, shell = false) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd: project, stdio: 'inherit', env, shell });
    // A terminal sends Ctrl+C to both processes.
    const isAtTerminal = [0, 1, 2].some((stream) => isatty(stream));
    const pass = (signal) => (signal === 'SIGINT' && isAtTerminal) || child.kill(signal);
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, pass);
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      for (const name of signals) process.off(name, pass);
      resolve(code ?? 128 + constants.signals[signal]);
    });
  });
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
