import { frozen } from '../kernel/frozen/index.js';
import type { Invariant, PositionCondition, Programme } from '../programme/index.js';
import { demandProgramme } from '../programme/language/index.js';
import type { CasePhase, CaseStatus } from '../vocabulary/index.js';

const open = /* @__PURE__ */ frozen<readonly CaseStatus[]>(['active', 'paused', 'withdrawn', 'dismissed']);
const notLeft = /* @__PURE__ */ frozen<readonly CaseStatus[]>(['active', 'paused']);

/**
 * The standards of the field as invariants of a programme: those that speak of what the programme has. Which of its
 * stages is the intervention, which the aftercare, their `phase` says. Throws an `InputError` for what is no programme.
 *
 * @example
 * ```ts
 * import { blueprints } from 'exit-work/programme';
 * import { standardInvariants } from 'exit-work/verification';
 *
 * standardInvariants(blueprints.openSetting)['evaluated-before-closure']?.citation; // => { follows: ['WO-6.2-04', 'WO-6.2-05'] }
 * 'sanctions-are-announced' in standardInvariants(blueprints.openSetting); // => false
 * ```
 */
export function standardInvariants(programme: Programme): Readonly<Record<string, Invariant>> {
  demandProgramme(programme);
  return {
    ...ofEveryCase,
    ...ofTheWork(programme),
    ...ofCustody(programme),
    ...ofPreparation(programme),
    ...ofRelease(programme),
    ...(programme.tracks.includes('voluntary') ? ofVolunteers(programme) : {}),
    ...(programme.tracks.includes('mandated') ? ofBeneficiaries(programme) : {}),
  };
}

const ofEveryCase = /* @__PURE__ */ frozen<Readonly<Record<string, Invariant>>>({
  'closure-is-reachable': {
    kind: 'reachable',
    label: 'every case can be brought to its end',
    where: {},
    wanted: { status: ['closed'] },
    citation: { follows: ['WO-6.2-04'] },
  },
  'evaluated-before-closure': {
    kind: 'preceded',
    label: 'every case is evaluated before it ends, those of dismissed clients too',
    entering: { status: ['closed'] },
    by: ['case.evaluated'],
    since: ['case.reopened'],
    citation: { follows: ['WO-6.2-04', 'WO-6.2-05'] },
  },
  'concern-can-be-raised': {
    kind: 'possible',
    label: 'a security concern can be raised in every open case',
    events: ['security-concern.raised'],
    where: { status: open },
    citation: { follows: ['CS-4.7-01', 'CS-5.2-20'] },
  },
  'raised-concern-stays': {
    kind: 'left-only-by',
    label: 'a security concern that was raised goes to the competent authority and does not disappear',
    where: { concern: ['raised'] },
    events: ['security-concern.passed-on'],
    citation: { follows: ['CS-4.7-02'] },
  },
  'passed-on-concern-stays': {
    kind: 'left-only-by',
    label: 'a security concern that the authority has ends only when it is resolved',
    where: { concern: ['with-authority'] },
    events: ['security-concern.resolved', 'security-concern.raised'],
    citation: { follows: ['CS-4.7-02', 'CS-5.2-20'] },
  },
  'no-end-over-a-concern': {
    kind: 'never',
    label: 'no case ends while a security concern is open',
    where: { status: ['closed'], concern: ['raised', 'with-authority'] },
    citation: { follows: ['CS-4.7-02'] },
  },
  'crisis-can-be-reported': {
    kind: 'possible',
    label: 'a crisis can be reported in every open case, in a crisis too',
    events: ['crisis.reported'],
    where: { status: open },
    citation: { follows: ['CS-4.6-15'] },
  },
  'closed-cases-reopen': {
    kind: 'possible',
    label: 'whoever was a client may come back',
    events: ['case.reopened'],
    where: { status: ['closed'] },
    citation: { follows: ['CS-3.5-11'] },
  },
  'reopening-keeps-history': {
    kind: 'keeps',
    label: 'a reopened case goes on with what was: track, custody and security concern stay as they are',
    event: 'case.reopened',
    dimensions: ['track', 'custody', 'concern'],
    citation: { follows: ['CS-3.5-11'] },
  },
});

function ofTheWork(programme: Programme): Readonly<Record<string, Invariant>> {
  const work = stagesIn(programme, ['intervention']);
  if (work === undefined) return {};
  return {
    'assessed-before-intervention': {
      kind: 'preceded',
      label: 'nobody is worked with before the needs are assessed',
      entering: work,
      by: ['needs.assessed'],
      since: ['case.reopened'],
      citation: { follows: ['WO-2.2-01', 'EU-2-03'] },
    },
  };
}

/** What the world does can be written down, by every programme that knows of custody at all. */
function ofCustody(programme: Programme): Readonly<Record<string, Invariant>> {
  const events = ['client.imprisoned', 'client.released', 'client.released-unprepared'];
  if (!events.some((event) => knows(programme, event))) return {};
  return {
    'release-can-be-recorded': {
      kind: 'possible',
      label: 'whoever is released, prepared or not, can be recorded as released in every open case',
      events: ['client.released', 'client.released-unprepared'],
      where: { status: open, custody: ['custody'] },
      citation: { follows: ['CS-4.6-06', 'CS-1.1-06'] },
    },
    'imprisonment-can-be-recorded': {
      kind: 'possible',
      label: 'an imprisonment can be recorded in every open case, which goes on',
      events: ['client.imprisoned'],
      where: { status: open, custody: ['community'] },
      citation: { follows: ['NR-1-05'] },
    },
  };
}

function ofRelease(programme: Programme): Readonly<Record<string, Invariant>> {
  const work = stagesIn(programme, ['intervention', 'release-preparation']);
  const aftercare = stagesIn(programme, ['aftercare']);
  if (work === undefined || aftercare === undefined || !knows(programme, 'client.released')) return {};
  const inTheWork: PositionCondition = { ...work, status: notLeft };
  return {
    'release-is-planned': {
      kind: 'preceded',
      label: 'nobody leaves prison out of the work without a plan that names who is reachable',
      event: 'client.released',
      where: inTheWork,
      by: ['release.planned'],
      since: ['client.imprisoned', 'case.reopened', 'client.released'],
      citation: { follows: ['CS-4.6-06', 'CS-4.6-07'] },
    },
    'aftercare-after-release': {
      kind: 'leads-to',
      label: 'aftercare follows every release out of the work',
      event: 'client.released',
      from: inTheWork,
      to: aftercare,
      citation: { follows: ['WO-5.1-01', 'CS-4.6-03'] },
    },
  };
}

function ofPreparation(programme: Programme): Readonly<Record<string, Invariant>> {
  const preparation = stagesIn(programme, ['release-preparation']);
  if (preparation === undefined) return {};
  return {
    'release-is-prepared-in-custody': {
      kind: 'never',
      label: 'a release is prepared only with who is in custody',
      where: { ...preparation, custody: ['community'] },
      citation: { follows: ['NR-1-06'] },
    },
  };
}

function ofVolunteers(programme: Programme): Readonly<Record<string, Invariant>> {
  const sanctions = sanctionsOf(programme).map(([step, event]): [string, Invariant] => [
    `no-${step}-for-volunteers`,
    {
      kind: 'impossible',
      label: `a voluntary client never meets a sanction: \`${event}\` (step \`${step}\`)`,
      events: [event],
      step,
      where: { track: ['voluntary'] },
      citation: { follows: ['CS-3.3-01', 'WO-3.2-05'] },
    },
  ]);
  return {
    'volunteers-may-leave': {
      kind: 'possible',
      label: 'a voluntary client can leave whenever they want',
      events: ['client.withdrew'],
      where: { track: ['voluntary'], status: notLeft },
      citation: { follows: ['CS-3.3-01', 'NR-1-13'] },
    },
    ...Object.fromEntries(sanctions),
  };
}

function ofBeneficiaries(programme: Programme): Readonly<Record<string, Invariant>> {
  const announced = sanctionsOf(programme).map(([step, event]): [string, Invariant] => [
    `${step}-is-announced`,
    {
      kind: 'preceded',
      label: `no sanction that was not announced: \`${event}\` (step \`${step}\`)`,
      event,
      step,
      by: ['sanctions.announced'],
      since: ['order.ended', 'case.reopened', 'participation.ordered'],
      citation: { follows: ['WO-3.2-05'] },
    },
  ]);
  return {
    ...Object.fromEntries(announced),
    ...(knows(programme, 'participation.refused')
      ? {
          'refusal-changes-nothing': {
            kind: 'keeps',
            label: 'a refusal changes nothing by itself: only what was announced can follow',
            event: 'participation.refused',
            dimensions: ['track', 'stage', 'status', 'custody', 'support'],
            citation: { follows: ['WO-3.2-05', 'CS-3.3-03'] },
          } as const satisfies Invariant,
        }
      : {}),
  };
}

const sanctionsOfTheField: readonly string[] = ['non-compliance.reported', 'measure.revoked'];

/** The steps that are sanctions, each with its event. */
function sanctionsOf({ steps }: Programme): readonly (readonly [step: string, event: string])[] {
  return Object.entries(steps)
    .filter(([, { event, sanction }]) => sanction === true || sanctionsOfTheField.includes(event))
    .map(([step, { event }]) => [step, event]);
}

function knows({ steps }: Programme, event: string): boolean {
  return Object.values(steps).some((step) => step.event === event);
}

function stagesIn({ stages }: Programme, phases: readonly CasePhase[]): PositionCondition | undefined {
  const found = Object.entries(stages)
    .filter(([, { phase }]) => phase !== undefined && phases.includes(phase))
    .map(([stage]) => stage);
  return found.length === 0 ? undefined : { stage: found };
}
