import { blueprints } from 'exit-work/programme';
import { transparencyStatement } from 'exit-work/sharing';
import { expect, it } from 'vitest';
import { agreement, consent, duty, mandate, policy, prohibition } from '../builders/builders.js';
import { languages } from './said-in.js';

/** Somebody on probation, with everything of which a statement can speak. */
const fictional = policy({
  consents: [
    consent({ categories: ['identity', 'contact', 'education-and-work'], conditions: ['ask-each-time'] }),
    consent({
      id: 'consent-2',
      recipientIds: ['p-1'],
      purposes: ['family-support'],
      categories: ['progress'],
      retainDays: 90,
    }),
  ],
  mandates: [mandate({ categories: ['participation', 'progress'] })],
  agreements: [
    agreement({
      parties: ['o-exit', 'o-prison'],
      purposes: ['release-planning'],
      dataSubjects: ['client', 'relative'],
      shared: ['identity', 'whereabouts'],
      excluded: ['counselling-notes', 'beliefs'],
    }),
  ],
  duties: [duty({ discloseWithinHours: 24, provision: 'Act on Safety (fictional), section 7' })],
  prohibitions: [prohibition({ recipientKinds: ['security-service'], categories: ['health'] })],
  confidentialityLimits: [
    {
      id: 'limit-1',
      category: 'undisclosed-offences',
      recipientKinds: ['police'],
      purposes: ['safeguarding'],
      announcedAs: 'If you tell us of planned violence we tell the police.',
    },
  ],
  necessity: [
    { purpose: 'service-delivery', categories: ['identity', 'contact', 'education-and-work'] },
    { purpose: 'family-support', categories: ['progress'] },
    { purpose: 'supervision', categories: ['participation'], generalised: ['progress'] },
    { purpose: 'release-planning', categories: ['identity', 'whereabouts'] },
  ],
});

const parties = { instant: '2030-06-01T12:00:00Z' } as const;

it.each(languages)('the statement of a fictional programme in %s', async (language) => {
  const statement = transparencyStatement(blueprints.pairs, fictional, {
    ...parties,
    clientId: 'c-1',
    language,
  });
  await expect(statement).toMatchFileSnapshot(`statement.${language}.md`);
});

it.each(languages)('the statement for everybody in %s', async (language) => {
  const statement = transparencyStatement(blueprints.openSetting, fictional, { ...parties, language });
  await expect(statement).toMatchFileSnapshot(`statement-for-everybody.${language}.md`);
});
