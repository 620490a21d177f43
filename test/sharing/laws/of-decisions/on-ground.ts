import type { Consent, LegalDuty, Mandate, SharingAgreement } from 'exit-work/model';
import type { DataItem, NearMiss, PermissionWeighing, VitalInterest } from 'exit-work/sharing';
import type { World } from '../../worlds/worlds.js';

/** A world, and what is nearly permitted in it. */
export interface Situation extends World {
  readonly miss: NearMiss;
  readonly item: DataItem;
}

export const [longAgo, muchLater] = ['2001-01-01T00:00:00Z', '2099-01-01T00:00:00Z'] as const;

interface Edits {
  readonly consents?: (consent: Consent) => Consent;
  readonly mandates?: (mandate: Mandate) => Mandate;
  readonly agreements?: (agreement: SharingAgreement) => SharingAgreement;
  readonly duties?: (duty: LegalDuty) => LegalDuty;
  readonly weighings?: (weighing: PermissionWeighing) => PermissionWeighing;
  readonly vitalInterests?: (decision: VitalInterest) => VitalInterest;
}

/** The ground that nearly covered the item, with something in it changed. */
export function onGround({ request, policy, miss }: Situation, edits: Edits): World {
  const edited = <T extends { readonly id: string }>(
    ground: NearMiss['ground'],
    entries: readonly T[] = [],
    edit?: (entry: T) => T,
  ): readonly T[] => {
    if (miss.ground !== ground) return entries;
    if (edit === undefined) throw new RangeError(`nobody knows what \`${miss.missing}\` asks of a ${ground}`);
    return entries.map((one) => (one.id === miss.id ? edit(one) : one));
  };
  const { consents, mandates, agreements, duties, weighings, vitalInterests } = policy;
  return {
    request,
    policy: {
      ...policy,
      consents: edited('consent', consents, edits.consents),
      mandates: edited('mandate', mandates, edits.mandates),
      agreements: edited('agreement', agreements, edits.agreements),
      duties: edited('legal-duty', duties, edits.duties),
      weighings: edited('legal-permission', weighings, edits.weighings),
      vitalInterests: edited('vital-interest', vitalInterests, edits.vitalInterests),
    },
  };
}

export function onConsent(situation: Situation, edit: (consent: Consent) => Consent): World {
  return onGround(situation, { consents: edit });
}
