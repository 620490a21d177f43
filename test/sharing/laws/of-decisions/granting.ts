import type { Mandate } from 'exit-work/model';
import {
  compilePolicy,
  type DisclosureDecision,
  type DisclosureRequest,
  type SharingPolicy,
} from 'exit-work/sharing';
import { agreementBy, consentBy, dutyBy, mandateBy, vitalInterestBy } from '../../worlds/random-grounds.js';
import { liftableIn } from '../../worlds/random-policy.js';
import { confidentialityLimitBy, overrideBy } from '../../worlds/random-prohibitions.js';
import type { Choose } from '../../worlds/small-scope.js';
import { earlierEnd, isBefore, withAdded } from './changes.js';
import { type Alone, alone, eachAlone, isSame, satisfies } from './items-alone.js';
import type { Known, Law } from './law.js';

/** A policy with less and with more of something that permits. */
interface Step {
  readonly less: SharingPolicy;
  readonly more: SharingPolicy;
  /** The mandate that the one lacks, or that ends earlier in it; as it is in the other. */
  readonly mandate?: Mandate;
}

/** An item, or the whole, on both sides of the step. */
interface Sides<T> {
  readonly less: T;
  readonly more: T;
}

type Stepping = (choose: Choose, known: Known) => Step | undefined;

const added = 'added';

/** What never narrows. */
const plain: Readonly<Record<string, Stepping>> = {
  'adding a consent': (choose, { policy, request: { clientId } }) => ({
    less: policy,
    more: withAdded(policy, 'consents', { ...consentBy(choose, added), clientId }),
  }),
  'adding an agreement that excludes nothing': (choose, { policy, request: { holderId, recipientId } }) => {
    const { excluded: _, ...agreement } = agreementBy(choose, added);
    const parties = [...new Set([holderId, recipientId, ...agreement.parties])];
    return { less: policy, more: withAdded(policy, 'agreements', { ...agreement, parties }) };
  },
  'adding an override': (choose, { policy, request: { clientId, recipientId } }) => ({
    less: policy,
    more: withAdded(policy, 'overrides', {
      ...overrideBy(choose, added, liftableIn(policy)),
      clientId,
      recipientId,
    }),
  }),
  'adding a limit of confidentiality': (choose, { policy }) => ({
    less: policy,
    more: withAdded(policy, 'confidentialityLimits', confidentialityLimitBy(choose, added)),
  }),
};

/** What permits and compels: what it adds to a prohibition is a referral. */
const compelling: Readonly<Record<string, Stepping>> = {
  'adding a legal duty': (choose, { policy, request: { triggers: [trigger] = [] } }) => {
    const duty = dutyBy(choose, added);
    return { less: policy, more: withAdded(policy, 'duties', { ...duty, trigger: trigger ?? duty.trigger }) };
  },
  'adding a vital interest': (choose, { policy, request: { clientId } }) => ({
    less: policy,
    more: withAdded(policy, 'vitalInterests', { ...vitalInterestBy(choose, added), clientId }),
  }),
};

/** What permits and switches off the client’s consents towards the authority. */
const mandating: Readonly<Record<string, Stepping>> = {
  'adding a mandate': (choose, { policy, request: { clientId, recipientId } }) => {
    const mandate = { ...mandateBy(choose, added), clientId, authorityId: recipientId };
    return { less: policy, more: withAdded(policy, 'mandates', mandate), mandate };
  },
  'prolonging a mandate': (choose, { policy, request: { clientId, recipientId } }) => {
    const mandate = { ...mandateBy(choose, added), clientId, authorityId: recipientId };
    const expires = earlierEnd(choose, mandate.notBefore, mandate.expires);
    if (expires === undefined) return undefined;
    const less = withAdded(policy, 'mandates', { ...mandate, expires });
    return { less, more: withAdded(policy, 'mandates', mandate), mandate };
  },
};

export const granting: readonly (readonly [name: string, law: Law])[] = [
  ...lawsOf(plain, (items, whole) => items.every(losesNothing) && satisfies(whole.less, whole.more)),
  ...lawsOf(
    compelling,
    (items, whole) =>
      items.every(losesNothing) && (satisfies(whole.less, whole.more) || isEscalatedBy(items, whole)),
  ),
  ...lawsOf(mandating, (items, _, request, mandate) =>
    items.every((item) =>
      isSwitchedOff(item, request, mandate) ? item.more.degree === 0 : losesNothing(item),
    ),
  ),
];

function lawsOf(
  steps: Readonly<Record<string, Stepping>>,
  holds: (
    items: readonly Sides<Alone>[],
    whole: Sides<DisclosureDecision>,
    request: DisclosureRequest,
    mandate: Mandate | undefined,
  ) => boolean,
): readonly (readonly [string, Law])[] {
  return Object.entries(steps).map(([name, stepping]) => [
    name,
    (choose, known) => {
      const step = stepping(choose, known);
      if (step === undefined) return undefined;
      const { request } = known;
      const [less, more] = [compilePolicy(step.less), compilePolicy(step.more)];
      const items = eachAlone(less, request).map((one) => ({
        less: one,
        more: alone(more, request, one.item),
      }));
      const whole = { less: less.decide(request), more: more.decide(request) };
      return {
        holds: holds(items, whole, request, step.mandate),
        matters: !isSame(whole.less, whole.more),
        changed: { policy: step.more },
      };
    },
  ]);
}

function losesNothing({ less, more }: Sides<Alone>): boolean {
  return less.degree <= more.degree;
}

/** Nothing goes out until a human has looked at what is prohibited and compelled at once, and was not compelled before. */
function isEscalatedBy(items: readonly Sides<Alone>[], { less, more }: Sides<DisclosureDecision>): boolean {
  return (
    less.outcome !== 'escalate' &&
    more.outcome === 'escalate' &&
    items.some(
      (item) =>
        item.less.degree === 0 &&
        item.more.ruling === 'escalated' &&
        item.more.decision.determining.includes(added),
    )
  );
}

/** What the client alone has permitted, towards an authority that mandates the participation, and no order covers. */
function isSwitchedOff(
  { less, more }: Sides<Alone>,
  { clientId, recipientId, instant }: DisclosureRequest,
  mandate: Mandate | undefined,
): boolean {
  const grounds = (one: Alone) => one.permitted?.grounds ?? [];
  return (
    mandate !== undefined &&
    mandate.clientId === clientId &&
    mandate.authorityId === recipientId &&
    isBefore(instant, mandate.expires) &&
    less.item.subject === 'client' &&
    grounds(less).length > 0 &&
    grounds(less).every(({ ground }) => ground === 'consent') &&
    !grounds(more).some(({ ground }) => ground === 'mandate')
  );
}
