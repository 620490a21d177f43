import { examplesOf, fullestExampleOf } from '../../examples/record-examples.js';
import { weighing } from '../../sharing/builders/safeguarding-builders.js';
import type { BrokenRecord } from './broken-record.js';

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

/** What can never be true of what somebody decides: overrides, vital interests and weighings. */
export const brokenDecisions: readonly BrokenRecord[] = [
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
