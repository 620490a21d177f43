import { examplesOf } from '../../examples/record-examples.js';
import type { BrokenRecord } from './broken-record.js';

/** The example of a record that fills the most of its fields. */
function exampleOf(name: string): object {
  const [first, ...others] = examplesOf(name).map(({ record }) => record);
  if (first === undefined) throw new RangeError(`there is no example of \`${name}\``);
  return others.reduce(
    (fullest, other) => (Object.keys(other).length > Object.keys(fullest).length ? other : fullest),
    first,
  );
}

const shared = { dataSubject: 'relative', personId: 'rp-grandmother' };

/** What can never be true of what is asked for, and of the limits of sharing. */
export const brokenSharing: readonly BrokenRecord[] = [
  [
    'a threat is over before it begins',
    'Threat',
    exampleOf('Threat'),
    { until: '2030-02-12T08:29:59.999Z' },
    'until',
    'expected an instant that is not before `from`',
  ],
  [
    'a name is revealed before a conference speaks of anybody',
    'AnonymousConference',
    exampleOf('AnonymousConference'),
    { revealedAt: '2030-01-30T12:59:59.999Z' },
    'revealedAt',
    'expected an instant that is not before `heldAt`',
  ],
  [
    'the confidentiality of an address has a limit',
    'ConfidentialityLimit',
    exampleOf('ConfidentialityLimit'),
    { category: 'whereabouts' },
    'category',
    'expected `counselling-notes` or `undisclosed-offences`',
  ],
  [
    'one client out of several is asked for',
    'PersonInQuestion',
    exampleOf('PersonInQuestion'),
    { dataSubject: 'client' },
    'dataSubject',
    'expected neither `client` nor `nobody`; these are asked for by `dataSubjects` alone',
  ],
  [
    'one nobody out of several is asked for',
    'PersonInQuestion',
    exampleOf('PersonInQuestion'),
    { dataSubject: 'nobody' },
    'dataSubject',
    'expected neither `client` nor `nobody`; these are asked for by `dataSubjects` alone',
  ],
  [
    'a third party is named, and only client and relatives are asked for',
    'DisclosureRequest',
    exampleOf('DisclosureRequest'),
    { persons: [shared, { dataSubject: 'third-party', personId: 'pc-0031' }] },
    'persons[1].dataSubject',
    'expected one of the subjects in `dataSubjects`',
  ],
  [
    'a limit expires before it is in force',
    'OnwardLimit',
    exampleOf('OnwardLimit'),
    { expires: '2030-01-07T08:59:59.999Z' },
    'expires',
    'expected an instant that is not before `notBefore`',
  ],
  [
    'a purpose needs something twice',
    'PurposeNecessity',
    exampleOf('PurposeNecessity'),
    { categories: ['progress', 'progress'] },
    'categories[1]',
    'stands before in this list; expected each once',
  ],
  [
    'a purpose needs the generalised form of something twice',
    'PurposeNecessity',
    exampleOf('PurposeNecessity'),
    { generalised: ['identity', 'identity'] },
    'generalised[1]',
    'stands before in this list; expected each once',
  ],
  [
    'a purpose needs the same in full and in generalised form',
    'PurposeNecessity',
    exampleOf('PurposeNecessity'),
    { generalised: ['identity', 'progress'] },
    'generalised',
    'expected none of the categories in `categories`',
  ],
  [
    'an override is to be reviewed before it is decided',
    'SharingOverride',
    exampleOf('SharingOverride'),
    { reviewAt: '2030-02-12T09:59:59.999Z' },
    'reviewAt',
    'expected an instant that is not before `decidedAt`',
  ],
  [
    'somebody lifts a prohibition alone',
    'SharingOverride',
    exampleOf('SharingOverride'),
    { secondPersonId: 'worker-1' },
    'secondPersonId',
    'expected somebody else than `decidedById`',
  ],
  [
    'what was decided for a life is to be reviewed before that',
    'VitalInterest',
    exampleOf('VitalInterest'),
    { reviewAt: '2030-04-10T21:39:59.999Z' },
    'reviewAt',
    'expected an instant that is not before `decidedAt`',
  ],
];
