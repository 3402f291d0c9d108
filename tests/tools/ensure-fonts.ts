import { spawnSync } from 'node:child_process';
import { runTool } from '#authoring/run-tool.ts';

/**
 * The system fonts that embeds use, with their Debian packages. The heights stated for frames are tested with these;
 * without them a machine would measure fonts that readers do not have.
 */
const FACES = {
  P052: 'fonts-urw-base35',
  'Liberation Sans': 'fonts-liberation',
  'DejaVu Sans': 'fonts-dejavu-core',
};

/** Installs the missing fonts if permitted, otherwise says which they are. Only checks Linux. */
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

/** The names of all font families; empty if fontconfig is not installed. */
function listFamilies(): string[] {
  const { stdout } = spawnSync('fc-list', ['--format', '%{family}\\n'], {
    encoding: 'utf8',
  });
  // Without the program there is no output, which the types do not express.
  return ((stdout as string | null) ?? '').split('\n').flatMap((line) => line.split(','));
}
