import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openHostingDir, openOutDir } from '#build/install/out-dir.ts';
import { makeFolder } from './content-folder.ts';

async function makeProject() {
  const projectDir = join(await makeFolder(), 'project');
  const contentDir = join(projectDir, 'content');
  for (const name of ['content/explainers', 'src', '.git', 'node_modules'])
    await mkdir(join(projectDir, name), { recursive: true });
  return { projectDir, contentDir };
}

describe('refused with one sentence is', () => {
  test.each([
    ['.', 'holds the project'],
    ['..', 'holds the project'],
    ['../../../../../../../..', 'holds the project'],
    ['content', 'holds the project or the content'],
    ['content/../content', 'holds the project or the content'],
    ['content/explainers/built', 'lies inside content/'],
    ['src/built', 'lies inside src/'],
    ['.git/built', 'lies inside .git/'],
    ['node_modules', 'lies inside node_modules/'],
    ['../other/.git/x', 'lies inside .git/'],
    ['file', 'is no folder'],
    ['file/below', 'is no folder'],
    ['link-to-src/built', 'lies inside src/'],
  ])('%s', async (path, reason) => {
    const project = await makeProject();
    await writeFile(join(project.projectDir, 'file'), 'x');
    await symlink(join(project.projectDir, 'src'), join(project.projectDir, 'link-to-src'));
    const opening = openOutDir(join(project.projectDir, path), project);
    await expect(opening).rejects.toThrow(new RegExp(`^OUT_DIR is “.*”, .*${reason}.*\\.$`));
  });
});

test.each(['dist', 'dist/deep/er', '../elsewhere', 'content-built', 'srcs'])(
  'accepted and made is %s',
  async (path) => {
    const project = await makeProject();
    const opened = await openOutDir(join(project.projectDir, path), project);
    expect(opened).toBe(join(project.projectDir, path));
  },
);

describe('the folder for the settings of servers', () => {
  test.each(['hosting', '../elsewhere'])('may be %s', async (path) => {
    const project = await makeProject();
    const outDir = join(project.projectDir, 'dist');
    const opened = await openHostingDir(join(project.projectDir, path), { ...project, outDir });
    expect(opened).toBe(join(project.projectDir, path));
  });

  test.each([
    ['dist', 'lies inside OUT_DIR and would be published'],
    ['dist/deep/er', 'lies inside OUT_DIR and would be published'],
    ['.', 'holds the project'],
    ['src/hosting', 'lies inside src/'],
  ])('may not be %s', async (path, reason) => {
    const project = await makeProject();
    const outDir = join(project.projectDir, 'dist');
    const opening = openHostingDir(join(project.projectDir, path), { ...project, outDir });
    await expect(opening).rejects.toThrow(new RegExp(`^HOSTING_DIR is “.*”, .*${reason}.*\\.$`));
  });
});
