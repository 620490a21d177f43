import { ConsentTerms } from 'exit-work/sharing';
import * as made from '../../builders/index.js';
import type { BrokenRecord } from './broken-record.js';

/** What can never be true of a consent, whether it is given or only asked for. */
const broken: readonly BrokenRecord[] = [
  [
    'a consent expires before it is in force',
    'Consent',
    made.consentToJobCentre(),
    { expires: '2030-02-05T10:00:00+02:00' },
    'expires',
    'expected an instant that is not before `notBefore`',
  ],
  [
    'the notice is issued after the consent it is for',
    'Consent',
    made.consentToJobCentre(),
    { noticeIssuedAt: '2030-02-05T10:00:01+01:00' },
    'notBefore',
    'expected an instant that is not before `noticeIssuedAt`',
  ],
  [
    'a guardian consents whom nobody names',
    'Consent',
    made.consentToJobCentre(),
    { givenBy: 'guardian' },
    'guardianId',
    'expected the guardian, since `givenBy` is `guardian`',
  ],
  [
    'a guardian stands beside a client of whose capacity nothing is said',
    'Consent',
    made.consentToJobCentre({ givenBy: 'data-subject' }),
    { guardianId: 'g-1' },
    'guardianId',
    'expected no guardian, unless `givenBy` is `guardian` or `capacity` is `limited`',
  ],
  [
    'a guardian stands beside a client who decides alone',
    'Consent',
    made.consentBesideGuardian(),
    { capacity: 'full' },
    'guardianId',
    'expected no guardian, unless `givenBy` is `guardian` or `capacity` is `limited`',
  ],
  [
    'a consent on the data of the client names a person',
    'Consent',
    made.consentToJobCentre(),
    { personId: 'c-1' },
    'personId',
    'expected no person where `dataSubject` is `client` or `nobody`',
  ],
  [
    'a consent on the data of nobody names a person',
    'Consent',
    made.consentOfSister(),
    { dataSubject: 'nobody' },
    'personId',
    'expected no person where `dataSubject` is `client` or `nobody`',
  ],
  [
    'a consent stands under one condition twice',
    'Consent',
    made.consentToJobCentre(),
    { conditions: ['client-attends', 'client-attends'] },
    'conditions[1]',
    'stands before in this list; expected each once',
  ],
];

function termsOf(consent: object): object {
  return Object.fromEntries(
    Object.entries(consent).filter(([name]) => Object.hasOwn(ConsentTerms.shape, name)),
  );
}

/** What can never be true of a consent, and of its terms. */
export const brokenConsents: readonly BrokenRecord[] = [
  ...broken,
  ...broken.map(
    ([whatIsWrong, , consent, ...told]): BrokenRecord => [
      whatIsWrong,
      'ConsentTerms',
      termsOf(consent),
      ...told,
    ],
  ),
  [
    'a consent is withdrawn, and nobody says when',
    'Consent',
    made.withdrawnConsent(),
    { withdrawnAt: undefined },
    'withdrawnAt',
    'expected the instant of the withdrawal where `status` is `withdrawn`, and none elsewhere',
  ],
  [
    'what was refused is withdrawn',
    'Consent',
    made.withdrawnConsent(),
    { status: 'refused' },
    'withdrawnAt',
    'expected the instant of the withdrawal where `status` is `withdrawn`, and none elsewhere',
  ],
];
