import * as made from '../../builders/index.js';
import type { BrokenRecord } from './broken-record.js';

/** What can never be true of mandates, agreements, laws and prohibitions. */
export const brokenGrounds: readonly BrokenRecord[] = [
  [
    'a mandate expires before it is in force',
    'Mandate',
    made.mandateOfProbation(),
    { expires: '2029-12-31T23:59:59Z' },
    'expires',
    'expected an instant that is not before `notBefore`',
  ],
  [
    'a mandate is voluntary',
    'Mandate',
    made.mandateOfProbation(),
    { nature: 'voluntary' },
    'nature',
    'expected an order or a condition; what is voluntary rests on consent',
  ],
  [
    'an agreement expires before it is in force',
    'SharingAgreement',
    made.agreementWithJobCentre(),
    { expires: '2029-12-31T23:59:59Z' },
    'expires',
    'expected an instant that is not before `notBefore`',
  ],
  [
    'an organisation agrees with itself',
    'SharingAgreement',
    made.agreementWithJobCentre(),
    { parties: ['o-exit', 'o-exit'] },
    'parties[1]',
    'stands before in this list; expected each once',
  ],
  [
    'an agreement shares what it excludes',
    'SharingAgreement',
    made.agreementWithJobCentre(),
    { excluded: ['beliefs', 'identity'] },
    'excluded',
    'expected none of the categories in `shared`; an agreement says one or the other',
  ],
  [
    'what must be shared is not shared',
    'SharingAgreement',
    made.agreementWithJobCentre(),
    {
      required: [
        { category: 'identity', circumstance: 'the client has another name' },
        { category: 'health', circumstance: 'the client is unfit for work' },
      ],
    },
    'required',
    'expected categories that stand in `shared`',
  ],
  [
    'a law expires before it is in force',
    'LegalDuty',
    made.dutyToAvertViolence({ notBefore: '2030-01-01T00:00:00+01:00' }),
    { expires: '2029-12-31T22:59:59.999Z' },
    'expires',
    'expected an instant that is not before `notBefore`',
  ],
  [
    'a prohibition expires before it is in force',
    'Prohibition',
    made.prohibitionOfWhereabouts({ notBefore: '2030-01-01T00:00:00+01:00' }),
    { expires: '2029-12-31T22:59:59.999Z' },
    'expires',
    'expected an instant that is not before `notBefore`',
  ],
];
