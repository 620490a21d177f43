import type { CaseState } from 'exit-work/lifecycle';
import type { OpeningEvent } from 'exit-work/model';
import { blueprints, type Programme } from 'exit-work/programme';
import { advanced, opened, type Told } from './story.js';

/** A usual way through a programme: how it is opened, and the events that lead into each stage after the first. */
interface Journey {
  readonly programme: Programme;
  readonly opening: Partial<OpeningEvent>;
  readonly into: Readonly<Record<string, readonly Told[]>>;
}

const acceptance = [
  'client.informed',
  'participation.agreed',
  'staff-risk.discussed',
  'case-manager.appointed',
];
const orderedAcceptance = [
  'client.informed',
  'sanctions.announced',
  'staff-risk.discussed',
  'case-manager.appointed',
];
const start = ['needs.assessed', 'risk.assessed', 'plan.agreed', 'intervention.started'];

/** Work with somebody at liberty. */
const outside = {
  intake: [],
  assessment: acceptance,
  intervention: start,
  aftercare: ['aftercare.planned', 'support.reduced'],
  closure: ['case.evaluated'],
};

/** Work with somebody who is in prison at first. */
const throughPrison = {
  intake: [],
  assessment: acceptance,
  intervention: start,
  'release-preparation': ['release.planned'],
  aftercare: ['aftercare.planned', 'client.released'],
  closure: ['case.evaluated'],
};

const { openSetting, prisonAndProbation, vpnTypeC, pairs, exitSweden, helplineAndFamilySupport } = blueprints;

export const journeys = {
  'open setting, at liberty': { programme: openSetting, opening: {}, into: outside },
  'open setting, from prison': {
    programme: openSetting,
    opening: { custody: 'custody' },
    into: throughPrison,
  },
  'type C, from prison': {
    programme: vpnTypeC,
    opening: { custody: 'custody' },
    into: { ...throughPrison, assessment: ['mandate.granted', ...acceptance] },
  },
  'prison and probation, mandated': {
    programme: prisonAndProbation,
    opening: { track: 'mandated' },
    into: { ...outside, assessment: orderedAcceptance },
  },
  'prison and probation, from prison': {
    programme: prisonAndProbation,
    opening: { track: 'voluntary', role: 'prison-staff', custody: 'custody' },
    into: {
      ...throughPrison,
      intervention: [
        'needs.assessed',
        'risk.assessed',
        'classification.made',
        'plan.agreed',
        'intervention.started',
      ],
    },
  },
  'PAIRS, mandated': {
    programme: pairs,
    opening: { track: 'mandated' },
    into: { ...outside, assessment: orderedAcceptance },
  },
  'PAIRS, voluntary': {
    programme: pairs,
    opening: { track: 'voluntary', role: 'counsellor' },
    into: outside,
  },
  'PAIRS, from prison': {
    programme: pairs,
    opening: { track: 'voluntary', role: 'prison-staff', custody: 'custody' },
    into: throughPrison,
  },
  'Exit Sweden': { programme: exitSweden, opening: { role: 'former' }, into: outside },
  'Exit Sweden, from prison': {
    programme: exitSweden,
    opening: { role: 'former', custody: 'custody' },
    into: throughPrison,
  },
  'family support': {
    programme: helplineAndFamilySupport,
    opening: {},
    into: {
      helpline: [],
      counselling: ['client.informed', 'needs.assessed', 'referral.made'],
      closure: ['case.evaluated'],
    },
  },
} as const satisfies Readonly<Record<string, Journey>>;

export type JourneyName = keyof typeof journeys;

export const journeyNames = Object.keys(journeys).filter((name): name is JourneyName => name in journeys);

/** The case of a journey in a stage of it. */
export function caseIn(name: JourneyName, stage: string): CaseState {
  const { programme, opening, into }: Journey = journeys[name];
  let state = opened(programme, opening);
  for (const [entered, events] of Object.entries(into)) {
    state = advanced(state, ...events);
    if (entered === stage) return state;
  }
  throw new Error(`the journey ${name} does not come through ${stage}`);
}

/** Every stage of every journey, as rows of a table. */
export const stagesOfJourneys: readonly (readonly [JourneyName, string])[] = journeyNames.flatMap((name) =>
  Object.keys(journeys[name].into).map((stage) => [name, stage] as const),
);

/** The journeys of those whom somebody obliges to take part. */
export const mandatedJourneys: readonly JourneyName[] = ['prison and probation, mandated', 'PAIRS, mandated'];

export const voluntaryJourneys: readonly (readonly [JourneyName, string])[] = stagesOfJourneys.filter(
  ([name]) => !mandatedJourneys.includes(name),
);
