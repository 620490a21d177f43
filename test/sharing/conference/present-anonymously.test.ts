import { check, InputError } from 'exit-work/kernel';
import type { CaseConference } from 'exit-work/model';
import { DisclosureRequest, type PresentedCase, presentAnonymously } from 'exit-work/sharing';
import type { DataCategory } from 'exit-work/vocabulary';
import { describe, expect, it } from 'vitest';
import { namedConference } from '../../builders/index.js';
import { everyCategory } from '../builders/builders.js';
import { conferenceWithTerms } from './conferences.js';

const hidden: readonly DataCategory[] = ['identity', 'contact', 'whereabouts'];

function presented(overrides: Partial<PresentedCase> = {}): PresentedCase {
  return {
    id: 'request-1',
    clientId: 'c-1',
    holderId: 'o-exit',
    dataSubjects: ['client'],
    categories: ['security', 'needs-and-plan'],
    instant: '2030-02-11T09:00:00Z',
    ...overrides,
  };
}

describe('presenting without a name', () => {
  it('asks once for each participant but the holder, naming the conference', () => {
    const { requests } = presentAnonymously(conferenceWithTerms(), presented());
    const { id: _, ...same } = presented();
    expect(requests).toEqual([
      {
        ...same,
        id: 'request-1-1',
        recipientId: 'o-prison',
        recipientRole: 'prison-staff',
        purpose: 'case-management',
        conferenceId: 'cc-1',
      },
      {
        ...same,
        id: 'request-1-2',
        recipientId: 'o-police',
        recipientRole: 'police-officer',
        purpose: 'case-management',
        conferenceId: 'cc-1',
      },
    ]);
    for (const request of requests) expect(check(DisclosureRequest, request).ok).toBe(true);
  });

  const { preparedWithClientOn: _, ...unprepared } = conferenceWithTerms();
  const { revealConditions: __, ...withoutTerms } = conferenceWithTerms();

  it.each<[string, CaseConference, string[]]>([
    ['nothing, where all is prepared', conferenceWithTerms(), []],
    ['to prepare the client', unprepared, ['prepare-client']],
    ['to state the terms', withoutTerms, ['state-terms']],
  ])('advises %s', (_advice, conference, kinds) => {
    const { advice } = presentAnonymously(conference, presented());
    expect(advice.map(({ code }) => code)).toEqual(kinds);
  });

  it.each(everyCategory)('asks for %s, unless it says who it is', (category) => {
    const present = () => presentAnonymously(conferenceWithTerms(), presented({ categories: [category] }));
    if (hidden.includes(category)) expect(present).toThrow(InputError);
    else expect(present().requests.map(({ categories }) => categories)).toEqual([[category], [category]]);
  });

  it('says which category is too much', () => {
    const present = () =>
      presentAnonymously(conferenceWithTerms(), presented({ categories: ['security', 'contact'] }));
    expect(present).toThrow(
      'categories[1]: expected nothing that says who it is or leads there; leave it out',
    );
  });

  it('is refused where the name is known', () => {
    expect(() => presentAnonymously(namedConference(), presented())).toThrow(
      'mode: expected an anonymous conference',
    );
  });
});
