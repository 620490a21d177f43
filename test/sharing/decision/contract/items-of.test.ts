import type { DisclosureRequest } from 'exit-work/sharing';
import { expect, it } from 'vitest';
import { consent, policy, request } from '../../builders/builders.js';
import { decidedAlike } from '../../builders/decided-alike.js';

const all = policy({ consents: [consent({ categories: ['identity', 'contact'] })] });

it.each<[string, Partial<DisclosureRequest>, string[]]>([
  ['of a subject', { dataSubjects: ['client', 'client'] }, ['identity']],
  ['of a category', { categories: ['identity', 'identity'] }, ['identity']],
  [
    'and in the order of the request',
    { categories: ['contact', 'identity', 'contact'] },
    ['contact', 'identity'],
  ],
])('what is asked for twice is told once: %s', (_, asked, categories) => {
  const { permitted } = decidedAlike(request(asked), all);
  expect(permitted.map(({ category }) => category)).toEqual(categories);
});
