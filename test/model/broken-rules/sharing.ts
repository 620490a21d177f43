import { examplesOf, fullestExampleOf } from '../../examples/record-examples.js';
import { weighing } from '../../sharing/builders/safeguarding-builders.js';
import type { BrokenRecord } from './broken-record.js';

const grandmother = { dataSubject: 'relative', personId: 'rp-grandmother' };

/** An example of what one decided alone and another confirmed. */
function decidedAlone(name: string): object {
  const confirmed = examplesOf(name).find(({ record }) => 'confirmedAt' in record);
  if (confirmed === undefined) throw new RangeError(`no example of \`${name}\` was confirmed`);
  return confirmed.record;
}

/** What can never be true of a confirmation, of whatever it confirms. */
const confirmed: readonly BrokenRecord[] = ['SharingOverride', 'VitalInterest'].flatMap(
  (name): readonly BrokenRecord[] => [
    [
      'a decision is confirmed before it is made',
      name,
      decidedAlone(name),
      { confirmedAt: '2031-04-01T21:49:59.999Z' },
      'confirmedAt',
      'expected an instant that is not before `decidedAt`',
    ],
    [
      'nobody knows when a decision was confirmed',
      name,
      decidedAlone(name),
      { confirmedAt: undefined },
      'confirmedAt',
      'expected together with `confirmedById`, or neither of them',
    ],
    [
      'nobody knows who confirmed a decision',
      name,
      decidedAlone(name),
      { confirmedById: undefined },
      'confirmedAt',
      'expected together with `confirmedById`, or neither of them',
    ],
    [
      'somebody confirms what they decided',
      name,
      decidedAlone(name),
      { confirmedById: Reflect.get(decidedAlone(name), 'decidedById') },
      'confirmedById',
      'expected somebody else than `decidedById`',
    ],
  ],
);

/** What can never be true of what is asked for, and of the limits of sharing. */
export const brokenSharing: readonly BrokenRecord[] = [
  [
    'a threat is over before it begins',
    'Threat',
    fullestExampleOf('Threat'),
    { until: '2030-02-12T08:29:59.999Z' },
    'until',
    'expected an instant that is not before `from`',
  ],
  [
    'a clearance is taken back before it is given',
    'ClearedText',
    fullestExampleOf('ClearedText'),
    { withdrawnAt: '2030-11-04T07:59:59.999Z' },
    'withdrawnAt',
    'expected an instant that is not before `clearedAt`',
  ],
  [
    'a name is revealed before a conference speaks of anybody',
    'AnonymousConference',
    fullestExampleOf('AnonymousConference'),
    { revealedAt: '2030-01-30T12:59:59.999Z' },
    'revealedAt',
    'expected an instant that is not before `heldAt`',
  ],
  [
    'a case is opened again before it was closed',
    'Closure',
    fullestExampleOf('Closure'),
    { until: '2030-12-16T13:59:59.999Z' },
    'until',
    'expected an instant that is not before `from`',
  ],
  [
    'a guardian decides no longer before they do',
    'Guardianship',
    fullestExampleOf('Guardianship'),
    { until: '2015-03-08T22:59:59.999Z' },
    'until',
    'expected an instant that is not before `from`',
  ],
  [
    'somebody leaves a team before they join it',
    'Membership',
    fullestExampleOf('Membership'),
    { until: '2030-01-06T22:59:59.999Z' },
    'until',
    'expected an instant that is not before `from`',
  ],
  [
    'the confidentiality of an address has a limit',
    'ConfidentialityLimit',
    fullestExampleOf('ConfidentialityLimit'),
    { category: 'whereabouts' },
    'category',
    'expected `counselling-notes` or `undisclosed-offences`',
  ],
  [
    'one client out of several is asked for',
    'PersonInQuestion',
    fullestExampleOf('PersonInQuestion'),
    { dataSubject: 'client' },
    'dataSubject',
    'expected neither `client` nor `nobody`; these are asked for by `dataSubjects` alone',
  ],
  [
    'one nobody out of several is asked for',
    'PersonInQuestion',
    fullestExampleOf('PersonInQuestion'),
    { dataSubject: 'nobody' },
    'dataSubject',
    'expected neither `client` nor `nobody`; these are asked for by `dataSubjects` alone',
  ],
  [
    'a third party is named, and only client and relatives are asked for',
    'DisclosureRequest',
    fullestExampleOf('DisclosureRequest'),
    { persons: [grandmother, { dataSubject: 'third-party', personId: 'pc-0031' }] },
    'persons[1].dataSubject',
    'expected one of the subjects in `dataSubjects`',
  ],
  [
    'a relative asks in the name of the client',
    'DisclosureRequest',
    fullestExampleOf('DisclosureRequest'),
    { recipientRole: 'client' },
    'recipientRole',
    'expected `client` where the recipient is the client, and another role where not',
  ],
  [
    'a client asks as a probation officer',
    'DisclosureRequest',
    fullestExampleOf('DisclosureRequest'),
    { recipientId: 'client-1' },
    'recipientRole',
    'expected `client` where the recipient is the client, and another role where not',
  ],
  [
    'violence is planned, and perhaps it is not',
    'DisclosureRequest',
    fullestExampleOf('DisclosureRequest'),
    { triggersInDoubt: ['child-in-danger', 'planned-violence'] },
    'triggersInDoubt',
    'expected none of the triggers in `triggers`',
  ],
  [
    'a limit expires before it is in force',
    'OnwardLimit',
    fullestExampleOf('OnwardLimit'),
    { expires: '2030-01-07T08:59:59.999Z' },
    'expires',
    'expected an instant that is not before `notBefore`',
  ],
  [
    'a purpose needs something twice',
    'PurposeNecessity',
    fullestExampleOf('PurposeNecessity'),
    { categories: ['progress', 'progress'] },
    'categories[1]',
    'stands before in this list; expected each once',
  ],
  [
    'a purpose needs the generalised form of something twice',
    'PurposeNecessity',
    fullestExampleOf('PurposeNecessity'),
    { generalised: ['identity', 'identity'] },
    'generalised[1]',
    'stands before in this list; expected each once',
  ],
  [
    'a purpose needs the same in full and in generalised form',
    'PurposeNecessity',
    fullestExampleOf('PurposeNecessity'),
    { generalised: ['identity', 'progress'] },
    'generalised',
    'expected none of the categories in `categories`',
  ],
  [
    'an override is to be reviewed before it is decided',
    'SharingOverride',
    fullestExampleOf('SharingOverride'),
    { reviewAt: '2030-02-12T09:59:59.999Z' },
    'reviewAt',
    'expected an instant that is not before `decidedAt`',
  ],
  [
    'somebody lifts a prohibition alone',
    'SharingOverride',
    fullestExampleOf('SharingOverride'),
    { secondPersonId: 'worker-1' },
    'secondPersonId',
    'expected somebody else than `decidedById`',
  ],
  [
    'what was decided for a life is to be reviewed before that',
    'VitalInterest',
    fullestExampleOf('VitalInterest'),
    { reviewAt: '2030-04-10T21:39:59.999Z' },
    'reviewAt',
    'expected an instant that is not before `decidedAt`',
  ],
  ...confirmed,
  [
    'one person lifts a prohibition, and no life is at stake',
    'SharingOverride',
    decidedAlone('SharingOverride'),
    { lifeAtStake: false },
    'secondPersonId',
    'expected a second person, unless `lifeAtStake` is true',
  ],
  [
    'what was weighed is to be reviewed before that',
    'PermissionWeighing',
    fullestExampleOf('PermissionWeighing'),
    { reviewAt: '2030-01-01T00:00:00Z' },
    'reviewAt',
    'expected an instant that is not before `decidedAt`',
  ],
  [
    'it was weighed for a client who was not born',
    'PermissionWeighing',
    fullestExampleOf('PermissionWeighing'),
    { clientBornOn: '2031-01-01', reviewAt: '2032-01-01T00:00:00Z' },
    'decidedAt',
    'expected a time that is not before `clientBornOn`',
  ],
  [
    'a person was not asked, and nobody says why',
    'PermissionWeighing',
    weighing(),
    { consentInquiry: 'not-asked' },
    'notAskedBecause',
    'expected the reason where `consentInquiry` is `not-asked`, and none elsewhere',
  ],
];
