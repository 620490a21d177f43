import { type JourneyName, mandatedJourneys } from '../stories/journeys.js';

/** A gate that keeps an event back, and what helps. */
export interface GateCase {
  readonly journey: JourneyName;
  readonly stage: string;
  /** What has happened in the stage before: everything that the event asks for besides. */
  readonly given: readonly string[];
  readonly event: string;
  readonly asksFor: string;
  readonly remedy: string;
  readonly sources: readonly string[];
}

const atLiberty: readonly JourneyName[] = [
  'open setting, at liberty',
  'prison and probation, mandated',
  'PAIRS, mandated',
  'PAIRS, voluntary',
  'Exit Sweden',
];
const fromPrison: readonly JourneyName[] = [
  'open setting, from prison',
  'prison and probation, from prison',
  'type C, from prison',
  'PAIRS, from prison',
  'Exit Sweden, from prison',
];
/** Where a client in custody is classified before the work begins. */
const classifying: JourneyName = 'prison and probation, from prison';
const exitWork: readonly JourneyName[] = [...atLiberty, ...fromPrison];
const voluntary = exitWork.filter((journey) => !mandatedJourneys.includes(journey));
const family: readonly JourneyName[] = ['family support'];
const mandated: readonly JourneyName[] = mandatedJourneys;

type Row = readonly [
  journeys: readonly JourneyName[],
  stage: string,
  given: string,
  event: string,
  asksFor: string,
  remedy: string,
  sources: string,
];

const informed = 'client.informed';
const agreed = 'client.informed participation.agreed';

/** Nobody agrees to what they were not told of: where the information is missing, so is the agreement. */
const rows: readonly Row[] = [
  [exitWork, 'intake', '', 'participation.agreed', 'client-informed', informed, 'MG-2.1-09'],
  [exitWork, 'intake', '', 'consent.given', 'client-informed', informed, 'WO-1.6-01'],
  [
    voluntary.filter((journey) => journey !== 'type C, from prison'),
    'intake',
    'client.informed staff-risk.discussed',
    'case-manager.appointed',
    'participation-agreed',
    'participation.agreed',
    'WO-3.0-01 NR-1-13',
  ],
  [
    voluntary.filter((journey) => journey !== 'type C, from prison'),
    'intake',
    agreed,
    'case-manager.appointed',
    'staff-risk-discussed',
    'staff-risk.discussed',
    'MG-3.3-01',
  ],
  [
    mandated,
    'intake',
    'sanctions.announced staff-risk.discussed',
    'case-manager.appointed',
    'client-informed',
    informed,
    'MG-2.1-09 CS-4.7-08',
  ],
  [
    mandated,
    'intake',
    'client.informed staff-risk.discussed',
    'case-manager.appointed',
    'sanctions-announced',
    'sanctions.announced',
    'WO-3.2-05',
  ],
  [
    mandated,
    'intake',
    'client.informed sanctions.announced',
    'case-manager.appointed',
    'staff-risk-discussed',
    'staff-risk.discussed',
    'MG-3.3-01',
  ],
  [
    mandated,
    'intake',
    '',
    'non-compliance.reported',
    'sanctions-announced',
    'sanctions.announced',
    'WO-3.2-05',
  ],
  [
    ['type C, from prison'],
    'intake',
    'client.informed staff-risk.discussed mandate.granted',
    'case-manager.appointed',
    'participation-agreed',
    'participation.agreed',
    'WO-3.0-01 NR-1-13',
  ],
  [
    ['type C, from prison'],
    'intake',
    `${agreed} mandate.granted`,
    'case-manager.appointed',
    'staff-risk-discussed',
    'staff-risk.discussed',
    'MG-3.3-01',
  ],
  [
    ['type C, from prison'],
    'intake',
    `${agreed} staff-risk.discussed`,
    'case-manager.appointed',
    'mandate-granted',
    'mandate.granted',
    'CS-4.4-08 CS-5.2-08',
  ],
  [exitWork, 'assessment', '', 'plan.agreed', 'needs-assessed', 'needs.assessed', 'CS-3.8-01 EU-2-04'],
  [exitWork, 'assessment', '', 'referral.made', 'needs-assessed', 'needs.assessed', 'CS-4.4-04 CS-3.8-07'],
  [exitWork, 'assessment', 'needs.assessed', 'plan.reviewed', 'plan-agreed', 'plan.agreed', 'CS-3.8-05'],
  [
    exitWork.filter((journey) => journey !== classifying),
    'assessment',
    'needs.assessed plan.agreed',
    'intervention.started',
    'risk-assessed',
    'risk.assessed',
    'WO-2.2-01',
  ],
  [
    exitWork.filter((journey) => journey !== classifying),
    'assessment',
    'needs.assessed risk.assessed',
    'intervention.started',
    'plan-agreed',
    'plan.agreed',
    'CS-3.8-01 WO-5.9-01',
  ],
  [
    [classifying],
    'assessment',
    'needs.assessed risk.assessed classification.made',
    'intervention.started',
    'plan-agreed',
    'plan.agreed',
    'CS-3.8-01 WO-5.9-01',
  ],
  ...['intervention', 'aftercare'].map(
    (stage): Row => [
      mandated,
      stage,
      '',
      'measure.revoked',
      'non-compliance-reported',
      'non-compliance.reported',
      'CS-3.3-03 WO-3.2-05',
    ],
  ),
  [
    ['PAIRS, mandated'],
    'assessment',
    'needs.assessed',
    'report.submitted',
    'plan-agreed',
    'plan.agreed',
    'CS-3.5-26',
  ],
  [
    [classifying],
    'assessment',
    'needs.assessed',
    'classification.made',
    'risk-assessed',
    'risk.assessed',
    'WO-2.4-01',
  ],
  [
    [classifying],
    'assessment',
    'needs.assessed risk.assessed plan.agreed',
    'intervention.started',
    'classified',
    'classification.made',
    'WO-2.4-01 WO-2.1-01',
  ],
  [atLiberty, 'intervention', '', 'support.reduced', 'aftercare-planned', 'aftercare.planned', 'WO-5.1-02'],
  [
    fromPrison,
    'release-preparation',
    '',
    'client.released',
    'aftercare-planned',
    'aftercare.planned',
    'WO-5.1-02',
  ],
  [
    fromPrison,
    'intervention',
    'aftercare.planned',
    'client.released',
    'release-planned',
    'release.planned',
    'CS-4.6-06 CS-4.6-07',
  ],
  [
    [...exitWork, ...family],
    'last but one',
    '',
    'case.closed',
    'case-evaluated',
    'case.evaluated',
    'WO-6.2-04 WO-6.2-05',
  ],
  [family, 'helpline', '', 'consent.given', 'client-informed', informed, 'WO-1.6-01'],
  [family, 'helpline', informed, 'referral.made', 'needs-assessed', 'needs.assessed', 'CS-2.2-08'],
  [family, 'helpline', 'needs.assessed', 'referral.made', 'client-informed', informed, 'WO-1.6-01 MG-2.1-09'],
  [family, 'counselling', '', 'exit-case.opened', 'plan-agreed', 'plan.agreed', 'CS-3.13-04 CS-2.2-03'],
];

const words = (text: string) => text.split(' ').filter((word) => word !== '');

export const gateCases: readonly GateCase[] = rows.flatMap(
  ([journeys, stage, given, event, asksFor, remedy, sources]) =>
    journeys.map((journey) => ({
      journey,
      stage: stage === 'last but one' ? (journey === 'family support' ? 'counselling' : 'aftercare') : stage,
      given: words(given),
      event,
      asksFor,
      remedy,
      sources: words(sources),
    })),
);
