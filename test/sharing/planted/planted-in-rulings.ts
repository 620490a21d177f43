import { consent, policy, request } from '../builders.js';
import { byCases, plantedIn } from './planted-bug.js';

const permitted = 'bars.length === 0 && grants.length > 0';
const generalised = 'grants.every((grant) => (grant.generalised & category) !== 0)';
const isReferred = "const isReferred = rulings.some(({ ruling }) => ruling === 'referred')";
const ungeneralised = 'categoriesOf(grant, asked, subject, personId) & ~grant.generalised';
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
  ...plantedIn('decision/rule-item.ts', {
    'a ground overrides every prohibition': [permitted, 'grants.length > 0'],
    'what nothing prohibits is permitted': [permitted, 'bars.length === 0'],
    'one ground in generalised form generalises': [generalised, generalised.replace('every', 'some')],
    'only grounds generalise': [`bars.some(isLeft) || ${generalised}`, generalised],
    'only prohibitions generalise': [`bars.some(isLeft) || ${generalised}`, 'bars.some(isLeft)'],
    'what is prohibited is not applicable': ["bars.length > 0 ? 'prohibited' : ", ''],
    'a prohibition of another subject generalises': [
      '(bar.subjects & subject) !== 0 && (bar.generalises',
      '(bar.generalises',
    ],
  }),
  ...plantedIn('decision/decide.ts', {
    'a referral leaves the rest': [isReferred, isReferred.replace('some', 'every')],
    'what waits for a referral is left out': ['else if (isReferred) redactions.push(waiting(one.item));', ''],
    'a referral permits the rest all the same': [
      'permitted: isReferred ? none : permitted',
      'permitted: permitted',
    ],
    'a referral is a denial': ["outcome: isReferred ? 'refer' : ", 'outcome: '],
    'a part is the whole': [isWhole, isWhole.slice(isWhole.indexOf('&& ') + 3)],
    'generalised is in full': [isWhole, 'permitted.length === rulings.length'],
    'nothing permitted is a permit': ["if (permitted.length === 0) return 'deny';", ''],
    'the person of what is permitted is lost': ['personId === undefined ? one : { ...one, personId }', 'one'],
    'only the first ground determines': ['of one.grants) ids', 'of one.grants.slice(0, 1)) ids'],
    'overrides do not determine': ['for (const { id } of one.lifts) ids.push(id);', ''],
    'limits of confidentiality do not determine': ['ids.push(...one.limitIds);', ''],
    'prohibitions do not determine': ['for (const { id } of one.bars) ids.push(id);', ''],
    'only the first prohibition determines': ['of one.bars) ids', 'of one.bars.slice(0, 1)) ids'],
    'what compels does not determine': [
      'for (const { details } of one.compelling) ids.push(details.reference.id);',
      '',
    ],
  }),
  ...plantedIn('decision/redactions.ts', {
    'the person of what is withheld is lost': ['personId === undefined ? one : { ...one, personId }', 'one'],
  }),
  ...plantedIn('decision/items-of.ts', {
    'who is named is not heard': ['const named = persons?.', 'const named = [].'],
    'who is named stands beside all': ['if (named.length === 0) for', 'for'],
    'only the first who is named is heard': ['of once(named))', 'of named.slice(0, 1))'],
    'a person is of every kind that is asked for': [
      'one.dataSubject === subject ? [one.personId] : []',
      '[one.personId]',
    ],
  }),
  ...plantedIn(
    'decision/yes-or-no.ts',
    { 'yes is said for the first who is named': ['of named) if', 'of named.slice(0, 1)) if'] },
    twoRelatives,
  ),
  ...plantedIn('decision/yes-or-no.ts', {
    'yes is said to what is generalised': [ungeneralised, 'categoriesOf(grant, asked, subject, personId)'],
    'yes is said without looking at prohibitions': ['eachBar(scope, (bar) => {', '[].forEach((bar) => {'],
    'yes is said to what prohibitions generalise': [
      'takenAway(bar, lifts, subject) | left',
      'takenAway(bar, lifts, subject)',
    ],
    'yes is said for the first subject': ['of dataSubjects) {', 'of dataSubjects.slice(0, 1)) {'],
    'yes is said for everybody who was not named': [
      'isOpen(scope, whose, personId)',
      'isOpen(scope, whose, undefined)',
    ],
    'yes is said to what ended': ['if (isInEffect(grant, asked)) ', ''],
    'no is said to what was lifted': ['const lifts = liftsIn(scope)', 'const lifts = []'],
    'yes is said to one category of several': [
      'return (asked.categories & ~open) === 0;',
      'return (asked.categories & open) !== 0;',
    ],
  }),
];
