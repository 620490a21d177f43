import { CaseFile, Goal, InterventionPlan, Referral } from 'exit-work/model';
import { decideDisclosure, recipientNotice, sharingPolicyOf, viewRecord } from 'exit-work/sharing';
import { type DataCategory, needsAreas, valuesOf } from 'exit-work/vocabulary';
import { describe, expect, it } from 'vitest';
import {
  agreedPlan,
  client,
  consentToJobCentre,
  exitOrganisation,
  housingGoal,
  jobCentre,
  openedByRelative,
  openedCaseFile,
  referralToJobCentre,
  voluntaryParticipation,
} from '../../builders/index.js';
import { request } from '../../sharing/builders/builders.js';
import { allBut, everything, permitting } from '../../sharing/builders/permitting.js';
import { seeded } from '../../sharing/worlds/small-scope.js';
import { sentenceOf } from '../laws.js';

const therapy = housingGoal({ id: 'g-therapy', area: 'mental-health', title: 'a place in therapy' });

/** What the job centre gets of a file by a consent that names these categories. */
function whatLeaves(
  change: Parameters<typeof openedCaseFile>[0],
  categories: readonly DataCategory[],
): string {
  const file = openedCaseFile({
    client: client({ languages: ['de'] }),
    organisations: [exitOrganisation(), jobCentre()],
    consents: [consentToJobCentre({ categories: [...categories] })],
    ...change,
  });
  const asked = request({ categories: [...categories], instant: '2030-03-05T12:00:00Z' });
  const decision = decideDisclosure(asked, sharingPolicyOf([file]));
  return JSON.stringify([viewRecord(CaseFile, file, decision), recipientNotice(decision)]);
}

describe('what a value tells', () => {
  const categories: readonly DataCategory[] = ['identity', 'reference', 'needs-and-plan'];

  it('a goal in the area of mental health shows nothing to whom health may not be told, not even that it is there', () => {
    const withGoal = { interventionPlans: [agreedPlan({ goals: [housingGoal(), therapy] })] };
    const without = { interventionPlans: [agreedPlan({ goals: [housingGoal()] })] };
    expect(whatLeaves(withGoal, categories)).toBe(whatLeaves(without, categories));
    expect(whatLeaves(withGoal, categories)).toContain('functional-reintegration');
    expect(whatLeaves(withGoal, [...categories, 'health'])).toContain('mental-health');
  });

  it('by a goal that is handed over alone nothing is told either', () => {
    expect(
      viewRecord(Goal, therapy, permitting('client/needs-and-plan', 'client/progress')),
    ).not.toHaveProperty('area');
    expect(viewRecord(Goal, housingGoal(), permitting('client/needs-and-plan'))).toHaveProperty('area');
  });

  it('who called, and by whom the client came, tells of relatives', () => {
    const called = {
      opening: openedByRelative({ role: 'relative' }),
      participation: voluntaryParticipation({ access: 'family' }),
    };
    const mine: readonly DataCategory[] = ['participation', 'case-administration', 'identity'];
    expect(whatLeaves(called, mine)).not.toMatch(/"relative"|"family"|relative\.made/);
    const came = { participation: voluntaryParticipation({ access: 'self-contact' }) };
    expect(whatLeaves(came, mine)).toContain('self-contact');
  });

  it('who referred tells what they are there for', () => {
    const referred = referralToJobCentre({ source: 'mental-health-provider' });
    expect(viewRecord(Referral, referred, allBut('client/health'))).not.toHaveProperty('source');
    expect(viewRecord(Referral, referred, permitting(...everything)).source).toBe('mental-health-provider');
  });
});

it(`${sentenceOf(11)}: goals in every area, whatever is permitted`, () => {
  const choose = seeded(11);
  const told = {
    'mental-health': 'client/health',
    cognitive: 'client/beliefs',
    security: 'client/security',
  } as const;
  const areas = valuesOf(needsAreas);
  for (let turn = 0; turn < 100; turn += 1) {
    const goals = areas.map((area) => housingGoal({ id: `g-${area}`, area, title: `marked ${area}` }));
    const items = everything.filter(() => choose(4) > 0);
    const seen = JSON.stringify(viewRecord(InterventionPlan, agreedPlan({ goals }), permitting(...items)));
    for (const area of areas) {
      const besides = area in told ? told[area as keyof typeof told] : 'client/needs-and-plan';
      const isPermitted = items.includes('client/needs-and-plan') && items.includes(besides);
      expect(seen.includes(`"area":"${area}"`), area).toBe(isPermitted);
      expect(
        seen.includes(`g-${area}`) && !items.includes(besides) && besides !== 'client/needs-and-plan',
      ).toBe(false);
    }
  }
});
