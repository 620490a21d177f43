import { type Casework, createCasework } from 'exit-work/casework';
import type { CaseFile } from 'exit-work/model';
import { blueprints } from 'exit-work/programme';
import type { Journey } from './journey.js';

/** The desk of the house that holds a case of a journey. What a court ordered goes with its case, not with the house. */
export function deskFor({ rules, timeZone, holidays }: Journey, file: CaseFile): Casework {
  const holder = (file.organisations ?? []).find(({ id }) => id === file.holderId);
  if (holder === undefined) throw new RangeError(`the case \`${file.id}\` does not list its holder`);
  const { agreements, duties, prohibitions } = rules;
  return createCasework({
    holder,
    programmes: Object.values(blueprints),
    policy: { agreements, duties, prohibitions },
    timeZone,
    holidays,
  });
}
