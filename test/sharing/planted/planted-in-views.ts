import { Client, Consent, InterventionPlan, SessionRecord } from 'exit-work/model';
import { arrayOf, name, record } from 'exit-work/schema';
import type { DisclosureDecision, ViewOptions } from 'exit-work/sharing';
import * as z from 'zod';
import { client, clientKnownByName, clientWithRelatives } from '../../builders/people/client.js';
import { friendFromTheScene, sister } from '../../builders/people/related-person.js';
import { planWithoutAgreement } from '../../builders/plan/intervention-plan.js';
import { heldSession } from '../../builders/sessions/session-record.js';
import { consent } from '../builders/builders.js';
import { allBut, everything, generalising, type Item, permitting } from '../builders/permitting.js';
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

const Tags = record({ tags: arrayOf(name({ label: 'Tag', category: 'health', subject: 'client' })) });
const family = clientWithRelatives(sister(), friendFromTheScene());
const generalised = generalising(
  permitting('client/identity', 'client/contact'),
  'client/identity',
  'client/contact',
);
// Both may say something of health.
const { notes: _, topic: __, ...withoutWords } = heldSession();
// Where anything is generalised, whoever knows an identifier knows too much.
const { id: ___, workerIds: ____, ...withoutNames } = withoutWords;
const escalated = { ...permitting(...everything), outcome: 'escalate' as const };

const views = byCases(
  sees(SessionRecord, heldSession(), permitting(...everything), heldSession()),
  sees(SessionRecord, heldSession(), allBut('client/health'), withoutWords),
  sees(SessionRecord, heldSession(), generalising(permitting(...everything), 'client/health'), withoutNames),
  sees(Client, client(), permitting('client/identity'), {
    givenName: 'Sam',
    familyName: 'Sample',
    dateOfBirth: '2004-02-29',
  }),
  sees(Client, client(), permitting(), {}),
  sees(Client, client(), escalated, {}),
  sees(Client, client(), generalised, { dateOfBirth: 'aged 25 to 34' }, { pseudonymKey: key }),
  sees(Client, client({ dateOfBirth: '2005-03-01' }), generalised, { dateOfBirth: 'aged 21 to 24' }),
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

/** How a field is shown, on how many grounds, and what keeps it back. */
function explains<T extends object>(
  schema: z.core.$ZodType<T>,
  decision: DisclosureDecision,
  field: string,
  ...right: readonly unknown[]
): Case {
  return [
    ({ explainFields }) =>
      explainFields(schema, decision)
        .filter(({ path }) => path === field)
        .flatMap(({ shown, grounds, because }) => [shown, grounds.length, because]),
    right,
  ];
}

const explanations = byCases(
  explains(Client, permitting('client/identity'), 'givenName', 'in-full', 1, []),
  explains(Client, generalised, 'dateOfBirth', 'as-age-band', 1, [
    'it is permitted in generalised form only',
  ]),
  explains(Client, ofOne('rel-1', 'relative/identity'), 'relatedPersons[].name', 'not-at-all', 0, [
    'it was not asked for',
  ]),
  explains(SessionRecord, allBut('client/health'), 'notes', 'not-at-all', 1, [
    'it was not asked for',
    'nobody can know what its writer put in; a worker who reads it can clear it for this recipient and purpose',
  ]),
);

/** What a recipient sees, and what the holder is told of it. */
export const plantedInViews = [
  ...plantedIn(
    'view/redact-field.ts',
    {
      'free text is shown where some of what it may contain is permitted': [
        'besides.every(',
        'besides.some(',
      ],
      'free text is shown by its own category': [
        "isPermitted ? permission(subject, category, persons.get(subject)) : 'nothing'",
        'permission(subject, category, persons.get(subject))',
      ],
      'free text is shown where some of it is generalised': [
        "persons.get(one.subject)) === 'full'",
        "persons.get(one.subject)) !== 'nothing'",
      ],
      'what has no classification is shown': [
        "if (annotation === undefined) return 'nothing'",
        "if (annotation === undefined) return 'full'",
      ],
      'what is generalised is shown in full': [
        "'generalised', () => generalised(annotation, value, context)",
        "'generalised', () => value",
      ],
      'what has no general form gets a pseudonym': [
        "annotation?.generalisesTo ?? 'nothing'",
        "annotation?.generalisesTo ?? 'pseudonym'",
      ],
      'a date of birth is shown for an age band': [
        'ageBand(value, context.at, context.agesOfMajority)',
        'value',
      ],
      'a person’s data are everybody’s of a kind': ['persons.get(subject)', 'undefined'],
    },
    views,
  ),
  ...plantedIn(
    'view/visibility.ts',
    {
      'what is escalated is shown': [
        "outcome !== 'permit' && outcome !== 'permit-with-redaction'",
        "outcome === 'deny'",
      ],
      'what is permitted of one is shown of everybody': [
        'if (personId !== undefined) ofPersons',
        'if (personId === "of nobody") ofPersons',
      ],
      'what is permitted of one kind is shown of another': [
        '// The words hold no blanks.',
        "if (personId !== undefined) subject = 'relative';",
      ],
      'what is generalised is permitted in full': [
        'personId, form } of permitted) {',
        "personId } of permitted) {\n    const form = 'full';",
      ],
    },
    views,
  ),
  ...plantedIn(
    'view/subject-ids-in.ts',
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
        'yearOf(instantAt(epochOf(at))) - yearOf(day.data) - 1',
        'Math.floor((Date.parse(at) - Date.parse(day.data)) / 31_557_600_000)',
      ],
    },
    views,
  ),
  ...plantedIn(
    'view/parts-of.ts',
    { 'of a choice the first record is taken': ['z.safeParse(option, value).success', 'true'] },
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
        'values.length === 0 && isSeenWhatever(entry, persons, context)',
        'values.length === 0',
      ],
      'that nothing was found is not shown': ['seen.length > 0 || mayBeEmpty', 'seen.length > 0'],
      'what is no single value is shown': ['isLeaf(value) ? redactField', 'true ? redactField'],
    },
    views,
  ),
  ...plantedIn(
    'view/explain-fields.ts',
    {
      'the holder is told that what is generalised is shown in full': [
        "if (visibility === 'nothing') return { shown: 'not-at-all', isUnread };",
        "if (visibility !== 'nothing') return { shown: 'in-full', isUnread };",
      ],
      'the holder is told that what one permits all permit': [' && item.personId === undefined', ''],
      'the holder is not told of what free text may contain': ['[...mayContain, ...valuesMayContain]', '[]'],
    },
    explanations,
  ),
];
