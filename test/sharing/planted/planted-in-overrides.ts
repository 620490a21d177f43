import { plantedIn } from './planted-bug.js';

const lifting = '!bar.isFinal && (lift.subjects & subject) !== 0 && lift.barIds.includes(bar.id)';
const begins = 'const from = epochOf(override.decidedAt)';
const ends = 'at < reviewAt &&';

/** What two people decided to lift. */
export const plantedInOverrides = [
  ...plantedIn('decision/contract/bar.ts', {
    'an override lifts what is final': [lifting, lifting.replace('!bar.isFinal && ', '')],
    'an override lifts what it does not name': [lifting, '!bar.isFinal && (lift.subjects & subject) !== 0'],
    'an override lifts for everybody’s data': [lifting, '!bar.isFinal && lift.barIds.includes(bar.id)'],
    'an override lifts for every category': ['left & ~lift.categories', 'noWord'],
    'an override lifts nothing': [lifting, 'false'],
  }),
  ...plantedIn('policy/standing-prohibitions.ts', {
    'an override can tell where staff live': ['isFinal: true', 'isFinal: false'],
  }),
  ...plantedIn('decision/prohibitions/standing-bars.ts', {
    'no override lifts what always holds': [
      'return { id, because, sources, isFinal,',
      'return { id, because, sources, isFinal: isFinal || true,',
    ],
  }),
  ...plantedIn('decision/prohibitions/policy-bars.ts', {
    'an override lifts towards every recipient': ['request.recipientId === override.recipientId &&', ''],
    'an override lifts towards the holder': [
      'request.recipientId === override.recipientId',
      'request.holderId === override.recipientId',
    ],
    'an override lifts before it is decided': [begins, 'const from = Number.NEGATIVE_INFINITY'],
    'an override is decided a millisecond late': [begins, `${begins} + 1`],
    'an override is decided a millisecond early': [begins, `${begins} - 1`],
    'an override outlives its review': [ends, ''],
    'an override is reviewed a millisecond late': [ends, 'at <= reviewAt &&'],
    'an override is reviewed a millisecond early': [ends, 'at < reviewAt - 1 &&'],
    'an override lifts for every purpose': [
      'purposeWords.set(override.purposes)',
      'purposeWords.set(undefined)',
    ],
  }),
  ...plantedIn('decision/compile/client-index.ts', {
    'an override lifts for every client': ['(overrides.get(clientId) ?? [])', '(policy.overrides ?? [])'],
    'only the first override counts': [
      '(overrides.get(clientId) ?? [])',
      '(overrides.get(clientId) ?? []).slice(0, 1)',
    ],
  }),
  ...plantedIn('decision/evaluate/rule-item.ts', {
    'an override is a ground': [
      'bars.length === 0 && grants.length > 0',
      'bars.length === 0 && (grants.length > 0 || findings.lifts.length > 0)',
    ],
    'an override determines nothing': [
      'findings.lifts.length === 0 ? none : liftsOf(findings, item)',
      'none',
    ],
    'an override determines what it does not lift': [
      'findings.lifts.length === 0 ? none : liftsOf(findings, item)',
      'findings.lifts',
    ],
  }),
];
