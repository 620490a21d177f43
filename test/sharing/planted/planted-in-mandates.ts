import { plantedIn } from './planted-bug.js';

const period = '...spanOf(mandate)';
const begins = `${period}, from: spanOf(mandate).from`;
const ends = `${period}, until: spanOf(mandate).until`;
const told = 'Number.POSITIVE_INFINITY : epochOf(mandate.clientToldAt)';
const latest = 'Math.max(ends.get(authorityId) ?? Number.NEGATIVE_INFINITY, spanOf(order).until)';

/** What a mandate lets its authority know, and what it keeps a client from consenting to. */
export const plantedInMandates = [
  ...plantedIn('decision/grounds/mandate-grant.ts', {
    'a mandate begins a millisecond late': [period, `${begins} + 1`],
    'a mandate begins a millisecond early': [period, `${begins} - 1`],
    'a mandate ends a millisecond late': [period, `${ends} + 1`],
    'a mandate ends a millisecond early': [period, `${ends} - 1`],
    'the client was told of a mandate a millisecond late': [told, `${told} + 1`],
    'the client was told of a mandate a millisecond early': [told, `${told} - 1`],
    'nobody need tell the client of a mandate': [told, told.replace('POSITIVE', 'NEGATIVE')],
    'a mandate covers everybody’s data': ["subjectBits.bit('client')", 'subjectBits.set(undefined)'],
    'a mandate is for every purpose': ['purposeBits.set(mandate.purposes)', 'purposeBits.set(undefined)'],
    'a mandate covers every category': [
      'categoryBits.set(mandate.categories)',
      'categoryBits.set(undefined)',
    ],
    'a mandate carries counselling notes': ['confidential: ', 'confidential: 0 & '],
  }),
  ...plantedIn('decision/grounds/grant.ts', {
    'a mandate holds before the client is told': ['from: Math.max(from, notifiedFrom)', 'from'],
    'a mandate holds once the client is told': ['from: Math.max(from, notifiedFrom)', 'from: notifiedFrom'],
  }),
  ...plantedIn('decision/compile/client-rules.ts', {
    'of two mandates the last one says until when': [latest, 'spanOf(order).until'],
    'of two mandates the first that ends says until when': [
      latest,
      'Math.min(ends.get(authorityId) ?? Number.POSITIVE_INFINITY, spanOf(order).until)',
    ],
    'consents are free again a millisecond early': [latest, `${latest} - 1`],
    'a mandate informs every authority of the case': [
      'mandatedUntil: latestEnds(orders, guarding)',
      'mandatedUntil: latestEnds(policy.mandates ?? [], guarding)',
    ],
    'only the first mandate of a case counts': ['of mandates) addTo', 'of mandates.slice(0, 1)) addTo'],
  }),
  ...plantedIn('decision/compile/parse-request.ts', {
    'nobody knows of the mandate': ['mandatedUntil.get(recipientId)', 'undefined'],
    'the mandate is looked up for the holder': [
      'mandatedUntil.get(recipientId)',
      'mandatedUntil.get(holderId)',
    ],
  }),
];
