import { plantedIn } from './planted-bug.js';

const period = '...spanOf(agreement)';
const begins = `${period}, from: spanOf(agreement).from`;
const ends = `${period}, until: spanOf(agreement).until`;
const special = 'agreement.specialCategoryBasis === undefined';
const carried = 'categories: named & ~special & ~confidential';
const between = 'agreement: agreements.get(recipientId)';
const opened = 'return grant.categories | (grant.confidential & context.openedCategories)';
const excludedWhile = 'target: { spans: [spanOf(agreement)] }';
const excludedFor = (change: string) =>
  `target: { spans: [spanOf(agreement)].map((span) => ({ ...span, ${change} })) }`;

/** What organisations agreed to share, and to keep. */
export const plantedInAgreements = [
  ...plantedIn('decision/grounds/agreement-grant.ts', {
    'an agreement begins a millisecond late': [period, `${begins} + 1`],
    'an agreement begins a millisecond early': [period, `${begins} - 1`],
    'an agreement ends a millisecond late': [period, `${ends} + 1`],
    'an agreement ends a millisecond early': [period, `${ends} - 1`],
    'an agreement carries special categories': [special, 'false'],
    'no law lets an agreement carry a special category': [special, 'true'],
    'an agreement carries counselling notes': ['confidential: ', 'confidential: 0 & '],
    'an agreement is for every purpose': [
      'purposeBits.set(agreement.purposes)',
      'purposeBits.set(undefined)',
    ],
    'an agreement covers everybody’s data': [
      'subjectBits.set(agreement.dataSubjects)',
      'subjectBits.set(undefined)',
    ],
    'an agreement shares every category': [
      'categoryBits.set(agreement.shared)',
      'categoryBits.set(undefined)',
    ],
  }),
  ...plantedIn('decision/grounds/grant.ts', {
    'every ground carries special categories': [carried, 'categories: named & ~confidential'],
    'every ground carries what was said in confidence': [carried, 'categories: named & ~special'],
    'health is not special': ["['health', 'beliefs']", "['beliefs']"],
  }),
  ...plantedIn('decision/evaluate/categories-of.ts', {
    'limits of confidentiality are not needed': [opened, 'return grant.categories | grant.confidential'],
    'limits of confidentiality open nothing': [opened, 'return grant.categories'],
  }),
  ...plantedIn('decision/compile/policy-index.ts', {
    'only the first agreement of two parties counts': [
      'between.grants.push(grant);\n        between.prohibitions.push(prohibition);',
      'if (between.grants.length === 0) {\n          between.grants.push(grant);\n          between.prohibitions.push(prohibition);\n        }',
    ],
    'only the last agreement of two parties counts': [
      'between.grants.push(grant);\n        between.prohibitions.push(prohibition);',
      'between.grants.splice(0, 1, grant);\n        between.prohibitions.splice(0, 1, prohibition);',
    ],
    'an agreement lets its first party tell, and no other': [
      'if (!parties.delete(holderId)) continue;',
      'if (!parties.delete(holderId) || agreement.parties[0] !== holderId) continue;',
    ],
    'an agreement has two parties at most': [
      'const parties = new Set(agreement.parties);',
      'const parties = new Set(agreement.parties.slice(0, 2));',
    ],
  }),
  ...plantedIn('decision/compile/policy-index.ts', {
    'an organisation agrees with itself': [
      'if (!parties.delete(holderId)) continue;',
      'if (!parties.has(holderId)) continue;',
    ],
    'whoever agreed with anybody may tell everybody': [between, 'agreement: [...agreements.values()][0]'],
  }),
  ...plantedIn('decision/evaluate/applicable-rules.ts', {
    'what an agreement excludes is not prohibited': [
      'joined(ofAll, speaking(agreement.prohibitions, context))',
      'ofAll',
    ],
  }),
  ...plantedIn('decision/prohibitions/policy-prohibitions.ts', {
    'an agreement excludes nothing': ['categoryBits.set(excluded)', 'noBits'],
    'an agreement excludes what it does not name': ['excluded = []', 'excluded'],
    'an exclusion outlives its agreement': [excludedWhile, excludedFor('until: Number.POSITIVE_INFINITY')],
    'an exclusion comes before its agreement': [excludedWhile, excludedFor('from: Number.NEGATIVE_INFINITY')],
    'an exclusion begins a millisecond late': [excludedWhile, excludedFor('from: span.from + 1')],
    'an exclusion ends a millisecond late': [excludedWhile, excludedFor('until: span.until + 1')],
  }),
];
