import { fieldPath, type Issue, type TimeZone } from '../../kernel/index.js';
import type { CaseFile } from '../../model/index.js';
import { reasonsAgainstActors } from '../case/index.js';

/**
 * Entries by somebody who was not on the team then, or not in that role. Of what a later entry replaces nobody asks any more;
 * whom nobody knows, `checkReferences` tells.
 */
export function* actorsNotThere(file: CaseFile, timeZone: TimeZone | undefined): Generator<Issue> {
  const { opening, events } = file;
  const replaced = new Set(events.flatMap(({ replaces }) => replaces ?? []));
  for (const [at, entry] of [opening, ...events].entries()) {
    if (replaced.has(entry.id)) continue;
    for (const { code, issue } of reasonsAgainstActors(entry, file, timeZone)) {
      if (code === 'unknown-actor') continue;
      yield { ...issue, path: fieldPath([...(at === 0 ? ['opening'] : ['events', at - 1]), issue.path]) };
    }
  }
}
