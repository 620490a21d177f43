import type { SharingPolicy } from 'exit-work/sharing';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exitOrganisation, jobCentre, probationService } from '../../builders/organisation/organisations.js';
import { agreement, consent, mandate, policy, prohibition } from '../builders/builders.js';
import { permittedOneByOne } from './permitted-one-by-one.js';
import { languages, saidIn } from './said-in.js';
import { purposesInWorlds, statementWorld } from './statement-worlds.js';

const parties = { clientId: 'c-1', instant: '2030-06-01T12:00:00Z' } as const;

it.each<[string, Partial<SharingPolicy>]>([
  ['a consent and an agreement', { consents: [consent()], agreements: [agreement({ shared: ['contact'] })] }],
  [
    'a mandate, and a consent to its authority',
    {
      organisations: [exitOrganisation(), probationService()],
      mandates: [mandate()],
      consents: [
        consent({ recipientIds: ['o-probation'], purposes: ['supervision'], categories: ['health'] }),
      ],
    },
  ],
  [
    'an agreement about several people, some of it prohibited',
    {
      agreements: [
        agreement({ dataSubjects: ['client', 'relative', 'staff'], shared: ['whereabouts', 'contact'] }),
      ],
      prohibitions: [prohibition({ dataSubjects: ['relative'], categories: ['contact'] })],
    },
  ],
])('says permit exactly where the rules permit: %s', (_, grounds) => {
  const governing = policy({ organisations: [exitOrganisation(), jobCentre()], ...grounds });
  const permitted = [...permittedOneByOne(governing, parties, purposesInWorlds)].sort();
  expect(permitted).not.toEqual([]);
  for (const language of languages) expect(saidIn(language, governing, parties)).toEqual(permitted);
});

it('says so under any policy, in both languages, and nothing twice', () => {
  fc.assert(
    fc.property(statementWorld, ({ policy: governing, instant }) => {
      const asking = { ...parties, instant };
      const permitted = [...permittedOneByOne(governing, asking, purposesInWorlds)].sort();
      for (const language of languages) expect(saidIn(language, governing, asking)).toEqual(permitted);
    }),
    { numRuns: 5 },
  );
});
