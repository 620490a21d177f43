import {
  Client,
  Consent,
  InterventionPlan,
  list,
  Referral,
  record,
  SessionRecord,
  shortText,
} from 'exit-work/model';
import type { DisclosureDecision, ViewOptions } from 'exit-work/sharing';
import * as z from 'zod';
import { client, clientKnownByName, clientWithRelatives } from '../../builders/client.js';
import { planWithoutAgreement } from '../../builders/intervention-plan.js';
import { referralToJobCentre } from '../../builders/referral.js';
import { friendFromTheScene, sister } from '../../builders/related-person.js';
import { heldSession } from '../../builders/session-record.js';
import { consent } from '../builders.js';
import { allBut, everything, generalising, type Item, permitting } from '../permitting.js';
import { byCases, type Case, plantedIn } from './planted-bug.js';

const key = 'an example key of more than 32 characters';

/** What a recipient sees of a record. */
function sees<T extends object>(
  schema: z.core.$ZodType<T>,
  record: T,
  decision: DisclosureDecision,
  right: unknown,
  options: ViewOptions = {},
): Case {
  return [({ viewRecord }) => viewRecord(schema, record, decision, options), right];
}

function ofOne(personId: string, ...items: readonly Item[]): DisclosureDecision {
  const decision = permitting(...items);
  return { ...decision, permitted: decision.permitted.map((one) => ({ ...one, personId })) };
}

const Tags = record({ tags: list(shortText({ label: 'Tag', category: 'health', subject: 'client' })) });
const family = clientWithRelatives(sister(), friendFromTheScene());
const generalised = generalising(
  permitting('client/identity', 'client/contact'),
  'client/identity',
  'client/contact',
);
const { notes: _, ...withoutNotes } = heldSession();
const referred = { ...permitting(...everything), outcome: 'refer' as const };

const views = byCases(
  sees(SessionRecord, heldSession(), permitting(...everything), heldSession()),
  sees(SessionRecord, heldSession(), allBut('client/health'), withoutNotes),
  sees(SessionRecord, heldSession(), generalising(permitting(...everything), 'client/health'), withoutNotes),
  sees(Client, client(), permitting('client/identity'), {
    givenName: 'Sam',
    familyName: 'Sample',
    dateOfBirth: '2004-02-29',
  }),
  sees(Client, client(), permitting(), {}),
  sees(Client, client(), referred, {}),
  sees(Client, client(), generalised, { dateOfBirth: 'aged 25 to 34' }, { pseudonymKey: key }),
  sees(Client, client({ dateOfBirth: '2005-12-31' }), generalised, { dateOfBirth: 'aged 25 to 34' }),
  sees(Client, family, ofOne('rel-2', 'relative/identity'), { relatedPersons: [{ name: 'Toni Test' }] }),
  sees(Client, family, ofOne('rel-1', 'staff/identity'), {}),
  sees(Client, clientKnownByName(), generalising(permitting('client/reference'), 'client/reference'), {}),
  sees(
    Consent,
    consent(),
    generalising(permitting('client/case-administration'), 'client/case-administration'),
    {},
  ),
  sees(InterventionPlan, planWithoutAgreement(), permitting(...everything), planWithoutAgreement()),
  sees(Tags, { tags: [] }, permitting('client/health'), { tags: [] }),
  sees(Tags, { tags: [] }, permitting('client/identity'), {}),
  sees(z.object({ note: z.string() }), { note: 'a secret' }, permitting(...everything), {}),
  // What nobody checked may hold anything.
  sees(
    z.object({}).extend(Tags.shape),
    JSON.parse('{"tags":[{"a":"secret"}]}'),
    permitting('client/health'),
    {},
  ),
);

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

/** What a recipient sees. */
export const plantedInViews = [
  ...plantedIn(
    'view/show-leaf.ts',
    {
      'free text is shown where some of what it may contain is permitted': [
        'mayContain.every(',
        'mayContain.some(',
      ],
      'free text is shown by its own category': [
        "mayContain.every((one) => degree(one) === 'full') ? own : 'nothing'",
        'own',
      ],
      'free text is shown where some of it is generalised': [
        "degree(one) === 'full'",
        "degree(one) !== 'nothing'",
      ],
      'what has no classification is shown': [
        "if (annotation === undefined) return 'nothing'",
        "if (annotation === undefined) return 'full'",
      ],
      'what is generalised is shown in full': [
        "'generalised', () => generalised(annotation, value, showing)",
        "'generalised', () => value",
      ],
      'what has no general form gets a pseudonym': [
        "annotation?.generalisesTo ?? 'nothing'",
        "annotation?.generalisesTo ?? 'pseudonym'",
      ],
      'a date of birth is shown for an age band': ['ageBand(value, showing.at)', 'value'],
      'a person’s data are everybody’s of a kind': ['persons.get(subject)', 'undefined'],
    },
    views,
  ),
  ...plantedIn(
    'view/permission.ts',
    {
      'what is referred is shown': [
        "outcome !== 'permit' && outcome !== 'permit-with-redaction'",
        "outcome === 'deny'",
      ],
      'what is permitted of one is shown of everybody': [
        'degrees.set(keyOf(subject, category, personId), form)',
        'degrees.set(keyOf(subject, category, undefined), form)',
      ],
      'what is permitted of one kind is shown of another': [
        'personId === undefined ? `${subject} ${category}` : `${subject} ${category} ${personId}`',
        'personId === undefined ? `${subject} ${category}` : `${category} ${personId}`',
      ],
      'what is generalised is permitted in full': ['personId), form)', "personId), 'full')"],
    },
    views,
  ),
  ...plantedIn(
    'view/persons-in.ts',
    {
      'a relative is nobody in particular': [
        "annotation.subject === 'client' || ",
        "annotation.subject === 'relative' || ",
      ],
    },
    views,
  ),
  ...plantedIn(
    'view/age-band.ts',
    {
      'the age band tells the birthday': [
        'yearOf(at) - yearOf(day.data)',
        'Math.floor((Date.parse(at) - Date.parse(day.data)) / 31_557_600_000)',
      ],
    },
    views,
  ),
  ...plantedIn(
    'view/view-record.ts',
    {
      'empty records tell how many there are': [
        'seen.length > 0 ? Object.fromEntries(seen) : undefined',
        'Object.fromEntries(seen)',
      ],
      'withheld entries leave a gap': ['        .filter((one) => one !== undefined);', ';'],
      'an empty list tells that it is empty': [
        'value.length === 0 && isSomethingSeenOf(entry, persons, showing)',
        'value.length === 0',
      ],
      'that nothing was found is not shown': ['seen.length > 0 || mayBeEmpty', 'seen.length > 0'],
      'of a choice the first record is taken': ['z.safeParse(option, value).success', 'true'],
      'what is no single value is shown': ['isLeaf(value) ? showLeaf', 'true ? showLeaf'],
    },
    views,
  ),
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
    'view/show-leaf.ts',
    {
      'identifiers stay where pseudonyms are wanted': [
        'showing.onlyPseudonyms && isOfPerson(annotation)',
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
