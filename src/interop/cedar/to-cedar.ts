import { check, fieldPath, InputError, type Issue } from '../../kernel/index.js';
import { identifiersGivenTwice, issuesInDoubt } from '../../sharing/decision/index.js';
import { SharingPolicy } from '../../sharing/index.js';
import { builtInForbids } from './built-in-forbids.js';
import { cedarSchema, incompleteForbid, otherHolderForbid } from './cedar-context.js';
import { type CedarLoss, lossesOf } from './cedar-loss.js';
import { cedarText } from './cedar-policy.js';
import { permits } from './permits.js';
import { policyForbids } from './policy-forbids.js';
import { safeguardForbids } from './safeguard-forbids.js';
import { withOverrides } from './with-overrides.js';

/** A sharing policy in Cedar: its policies and the schema of what they may be asked, and what it could not say. */
export interface CedarExport {
  readonly policies: string;
  readonly schema: string;
  readonly left: readonly CedarLoss[];
}

/**
 * Writes a sharing policy in Cedar, for an organisation whose other systems ask there, or as a second opinion. Each
 * ground becomes a `permit`, each prohibition a `forbid` under an `@id` that {@link cedarEntryOf} reads, and an
 * override an `unless` of what it lifts. A ground that can permit nothing, such as a consent that was refused or a law
 * that nobody weighed, becomes none. The questions come from {@link cedarQuestionsOf}; Cedar allows an item exactly where
 * `decideDisclosure` permits it, unless another item of the request is escalated.
 *
 * `left` says what is lost, above all what Cedar allows although there is more to it: read it before you disclose by Cedar
 * alone. No text of the policy is exported, only identifiers and words of the lists. Ask with the schema and
 * `validateRequest`, since Cedar passes over a `forbid` that meets an error.
 *
 * Throws an `InputError` for a policy that cannot be read, or in which two things among which something chooses share an identifier; an
 * organisation may be listed with two kinds. So does one that restricts somebody whom nobody knows: what that may mean, a human decides.
 *
 * @example
 * ```ts
 * import { toCedar } from 'exit-work/interop/cedar';
 *
 * const { policies } = toCedar({
 *   holderId: 'o-exit',
 *   prohibitions: [{ id: 'no-whereabouts', because: 'it was promised', categories: ['whereabouts'] }],
 * });
 * policies.includes('@id("prohibition/no-whereabouts")'); // => true
 * policies.includes('promised'); // => false
 * ```
 */
export function toCedar(policy: SharingPolicy): CedarExport {
  const checked = check(SharingPolicy, policy);
  if (!checked.ok) throw new InputError('sharing policy', checked.issues);
  const { ofEverybody, ofClients } = identifiersGivenTwice(policy);
  const repeated = [...repeatedIdentifiers(policy), ...ofEverybody, ...[...ofClients.values()].flat()];
  const refused = [...repeated, ...issuesInDoubt(policy)];
  if (refused.length > 0) throw new InputError('sharing policy', refused);
  const forbids = [
    ...builtInForbids(policy),
    ...policyForbids(policy),
    ...safeguardForbids(policy.safeguards ?? []),
  ];
  return {
    policies: cedarText([
      ...permits(policy),
      incompleteForbid,
      otherHolderForbid(policy.holderId),
      ...withOverrides(forbids, policy),
    ]),
    schema: cedarSchema(),
    left: lossesOf(policy),
  };
}

const identified = [
  'consents',
  'mandates',
  'agreements',
  'duties',
  'permissions',
  'weighings',
  'vitalInterests',
  'prohibitions',
  'overrides',
  'onwardLimits',
  'confidentialityLimits',
] as const;

function repeatedIdentifiers(policy: SharingPolicy): readonly Issue[] {
  return identified.flatMap((name) => {
    const list: readonly { readonly id: string }[] = policy[name] ?? [];
    const firsts = new Map(list.map(({ id }, index) => [id, index] as const).reverse());
    return list.flatMap(({ id }, index) =>
      firsts.get(id) === index
        ? []
        : [
            {
              code: 'doubled-identifier',
              path: fieldPath([name, index, 'id']),
              message: 'expected an identifier of its own in the list',
            },
          ],
    );
  });
}
