import { check, InputError, type Issue } from '../../kernel/index.js';
import { demand, demandFields } from '../../kernel/issue/index.js';
import { JurisdictionPack, type SharingPolicy } from '../policy/index.js';

/**
 * A policy under the law of a jurisdiction: with the pack’s duties, permissions and limits of confidentiality, and the age at
 * which people come of age there, besides its own (CS-4.1-02). Where one of several laws lets no agreement stand alone, none does.
 * Several packs can be added one after the other, where a case crosses a border.
 *
 * Throws an `InputError` where the pack is malformed, or where one of its duties, permissions or limits has an identifier that the policy
 * uses already: two laws under one name would be escalated at every request.
 *
 * So it does for what is no policy.
 *
 * @example
 * ```ts
 * import { jurisdictions, sharingPolicyOf, withJurisdiction } from 'exit-work/sharing';
 *
 * const policy = withJurisdiction(sharingPolicyOf([], { holderId: 'o-exit' }), jurisdictions.examplia);
 * policy.duties?.map(({ trigger }) => trigger); // => ['planned-violence', 'child-in-danger']
 * ```
 */
export function withJurisdiction(policy: SharingPolicy, pack: JurisdictionPack): SharingPolicy {
  const { duties: own = [], confidentialityLimits: ownLimits = [] } = demandFields(policy, 'policy');
  demandList(own, 'policy.duties');
  demandList(ownLimits, 'policy.confidentialityLimits');
  const checked = check(JurisdictionPack, pack);
  if (!checked.ok) throw new InputError('jurisdiction pack', checked.issues);
  const { duties, permissions = [], confidentialityLimits, ageOfMajority, agreementsAlone } = checked.value;
  const limits = policy.confidentialityLimits ?? [];
  const issues = [
    ...collisions('duties', duties, policy.duties ?? []),
    ...collisions('permissions', permissions, policy.permissions ?? []),
    ...collisions('confidentialityLimits', confidentialityLimits, limits),
  ];
  if (issues.length > 0) throw new InputError('jurisdiction pack', issues);
  const ages = new Set([
    ...(policy.agesOfMajority ?? []),
    ...(ageOfMajority === undefined ? [] : [ageOfMajority]),
  ]);
  return {
    ...policy,
    ...(ages.size === 0 ? {} : { agesOfMajority: [...ages] }),
    duties: [...(policy.duties ?? []), ...duties],
    ...(permissions.length === 0 ? {} : { permissions: [...(policy.permissions ?? []), ...permissions] }),
    ...(agreementsAlone === 'no-ground' ? { agreementsAlone } : {}),
    confidentialityLimits: [...limits, ...confidentialityLimits],
  };
}

function demandList(list: unknown, path: string): void {
  demand(Array.isArray(list), path, 'a list');
  for (const entry of list) demandFields(entry, path);
}

type Identified = readonly { readonly id: string }[];

function collisions(list: string, added: Identified, present: Identified): readonly Issue[] {
  const taken = new Set(present.map(({ id }) => id));
  return added.flatMap(({ id }, index) =>
    taken.has(id)
      ? [
          {
            code: 'identifier-taken',
            path: `${list}[${index}].id`,
            message: 'expected an identifier that the policy does not use yet; is the pack added already?',
          },
        ]
      : [],
  );
}
