import { plantedIn } from './planted-bug.js';

const lifting =
  '!prohibition.isFinal && (override.subjects & subject) !== 0 && override.prohibitionIds.includes(prohibition.id)';
const decided = 'spans: [span]';
const decidedFor = (change: string) => `spans: [{ ...span, ${change} }]`;

/** What two people decided to lift. */
export const plantedInOverrides = [
  ...plantedIn('decision/evaluate/categories-of.ts', {
    'an override lifts what is final': [lifting, lifting.replace('!prohibition.isFinal && ', '')],
    'an override lifts what it does not name': [
      lifting,
      '!prohibition.isFinal && (override.subjects & subject) !== 0',
    ],
    'an override lifts for everybody’s data': [
      lifting,
      '!prohibition.isFinal && override.prohibitionIds.includes(prohibition.id)',
    ],
    'an override lifts for every category': ['left & ~override.categories', 'noBits'],
    'an override lifts nothing': [lifting, 'false'],
  }),
  ...plantedIn('policy/built-in-prohibitions.ts', {
    'an override can tell where staff live': [
      "citation: { follows: ['MG-3.3-02', 'WO-1.5-01'] },\n    isFinal: true",
      "citation: { follows: ['MG-3.3-02', 'WO-1.5-01'] },\n    isFinal: false",
    ],
  }),
  ...plantedIn('decision/prohibitions/built-ins.ts', {
    'no override lifts what always holds': [
      'return { id, because, citation, isFinal,',
      'return { id, because, citation, isFinal: isFinal || true,',
    ],
  }),
  ...plantedIn('decision/prohibitions/policy-prohibitions.ts', {
    'an override lifts before it is decided': [decided, decidedFor('from: Number.NEGATIVE_INFINITY')],
    'an override is decided a millisecond late': [decided, decidedFor('from: span.from + 1')],
    'an override is decided a millisecond early': [decided, decidedFor('from: span.from - 1')],
    'an override outlives its review': [decided, decidedFor('until: Number.POSITIVE_INFINITY')],
    'an override is reviewed a millisecond late': [decided, decidedFor('until: span.until + 1')],
    'an override is reviewed a millisecond early': [decided, decidedFor('until: span.until - 1')],
    'an override lifts for every purpose': [
      'purposeBits.set(override.purposes)',
      'purposeBits.set(undefined)',
    ],
  }),
  ...plantedIn('decision/evaluate/applicable-rules.ts', {
    'an override lifts towards every recipient': [
      'context.client.circumstances.overrides.get(context.request.recipientId) ?? none',
      '[...context.client.circumstances.overrides.values()].flat()',
    ],
    'an override lifts towards the holder': [
      'circumstances.overrides.get(context.request.recipientId)',
      'circumstances.overrides.get(context.request.holderId)',
    ],
  }),
  ...plantedIn('decision/compile/client-rules.ts', {
    'an override lifts for every client': ['overrides.get(clientId) ?? []', 'policy.overrides ?? []'],
    'only the first override counts': [
      'overrides.get(clientId) ?? []',
      '(overrides.get(clientId) ?? []).slice(0, 1)',
    ],
  }),
  ...plantedIn('decision/evaluate/evaluate-request.ts', {
    'an override is a ground': [
      'prohibitions.length === 0 && doubts.length === 0 && grants.length > 0',
      'prohibitions.length === 0 && doubts.length === 0 && (grants.length > 0 || rules.overrides.length > 0)',
    ],
    'an override determines nothing': ['overrides: overridesOf(rules, item)', 'overrides: none'],
    'an override determines what it does not lift': [
      'overrides: overridesOf(rules, item)',
      'overrides: rules.overrides',
    ],
  }),
];
