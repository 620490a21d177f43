import * as z from 'zod';
import { checkedOptions } from '../../kernel/check/index.js';
import { InputError, TimeZone } from '../../kernel/index.js';
import { demand, demandFields } from '../../kernel/issue/index.js';
import { checkedFile } from '../../model/case-file/index.js';
import type { CaseFile, Organisation } from '../../model/index.js';
import type { SharingPolicy } from '../policy/index.js';
import { consentsIn } from './consents-in.js';
import { safeguardIn } from './safeguard-of.js';

const policyOptions = /* @__PURE__ */ z.lazy(() => z.strictObject({ timeZone: z.exactOptional(TimeZone) }));

/**
 * One policy from the case files of one holder and from what the holder brings itself: the files give organisations, consents and
 * safeguards, with the facts on which these stand, and a withdrawal among the events of a file ends its consent as one in the consent does;
 * a consent that names no holder and is older than the transfer by which its case came (`transfer.received`) was given to the house before.
 * The holder gives mandates, agreements, duties, prohibitions and the rest, and may add
 * to what the files give. An organisation that several files list is taken once; where they do not agree on its kind, both entries stand,
 * and its kind is unknown to every decision. All other entries are taken as they are, so that two that share an
 * identifier are escalated to a human.
 *
 * The guardian of a minor decides until the client comes of age: of all `agesOfMajority` that the holder brings, at the latest; where it brings
 * none, at 21, the latest of any law that we know of.
 *
 * Days of a file, such as the last day of a worker or a guardian, become instants in `timeZone`. Where it is left out nobody knows when a
 * day begins: then a worker is on the team while it is that day anywhere, and a guardian decides while it is that day everywhere.
 *
 * Throws an `InputError` where the files, or the holder’s own part, are of different holders, and where none of them names one.
 *
 * Throws an `InputError` for what is no case file, no policy or no time zone, too.
 *
 * @example
 * ```ts
 * import { sharingPolicyOf } from 'exit-work/sharing';
 *
 * const policy = sharingPolicyOf([], {
 *   holderId: 'o-exit', escalateTo: 'case-manager',
 *   organisations: [{ id: 'o-police', name: 'Sampleton Police', kind: 'police' }],
 * });
 * policy.organisations?.length; // => 1
 * policy.prohibitions; // => []
 * ```
 */
export function sharingPolicyOf(
  files: readonly CaseFile[],
  ownPolicy: Partial<SharingPolicy> = {},
  options: { readonly timeZone?: TimeZone } = {},
): SharingPolicy {
  demand(Array.isArray(files), 'files', 'a list of case files');
  for (const [place, file] of files.entries()) checkedFile(`files[${place}]`, file);
  const { timeZone } = checkedOptions('options', policyOptions, options);
  const own = demandFields(ownPolicy, 'ownPolicy');
  for (const name of ['organisations', 'consents', 'safeguards', 'agesOfMajority']) {
    demand(Array.isArray(own[name] ?? []), `ownPolicy.${name}`, 'a list');
  }
  const { organisations = [], consents = [], safeguards = [], agesOfMajority = [] } = ownPolicy;
  demand(agesOfMajority.every(isAge), 'ownPolicy.agesOfMajority', 'ages in years, from 1 to 150');
  return {
    prohibitions: [],
    ...ownPolicy,
    holderId: holderOf(files, ownPolicy),
    organisations: merged([...organisations, ...files.flatMap((file) => file.organisations ?? [])]),
    consents: [...consents, ...files.flatMap(consentsIn)],
    safeguards: [...safeguards, ...files.map((file) => safeguardIn(file, { timeZone, agesOfMajority }))],
  };
}

function isAge(years: number): boolean {
  return Number.isInteger(years) && years >= 1 && years <= 150;
}

/** Whose consents these are: what somebody gave to one house is none in another. */
function holderOf(files: readonly CaseFile[], ownPolicy: Partial<SharingPolicy>): string {
  const holderId = ownPolicy.holderId ?? files[0]?.holderId;
  if (holderId === undefined) {
    const message = 'expected the holder, since there is no case file that names one';
    throw new InputError('arguments', [{ code: 'no-holder', path: 'ownPolicy.holderId', message }]);
  }
  const issues = files.flatMap((file, place) =>
    file.holderId === holderId
      ? []
      : [
          {
            code: 'files-of-several-holders',
            path: `files[${place}].holderId`,
            message: 'expected the holder of the other files, and of the own policy',
          },
        ],
  );
  if (issues.length > 0) throw new InputError('arguments', issues);
  return holderId;
}

/** The first entry of each identifier and kind. */
function merged(organisations: readonly Organisation[]): Organisation[] {
  const seen = new Set<string>();
  return organisations.filter(({ id, kind }) => {
    const key = `${kind} ${id}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
