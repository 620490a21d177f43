import type * as Schema from 'exit-work/schema';
import type * as Sharing from 'exit-work/sharing';
import type * as Vocabulary from 'exit-work/vocabulary';
import { plainDataIn } from '../../closed/frozen/plain-data-in.js';
import { plantedAgainst } from '../planted-fact.js';

function isFrozen(data: unknown): boolean {
  return [...plainDataIn(data, '').keys()].every((one) => Object.isFrozen(one));
}

const inLists = plantedAgainst<Pick<typeof Vocabulary, 'vocabulary'>>(
  25,
  'vocabulary/list/vocabulary.ts',
  { 'a list of words can be changed': ['return frozen({ name, terms });', 'return { name, terms };'] },
  {
    surface: ['vocabulary/list/vocabulary.ts'],
    isRight: ({ vocabulary }) =>
      isFrozen(vocabulary('kind of weather', { rain: { label: 'Rain', definition: 'Water.' } })),
  },
);

const inDepth = plantedAgainst<Pick<typeof Sharing, 'jurisdictions'>>(
  25,
  'kernel/frozen/frozen.ts',
  {
    'only the surface of what is shipped is frozen': [
      'for (const value of Object.values(data)) freeze(value);',
      '',
    ],
  },
  {
    surface: ['sharing/jurisdictions/jurisdictions.ts'],
    isRight: ({ jurisdictions }) => isFrozen(jurisdictions),
  },
);

const inFields = plantedAgainst<Pick<typeof Schema, 'annotationOf' | 'flag'>>(
  25,
  'schema/annotation/annotation.ts',
  {
    'who reads the category of a field can change it for all': [
      'frozen({ ...annotation })',
      '{ ...annotation }',
    ],
  },
  {
    surface: ['schema/structure-of.ts', 'schema/scalar-fields.ts'],
    isRight: ({ annotationOf, flag }) =>
      isFrozen(annotationOf(flag({ label: 'Smokes', category: 'health', subject: 'client' }))),
  },
);

export const plantedInShippedData = [...inLists, ...inDepth, ...inFields];
