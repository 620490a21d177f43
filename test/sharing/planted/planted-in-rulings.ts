import { consent, policy, request } from '../builders/builders.js';
import { byCases, plantedIn } from './planted-bug.js';

const permitted = 'prohibitions.length === 0 && doubts.length === 0 && grants.length > 0';
const byGrounds = 'if ((grant.generalised & categoryBit) === 0) return false;\n  return true;';
const byBars = 'if ((subjects & subjectBit) !== 0 && (generalises & categoryBit) !== 0) return true;';
const isEscalated = "else if (ruling.ruling === 'escalated') isEscalated = true;";
const ungeneralised = 'permittedCategories(grant, context, subjectBit, personId) & ~grant.generalised';
const isWhole = "permitted.length === rulings.length && permitted.every(({ form }) => form === 'full')";

const ofOne = policy({ consents: [consent({ dataSubject: 'relative', personId: 'rp-1' })] });
const aboutTwo = request({
  dataSubjects: ['relative'],
  persons: [
    { dataSubject: 'relative', personId: 'rp-1' },
    { dataSubject: 'relative', personId: 'rp-2' },
  ],
});

/** Too rare in random worlds to rely on: two of a kind are named, and only the first may be told of. */
const twoRelatives = byCases([({ compilePolicy }) => compilePolicy(ofOne).permits(aboutTwo), false]);

/** How what was found becomes an answer. */
export const plantedInRulings = [
  ...plantedIn('decision/evaluate/evaluate-request.ts', {
    'a ground overrides every prohibition': [permitted, 'grants.length > 0'],
    'what nothing prohibits is permitted': [permitted, 'prohibitions.length === 0'],
    'one ground in generalised form generalises': [
      byGrounds,
      'if ((grant.generalised & categoryBit) !== 0) return true;\n  return false;',
    ],
    'only grounds generalise': [byBars, 'continue;'],
    'only prohibitions generalise': [byGrounds, 'return false;\n  return false;'],
    'what is prohibited is not applicable': ["prohibitions.length > 0 ? 'prohibited' : ", ''],
    'a prohibition of another subject generalises': [
      byBars,
      'if ((generalises & categoryBit) !== 0) return true;',
    ],
  }),
  ...plantedIn('decision/evaluate/evaluate-request.ts', {
    'a referral leaves the rest': [
      isEscalated,
      "isEscalated = rulings.every(({ ruling }) => ruling === 'escalated');",
    ],
  }),
  ...plantedIn('decision/explain/explain-decision.ts', {
    'what waits for a referral is left out': [
      'else if (isEscalated) redactions.push(waiting(one.item));',
      '',
    ],
    'a referral permits the rest all the same': [
      'permitted: isEscalated ? none : permitted',
      'permitted: permitted',
    ],
    'a referral is a denial': ["outcome: isEscalated ? 'escalate' : ", 'outcome: '],
    'a part is the whole': [isWhole, isWhole.slice(isWhole.indexOf('&& ') + 3)],
    'generalised is in full': [isWhole, 'permitted.length === rulings.length'],
    'nothing permitted is a permit': ["if (permitted.length === 0) return 'deny';", ''],
    'the person of what is permitted is lost': ['personId === undefined ? one : { ...one, personId }', 'one'],
    'only the first ground determines': ['of one.grants) ids.add', 'of one.grants.slice(0, 1)) ids.add'],
    'overrides do not determine': ['for (const { id } of one.overrides) ids.add(id);', ''],
    'limits of confidentiality do not determine': ['for (const id of one.limitIds) ids.add(id);', ''],
    'prohibitions do not determine': ['for (const { id } of one.prohibitions) ids.add(id);', ''],
    'only the first prohibition determines': [
      'of one.prohibitions) ids.add',
      'of one.prohibitions.slice(0, 1)) ids.add',
    ],
    'what compels does not determine': [
      'for (const { details } of one.conflictingGrounds) ids.add(details.reference.id);',
      '',
    ],
  }),
  ...plantedIn('decision/explain/redactions.ts', {
    'the person of what is withheld is lost': ['personId === undefined ? one : { ...one, personId }', 'one'],
  }),
  ...plantedIn('decision/contract/items-of.ts', {
    'who is named is not heard': ['if (persons === undefined) return', 'return'],
    'who is named stands beside all': ['[...new Set(named)]', '[undefined, ...new Set(named)]'],
    'only the first who is named is heard': ['[...new Set(named)]', 'named.slice(0, 1)'],
    'a person is of every kind that is asked for': [
      '.filter(({ dataSubject }) => dataSubject === subject)',
      '',
    ],
  }),
  ...plantedIn(
    'decision/evaluate/is-permitted.ts',
    {
      'yes is said for the first who is named': [
        'of personsOf(request, subject))',
        'of personsOf(request, subject).slice(0, 1))',
      ],
    },
    twoRelatives,
  ),
  ...plantedIn('decision/evaluate/is-permitted.ts', {
    'yes is said to what is generalised': [
      ungeneralised,
      'permittedCategories(grant, context, subjectBit, personId)',
    ],
    'yes is said without looking at prohibitions': ['prohibitions.length > 0 &&', 'false &&'],
    'yes is said to what prohibitions generalise': [
      'prohibitedCategories(prohibition, overrides, subjectBit) | prohibition.generalises',
      'prohibitedCategories(prohibition, overrides, subjectBit)',
    ],
    'yes is said for the first subject': [
      'of request.dataSubjects) {',
      'of request.dataSubjects.slice(0, 1)) {',
    ],
    'yes is said for everybody who was not named': [
      'granted(context, grants, subjectBit, personId)',
      'granted(context, grants, subjectBit, undefined)',
    ],
    'yes is said to what ended': [
      'inEffect(candidatesFor(context, index), context)',
      'candidatesFor(context, index)',
    ],
    'no is said to what was lifted': ['overridesFor(context))', 'none)'],
    'yes is said to one category of several': [
      'if ((categories & ~open) !== 0) return false;',
      'if ((categories & open) === 0) return false;',
    ],
  }),
];
