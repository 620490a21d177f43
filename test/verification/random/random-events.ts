import type { CaseEventType } from 'exit-work/vocabulary';

/** Those that the standards of the field speak of, so that these are asked and broken, too. */
export const stepEvents = [
  'client.informed',
  'needs.assessed',
  'sanctions.announced',
  'participation.refused',
  'non-compliance.reported',
  'measure.revoked',
  'order.ended',
  'release.planned',
  'client.released',
  'client.imprisoned',
  'client.withdrew',
  'crisis.reported',
  'security-concern.raised',
  'security-concern.passed-on',
  'security-concern.resolved',
  'case.evaluated',
  'case.closed',
  'case.reopened',
] as const satisfies readonly CaseEventType[];
