import { CaseFile, Client, InterventionPlan, NeedsAssessment, TeamMember } from 'exit-work/model';
import { viewRecord } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { caseFile } from '../builders/case-file.js';
import { clientWithRelatives } from '../builders/client.js';
import { agreedPlan, housingGoal, planWithoutAgreement } from '../builders/intervention-plan.js';
import { needsAssessment } from '../builders/needs-assessment.js';
import { friendFromTheScene, sister } from '../builders/related-person.js';
import { caseManager, formerAsMentor } from '../builders/team.js';
import { allBut, everything, permitting } from './permitting.js';

describe('a list', () => {
  it('shows the visible part of each entry and leaves out entries of which nothing may be seen', () => {
    const family = clientWithRelatives(sister(), friendFromTheScene());
    expect(viewRecord(Client, family, permitting('relative/contact'))).toEqual({
      relatedPersons: [{ telephone: '030 0000 0002' }],
    });
    expect(viewRecord(Client, family, permitting('relative/identity'))).toEqual({
      relatedPersons: [{ name: 'Robin Sample' }, { name: 'Toni Test' }],
    });
  });

  it('of which nothing may be seen looks like one that is empty and one that is not there', () => {
    const decision = permitting('client/identity');
    const nobody = viewRecord(Client, clientWithRelatives(), decision);
    expect(viewRecord(Client, clientWithRelatives(sister()), decision)).toEqual(nobody);
    expect(nobody).not.toHaveProperty('relatedPersons');
  });

  it('of single values is shown or withheld as a whole', () => {
    const decision = permitting('client/health');
    expect(viewRecord(NeedsAssessment, needsAssessment(), decision)).toEqual({
      mentalHealth: {
        needs: [{ kind: 'other-mental-health-problem', description: 'sleeps badly' }],
        strengths: ['keeps appointments'],
        readiness: 'ready',
      },
    });
  });

  it('keeps its order', () => {
    const plan = agreedPlan({ goals: [housingGoal({ title: 'b' }), housingGoal({ title: 'a' })] });
    const { goals } = viewRecord(InterventionPlan, plan, permitting('client/needs-and-plan'));
    expect(goals?.map(({ title }) => title)).toEqual(['b', 'a']);
  });
});

describe('a choice', () => {
  it('shows the record that was chosen', () => {
    expect(viewRecord(InterventionPlan, agreedPlan(), permitting('client/participation'))).toEqual({
      clientAgreement: { outcome: 'agreed', agreedOn: '2030-01-28' },
    });
  });

  it('withholds what the chosen record withholds', () => {
    const plan = planWithoutAgreement();
    expect(viewRecord(InterventionPlan, plan, permitting('client/participation'))).toEqual({
      clientAgreement: { outcome: 'not-agreed' },
    });
    const { clientAgreement } = viewRecord(InterventionPlan, plan, permitting(...everything));
    expect(clientAgreement).toEqual(plan.clientAgreement);
    expect(
      viewRecord(InterventionPlan, plan, permitting('client/counselling-notes', 'client/health')),
    ).toEqual({});
  });

  it('shows nothing of what is none of its records', () => {
    const odd = JSON.parse(
      '{"clientAgreement":{"outcome":"agreed","agreedOn":"2030-01-28","reason":"a secret"}}',
    );
    expect(viewRecord(InterventionPlan, odd, permitting(...everything))).toEqual({});
  });
});

describe('nested records obey the same rule by every path', () => {
  const decisions = [
    permitting('client/identity', 'staff/identity'),
    permitting('client/needs-and-plan', 'client/case-administration'),
    permitting('relative/identity', 'client/reference', 'staff/case-administration'),
    allBut('client/health', 'staff/whereabouts'),
  ];

  it.each(decisions.map((decision, index) => [index, decision] as const))('%s', (_, decision) => {
    const file = caseFile({ team: [caseManager(), formerAsMentor()] });
    const view = viewRecord(CaseFile, file, decision);
    const nonEmpty = <T extends object>(part: T) => (Object.keys(part).length > 0 ? part : undefined);
    expect(view.client).toEqual(nonEmpty(viewRecord(Client, file.client, decision)));
    const team = file.team.flatMap((member) => nonEmpty(viewRecord(TeamMember, member, decision)) ?? []);
    expect(view.team ?? []).toEqual(team);
    const plans = file.interventionPlans.flatMap(
      (plan) => nonEmpty(viewRecord(InterventionPlan, plan, decision)) ?? [],
    );
    expect(view.interventionPlans ?? []).toEqual(plans);
    const bundle = z.object({ file: CaseFile, people: z.array(Client) });
    const bundled = viewRecord(bundle, { file, people: [file.client] }, decision);
    expect(bundled.file).toEqual(nonEmpty(view));
    expect(bundled.people?.[0]).toEqual(view.client);
  });
});
