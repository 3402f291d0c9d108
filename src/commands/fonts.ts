// `npm run fonts`: cuts the fonts of the pages again from their packages.
import { cutFaces } from '#fonts/cut-faces.ts';
import { refuseArguments } from './refuse-arguments.ts';
import { reportFailure } from './report-failure.ts';

try {
  refuseArguments('fonts');
  for (const { file, bytes } of await cutFaces())
    console.log(`${file}: ${(bytes / 1024).toFixed(1)} KB`);
} catch (error) {
  reportFailure(error);
}
