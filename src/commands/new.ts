// `npm run new -- explainer <id>`, `section`, `quote`, `term`, `actor`: writes valid files with sample text.
import { reportFailure } from './report-failure.ts';
import { writeNew } from './write-new.ts';

await writeNew(process.argv.slice(2)).catch(reportFailure);
