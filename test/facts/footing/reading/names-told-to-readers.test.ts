import { expect, it } from 'vitest';
import { fileOfTeam, readBy, reading, restricted } from './read-by.js';

it.each<[string, string[], object[]]>([
  ['nothing where it is known', ['m-head'], []],
  [
    'where it stands, and not which it is',
    ['m-nobody'],
    [
      {
        code: 'unknown-worker',
        path: 'safeguards[].accessRestrictions[].memberIds[]',
        message: 'expected somebody whom the team of the case lists; add them, or correct it',
      },
    ],
  ],
])('of a name that an exclusion misspells, whoever reads is told %s', (_, memberIds, issues) => {
  const restriction = restricted({ kind: 'excluded-workers', memberIds });
  const { decision } = readBy(fileOfTeam({ accessRestrictions: [restriction] }), reading(), {});
  expect(decision.issues).toEqual(issues);
});
