import type { CaseworkOutcome, DisclosureThatHappened, Handover, OpenedCase } from 'exit-work/casework';
import type { Instant } from 'exit-work/kernel';
import type { CaseEvent } from 'exit-work/model';
import type { OnwardLimit } from 'exit-work/sharing';
import * as fc from 'fast-check';
import { heldSession, needsAssessment } from '../../builders/index.js';
import { at, desk, request, terms } from '../sample-desk.js';

/** Numbers from which a step is made; what they mean hangs on its kind. */
export interface Dice {
  readonly kind: (typeof kinds)[number];
  readonly which: number;
  readonly other: number;
  readonly later: number;
}

export const kinds = [
  'event',
  'session',
  'assessment',
  'address',
  'ask',
  'give',
  'refuse',
  'amend',
  'withdraw',
  'disclose',
  'mistake',
  'tell',
  'read',
  'rule',
  'retract',
] as const;

export const anyDice: fc.Arbitrary<Dice> = fc.record({
  kind: fc.constantFrom(...kinds),
  which: fc.nat(5),
  other: fc.nat(40),
  later: fc.integer({ min: -1, max: 12 }),
});

/** A step at the desk: what it does to a case, at a minute, and with identifiers that nobody has used unless it means to. */
export interface DeskStep {
  readonly kind: Dice['kind'];
  readonly take: (opened: OpenedCase) => CaseworkOutcome<{ readonly handover?: Handover }>;
}

const actors = ['m-1', 'm-1', 'm-1', 'm-2', 'm-9'] as const;
const plain = ['participation.agreed', 'client.informed', 'intervention.started', 'case.closed'] as const;

/** What every step of a sequence is made with. */
interface Given {
  readonly which: number;
  readonly other: number;
  readonly serial: number;
  readonly minute: number;
  readonly now: Instant;
  readonly entry: Pick<CaseEvent, 'id' | 'instant' | 'actorId' | 'role'>;
  readonly entryId: string;
}

type Steps<Kinds extends Dice['kind']> = Readonly<Record<Kinds, DeskStep['take']>>;

export function stepOf({ kind, which, other, later }: Dice, minute: number, serial: number): DeskStep {
  const actorId = actors[other % actors.length] ?? 'm-1';
  const given: Given = {
    ...{ which, other, serial, minute, now: at(minute) },
    entry: {
      id: other === 40 ? 'e-1' : `e-${serial}`,
      instant: at(minute + Math.min(later, 0)),
      actorId,
      role: actorId === 'm-2' ? 'programme-manager' : 'case-manager',
    },
    entryId: other === 39 ? 'd-1' : `d-${serial}`,
  };
  const take = { ...eventSteps(given), ...consentSteps(given, later), ...logSteps(given) }[kind];
  return { kind, take };
}

function eventSteps({
  which,
  other,
  serial,
  now,
  entry,
}: Given): Steps<'event' | 'session' | 'assessment' | 'address' | 'retract'> {
  const { instant, actorId } = entry;
  return {
    event: (opened) =>
      desk.enter(opened, { event: { ...entry, type: plain[which % plain.length] ?? 'case.closed' }, now }),
    session: (opened) => {
      const session = heldSession({ id: `s-${serial}`, heldAt: instant, workerIds: [actorId] });
      const event = { ...entry, type: 'session.held', recordId: session.id } as const;
      return desk.enter(opened, { event, records: { sessions: [session] }, now });
    },
    assessment: (opened) => {
      const assessed = needsAssessment({
        id: `n-${serial}`,
        assessedOn: '2030-01-07',
        assessorIds: [actorId],
      });
      const event = { ...entry, type: 'needs.assessed', recordId: assessed.id } as const;
      return desk.enter(opened, { event, records: { needsAssessments: [assessed] }, now });
    },
    address: (opened) => {
      const { client } = opened.file;
      const moved = { ...client, id: other < 3 ? 'c-9' : client.id, telephone: `+00 555 010${which}` };
      return desk.update(opened, { people: { client: moved }, now });
    },
    retract: (opened) => {
      const { events } = opened.file;
      // The first are there in whatever order two steps are taken; of the last, one is as likely as a mistake.
      const replaces = (which < 2 ? events.at(-1 - which) : events[other % 5])?.id ?? 'e-0';
      const second =
        actorId === 'm-2'
          ? ({ approvedById: 'm-1', approvedInRole: 'case-manager' } as const)
          : ({ approvedById: 'm-2', approvedInRole: 'programme-manager' } as const);
      const event = {
        ...entry,
        ...second,
        type: 'entry.retracted',
        replaces,
        enteredAt: now,
        reason: 'a mistake',
      } as const;
      return desk.correct(opened, { event, now });
    },
  };
}

function consentSteps(
  { which, other, serial, minute, now, entry }: Given,
  later: number,
): Steps<'ask' | 'give' | 'refuse' | 'amend' | 'withdraw'> {
  const consentId = `k-${serial}`;
  const known = ({ file: { consents = [] } }: OpenedCase): string =>
    consents[which % Math.max(consents.length, 1)]?.id ?? 'k-0';
  const agreed = {
    ...terms,
    categories: other % 2 === 0 ? (['identity', 'contact'] as const) : (['identity'] as const),
    notBefore: at(minute + later),
    expires: at(minute + later + 40),
  };
  return {
    ask: (opened) => desk.consent.ask(opened, { consentId, terms: agreed, entry, now }),
    give: (opened) =>
      desk.consent.give(opened, {
        ...{ consentId: other % 3 === 1 ? known(opened) : consentId, terms: agreed, entry, now },
        ...(other % 3 === 0 ? { follows: known(opened) } : {}),
      }),
    refuse: (opened) =>
      other % 2 === 0
        ? desk.consent.refuse(opened, { consentId, terms: agreed, entry, now })
        : desk.consent.refuse(opened, { consentId: known(opened), entry, now }),
    amend: (opened) =>
      desk.consent.amend(opened, { consentId, amends: known(opened), terms: agreed, entry, now }),
    withdraw: (opened) => desk.consent.withdraw(opened, { consentId: known(opened), entry, now }),
  };
}

function logSteps({
  which,
  other,
  serial,
  minute,
  now,
  entry: { instant, actorId, role },
  entryId,
}: Given): Steps<'disclose' | 'mistake' | 'tell' | 'read' | 'rule'> {
  const by = { entryId, byId: actorId, now };
  const disclosure: DisclosureThatHappened['disclosure'] = {
    recipientId: 'o-jobs',
    recipientKind: 'employment-service',
    cause: 'mistake',
    notification: 'after',
    disclosed: [{ subject: 'client', category: 'health', form: 'full' }],
    disclosedById: 'm-1',
    disclosedAt: instant,
    noticedById: 'm-1',
    noticedAt: instant,
  };
  const limit: OnwardLimit = {
    id: `limit-${which}`,
    clientId: other === 7 ? 'c-9' : 'c-1',
    receivedFromId: 'o-jobs',
    categories: ['health'],
    notBefore: at(0),
    expires: at(minute + 90),
  };
  return {
    disclose: (opened) => desk.disclose(opened, { request: { ...request, id: `q-${serial}` }, ...by }),
    mistake: (opened) => desk.enterDisclosure(opened, { disclosure, ...by }),
    tell: (opened) => {
      const { entries } = opened.disclosures;
      const disclosureId = entries[other % Math.max(entries.length, 1)]?.id ?? 'd-0';
      return desk.notifyClient(opened, { disclosureId, ...by });
    },
    read: (opened) =>
      desk.read(opened, { request: { id: `q-${serial}`, memberId: actorId, role }, entryId, now }),
    rule: (opened) => desk.rule(opened, { rulings: { onwardLimits: [limit] }, byId: actorId, now }),
  };
}
