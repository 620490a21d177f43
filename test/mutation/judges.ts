import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const judging =
  /^test\/((sharing\/(decision|view|specification|policy|log)|facts\/(footing|hidden|closed\/(identifiers|silence))|scenarios)\/.*|answers\/stored-views)\.test\.ts$/;
/** What takes long, and what needs more of vitest than `collectingTests` gives. */
const apart =
  /\.(deep|exhaustive)\.test\.ts$|\/(whole-statements|readings-in-the-log|left-out-lists|hostile-journeys)\.test\.ts$/;

/** Who notices most of what is changed in a file, and is asked about it soon. */
export function firstJudgeOf(mutatedFile: string): string {
  return mutatedFile.includes(join('src', 'sharing', 'view'))
    ? 'test/answers/stored-views.test.ts'
    : 'test/sharing/specification/first-worlds.test.ts';
}

/** The files of tests that hold decision and view, as `test/sharing/view/view-record.test.ts`. */
export function judgesIn(root: string): readonly string[] {
  return filesIn(root, 'test').filter((path) => judging.test(path) && !apart.test(path));
}

/** The files of decision and view, with their whole paths. */
export function mutatedFilesIn(root: string): readonly string[] {
  return ['src/sharing/decision', 'src/sharing/view']
    .flatMap((folder) => filesIn(root, folder))
    .map((path) => join(root, path));
}

function filesIn(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts'))
    .sort();
}
