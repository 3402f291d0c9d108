import { execFile, spawn } from 'node:child_process';
import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT_DIR } from '#environment.ts';
import { makeFolder } from './content-folder.ts';
import type { Finished } from '../run-command.ts';

const PACKAGES = {
  'node_modules/astro': { version: '7.3.4', integrity: 'sha512-a', dev: true },
  'node_modules/node': { version: '24.21.0', integrity: 'sha512-b', dev: true },
  'node_modules/astro-for-another-system': { version: '7.3.4', dev: true, optional: true },
};
const INSTALLED = ['node_modules/astro', 'node_modules/node'] as const;

/** Records how it was called, and fails. */
const NPM = `
  const fs = require('node:fs');
  fs.writeFileSync('called.json', JSON.stringify(process.argv.slice(2)));
  process.exit(1);`;
/** Prints its arguments and environment. With `wait` it runs until SIGTERM. */
const COMMAND = `
  const { NODE_ENV, SITE, BASE_URL } = process.env;
  if (process.argv[2] === 'wait') {
    process.on('SIGTERM', () => process.exit(3));
    setInterval(() => {}, 1000);
  }
  console.log(JSON.stringify({ args: process.argv.slice(2), set: { NODE_ENV, SITE, BASE_URL } }));
  if (process.argv[2] === 'fail') process.exit(7);`;
const TELL = 'src/commands/tell.ts';
const CI = ['ci', '--include=dev', '--include=optional', '--include=peer'];

test('packages that another npm ci installed are used as they are, with no npm and no network', async () => {
  const project = await makeProject();
  await install(project);
  const { code, stdout } = await run(project, [TELL, 'a b', '"c"']);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual({ args: ['a b', '"c"'], set: {} });
  expect(await getNpmCall(project)).toBeUndefined();
  expect((await run(project, [TELL, 'fail'])).code).toBe(7);
});

test('what a host sets for programs of its own does not reach a build', async () => {
  const project = await makeProject();
  await install(project);
  const set = { NODE_ENV: 'production', SITE: 'https://x.example', BASE_URL: '/x/' };
  expect(JSON.parse((await run(project, [TELL], set)).stdout).set).toEqual({});
});

test.each([
  ['nothing is installed', async () => {}],
  [
    'only what NODE_ENV=production leaves is installed',
    async (project: string) => {
      await install(project);
      await writeFile(join(project, 'node_modules/.package-lock.json'), '{"packages":{}}');
    },
  ],
  [
    'a package is there in another version',
    async (project: string) => {
      await install(project, { 'node_modules/astro': { version: '7.0.0', integrity: 'sha512-c' } });
    },
  ],
  [
    'the folder of a package was removed',
    async (project: string) => {
      await install(project);
      await rm(join(project, 'node_modules/astro'), { recursive: true });
    },
  ],
])('packages are installed, those for development too, where %s', async (_, prepare) => {
  const project = await makeProject();
  await prepare(project);
  const { code, stderr } = await run(project, [TELL], { NODE_ENV: 'production' });
  expect([code, stderr]).toEqual([1, expect.stringContaining('npm ci failed')]);
  expect(await getNpmCall(project)).toEqual(expect.arrayContaining(CI));
});

test('where install scripts were not allowed, it says so and how to mend it', async () => {
  const project = await makeProject();
  await install(project);
  await rm(join(project, 'node_modules/node/bin'), { recursive: true });
  const { code, stderr } = await run(project, [TELL]);
  expect(code).toBe(1);
  expect(stderr).toContain('install scripts were not allowed');
  expect(stderr).toContain('npm rebuild node --ignore-scripts=false\n');
  expect(await getNpmCall(project)).toBeUndefined();
});

test('packages that pnpm installed are not replaced behind anyone’s back', async () => {
  const project = await makeProject();
  await writeFiles(project, { 'node_modules/.modules.yaml': '' });
  const { code, stderr } = await run(project, [TELL]);
  expect([code, stderr]).toEqual([1, expect.stringContaining('were installed by pnpm')]);
  expect(await getNpmCall(project)).toBeUndefined();
});

test('a command that is not there is one sentence', async () => {
  const { code, stderr } = await run(await makeProject(), ['../x\n']);
  expect([code, stderr]).toEqual([1, 'There is no command “../x\n”.\n']);
});

test.each([
  ['SIGINT', [TELL, 'wait'], 130],
  ['SIGTERM', [TELL, 'wait'], 3],
  ['SIGHUP', [TELL, 'wait'], 129],
] as const)('%s is passed on, and what became of it is told', async (signal, args, code) => {
  const project = await makeProject();
  await install(project);
  const child = spawn(process.execPath, getCall(project, args), { stdio: ['ignore', 'pipe', 2] });
  child.stdout?.once('data', () => child.kill(signal));
  expect(await new Promise((resolve) => child.on('exit', resolve))).toBe(code);
});

/** A project with one command and an npm that fails. */
async function makeProject(): Promise<string> {
  const project = await makeFolder();
  await mkdir(join(project, 'src/commands'), { recursive: true });
  await cp(join(PROJECT_DIR, 'src/commands/run.mjs'), join(project, 'src/commands/run.mjs'));
  await writeFiles(project, {
    'package.json': '{"type":"module"}',
    'package-lock.json': JSON.stringify({ packages: { '': {}, ...PACKAGES } }),
    [TELL]: COMMAND,
    'npm/package.json': '{}',
    'npm/npm-cli.js': NPM,
  });
  return project;
}

/** Installs packages as `npm ci` does; `others` replace those that the project names. */
async function install(project: string, others: Record<string, object> = {}): Promise<void> {
  const packages = { ...PACKAGES, ...others };
  const present = Object.fromEntries(INSTALLED.map((path) => [path, packages[path]]));
  await writeFiles(project, {
    'node_modules/.package-lock.json': JSON.stringify({ packages: present }),
    'node_modules/astro/package.json': '{}',
    'node_modules/node/bin/README': '',
  });
  await symlink(process.execPath, join(project, 'node_modules/node/bin/node'));
}

async function writeFiles(folder: string, files: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

const getCall = (project: string, args: readonly string[]) => [
  join(project, 'src/commands/run.mjs'),
  ...args,
];

function run(
  project: string,
  args: readonly string[],
  settings: Record<string, string> = {},
): Promise<Finished> {
  const env = {
    PATH: process.env['PATH'],
    npm_execpath: join(project, 'npm/npm-cli.js'),
    ...settings,
  };
  return new Promise((resolve) => {
    execFile(process.execPath, getCall(project, args), { env }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code ?? 1) : 0, stdout, stderr });
    });
  });
}

/** The arguments that npm was called with, or undefined. */
const getNpmCall = (project: string): Promise<string[] | undefined> =>
  readFile(join(project, 'called.json'), 'utf8').then(JSON.parse, () => undefined);
