import { Client } from 'exit-work/model';
import { viewRecord } from 'exit-work/sharing';
import { expect, it } from 'vitest';
import { client, clientKnownByName } from '../../../builders/people/client.js';
import { permitting } from '../../builders/permitting.js';
import { hollowLists } from './hollow-lists.js';

const sister = { id: 'rel-1', name: 'Robin Sample', relation: 'sister' } as const;

it.each([
  ['no list of relatives', clientKnownByName()],
  ['an empty list of relatives', client({ relatedPersons: [] })],
  ['a relative without a telephone', client({ relatedPersons: [sister] })],
])('whoever may see telephones of relatives sees nothing of %s', (_, record) => {
  expect(viewRecord(Client, record, permitting('relative/contact'))).toEqual({});
});

it('a list without entries is shown like one of which nothing may be seen', () => {
  const { breach } = hollowLists(100, 1);
  expect(breach).toBeUndefined();
});
