import { Client, Referral, SessionRecord } from 'exit-work/model';
import { referralToJobCentre } from '../../builders/participation/referral.js';
import { clientKnownByName } from '../../builders/people/client.js';
import { heldSession } from '../../builders/sessions/session-record.js';
import { permitting } from '../builders/permitting.js';
import { byCases, type Case, plantedIn } from './planted-bug.js';

const key = 'an example key of more than 32 characters';
const context = { recipientId: 'o-clinic', purpose: 'service-delivery' };
const asked = permitting('client/reference', 'client/case-administration', 'nobody/organisational');
const onlyPseudonyms = { pseudonymKey: key, identifiers: 'pseudonyms' } as const;

const pseudonyms = byCases(
  [({ pseudonymOf }) => /^p-[0-9a-f]{32}$/.test(pseudonymOf('c-1', key, context)), true],
  ...[
    { recipientId: 'o-school' },
    { purpose: 'evaluation' },
    { recipientId: 'o-clinicservice', purpose: '-delivery' },
  ].map(
    (other): Case => [
      ({ pseudonymOf }) =>
        pseudonymOf('c-1', key, context) === pseudonymOf('c-1', key, { ...context, ...other }),
      false,
    ],
  ),
  [({ pseudonymOf }) => pseudonymOf('c-1', key, context) === pseudonymOf('c-1', `${key}.`, context), false],
  [({ pseudonymOf }) => pseudonymOf('c-1', key, context) === pseudonymOf('c-2', key, context), false],
  [
    ({ viewRecord, pseudonymOf }) =>
      viewRecord(Client, clientKnownByName(), asked, onlyPseudonyms).id === pseudonymOf('c-1', key, asked),
    true,
  ],
  [({ viewRecord }) => viewRecord(Client, clientKnownByName(), asked, { identifiers: 'pseudonyms' }), {}],
  [
    ({ viewRecord }) =>
      viewRecord(SessionRecord, heldSession(), asked, onlyPseudonyms).workerIds?.[0]?.slice(0, 2),
    'p-',
  ],
  [
    ({ viewRecord }) => viewRecord(Referral, referralToJobCentre(), asked, onlyPseudonyms).toOrganisationId,
    'o-job-centre',
  ],
);

/** Who can tell from a pseudonym whom it stands for. */
export const plantedInPseudonyms = [
  ...plantedIn(
    'view/pseudonym-of.ts',
    {
      'two recipients can link their pseudonyms': [
        '[context.recipientId, context.purpose, identifier]',
        '[context.purpose, identifier]',
      ],
      'two purposes can be linked': [
        '[context.recipientId, context.purpose, identifier]',
        '[context.recipientId, identifier]',
      ],
      'everybody has one pseudonym': [
        '[context.recipientId, context.purpose, identifier]',
        '[context.recipientId, context.purpose]',
      ],
      'contexts that read alike are one': [
        'JSON.stringify([context.recipientId, context.purpose, identifier])',
        'context.recipientId + context.purpose + identifier',
      ],
      'anybody can make the pseudonyms': ['utf8ToBytes(key)', "utf8ToBytes('')"],
      'a pseudonym is short enough to try': ['const length = 32', 'const length = 4'],
    },
    pseudonyms,
  ),
  ...plantedIn(
    'view/redact-field.ts',
    {
      'identifiers stay where pseudonyms are wanted': [
        'context.onlyPseudonyms && isIdentifier(annotation, value, context)',
        'false',
      ],
      'without a key identifiers stay': ['pseudonym?.(value)', 'pseudonym?.(value) ?? value'],
      'references to workers stay': [
        "if (annotation?.refersTo !== undefined) return annotation.refersTo !== 'organisations'",
        'if (annotation?.refersTo !== undefined) return false',
      ],
      'organisations have pseudonyms': ["annotation.refersTo !== 'organisations'", 'true'],
    },
    pseudonyms,
  ),
];
