import { spawnSync } from 'node:child_process';
import { runTool } from '#authoring/run-tool.ts';

/**
 * The faces of the device that embeds are set in, with Debian’s packages of them: the heights said for frames are
 * tested with these. A machine without them would measure faces that its readers do not have.
 */
const FACES = {
  P052: 'fonts-urw-base35',
  'Liberation Sans': 'fonts-liberation',
  'DejaVu Sans': 'fonts-dejavu-core',
};

/** Installs the faces that are missing where we may, else says which they are. Only Linux needs to be asked. */
export async function ensureFonts(): Promise<void> {
  if (process.platform !== 'linux') return;
  const present = listFamilies();
  const missing = Object.entries(FACES).filter(([family]) => !present.includes(family));
  if (missing.length === 0) return;
  const packages = missing.map(([, name]) => name);
  if (process.getuid?.() === 0) {
    console.log(`Installing ${packages.join(', ')} with apt-get …`);
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await runTool('apt-get', ['update', '-q'], env);
    await runTool('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...packages], env);
    return;
  }
  console.warn(
    `Heights of embeds are tested with ${Object.keys(FACES).join(', ')}: install ${packages.join(', ')}.`,
  );
}

/** The names of all families; none where fontconfig is not there to say. */
function listFamilies(): string[] {
  const { stdout } = spawnSync('fc-list', ['--format', '%{family}\\n'], {
    encoding: 'utf8',
  });
  // Without the program there is no output, which the types do not say.
  return ((stdout as string | null) ?? '').split('\n').flatMap((line) => line.split(','));
}
