import { CaseFile, Client, InterventionPlan, NeedsAssessment, TeamMember } from 'exit-work/model';
import { type Annotation, name, record } from 'exit-work/schema';
import { type DisclosureDecision, viewRecord } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { needsAssessment } from '../../builders/assessment/needs-assessment.js';
import { caseFile } from '../../builders/case-file/case-file.js';
import { clientWithRelatives } from '../../builders/people/client.js';
import { friendFromTheScene, sister } from '../../builders/people/related-person.js';
import { caseManager, formerAsMentor } from '../../builders/people/team.js';
import { agreedPlan, housingGoal, planWithoutAgreement } from '../../builders/plan/intervention-plan.js';
import { allBut, everything, generalising, permitting } from '../builders/permitting.js';

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

  it('of texts that nobody has read is shown to those who may see everything', () => {
    expect(viewRecord(NeedsAssessment, needsAssessment(), permitting('client/health'))).toEqual({
      mentalHealth: { needs: [{ kind: 'other-mental-health-problem' }], readiness: 'ready' },
    });
    const { mentalHealth } = viewRecord(NeedsAssessment, needsAssessment(), permitting(...everything));
    expect(mentalHealth).toMatchObject({
      needs: [{ kind: 'other-mental-health-problem', description: 'sleeps badly' }],
      strengths: ['keeps appointments'],
    });
  });

  it('keeps its order', () => {
    const plan = agreedPlan({ goals: [housingGoal({ title: 'b' }), housingGoal({ title: 'a' })] });
    const { goals } = viewRecord(InterventionPlan, plan, permitting(...everything));
    expect(goals?.map(({ title }) => title)).toEqual(['b', 'a']);
  });
});

/** The same decision, each item for one of these persons alone. */
function ofOne(decision: DisclosureDecision, ...personIds: readonly string[]): DisclosureDecision {
  const { permitted } = decision;
  return {
    ...decision,
    permitted: permitted.flatMap((one) => personIds.map((personId) => ({ ...one, personId }))),
  };
}

describe('one person of many', () => {
  it('is shown, the others are not, asserted together', () => {
    const family = clientWithRelatives(sister(), friendFromTheScene());
    const decision = ofOne(permitting('relative/identity', 'relative/reference'), 'rel-2');
    expect(viewRecord(Client, family, decision)).toEqual({
      relatedPersons: [{ id: 'rel-2', name: 'Toni Test' }],
    });
  });

  it('is shown beside what is permitted of all', () => {
    const family = clientWithRelatives(sister(), friendFromTheScene());
    const [ofAll, ofSister] = [
      permitting('relative/identity'),
      ofOne(permitting('relative/contact'), 'rel-1'),
    ];
    const decision = { ...ofAll, permitted: [...ofAll.permitted, ...ofSister.permitted] };
    expect(viewRecord(Client, family, decision)).toEqual({
      relatedPersons: [{ name: 'Robin Sample', telephone: '030 0000 0002' }, { name: 'Toni Test' }],
    });
  });

  it('is not shown where another of another kind has the same identifier', () => {
    const decision = ofOne(permitting('staff/identity'), 'rel-1');
    expect(viewRecord(Client, clientWithRelatives(sister()), decision)).toEqual({});
  });

  it('is not shown where nobody can be told from a record without identifier', () => {
    const { id: _, ...nameless } = sister();
    const family = { ...clientWithRelatives(), relatedPersons: [nameless] };
    const decision = ofOne(permitting('relative/identity'), 'rel-1');
    expect(viewRecord(Client, family as unknown as Client, decision)).toEqual({});
  });

  it('is not everybody, whatever the identifier', () => {
    const decision = ofOne(permitting('relative/identity'), 'undefined');
    expect(viewRecord(Client, clientWithRelatives(sister()), decision)).toEqual({});
  });

  const relative: Annotation = { label: 'Relative', category: 'reference', subject: 'relative' };
  it.each<[string, Annotation, string, object]>([
    ['a text that is no identifier', { ...relative, category: 'identity' }, 'rel-1', { id: 'rel-1' }],
    [
      'the identifier of a record of the client',
      { ...relative, subject: 'client' },
      'rel-1',
      { id: 'rel-1' },
    ],
    ['a number', relative, '7', { id: 7 }],
    ['what is inherited', relative, 'rel-1', Object.create({ id: 'rel-1' })],
  ])('is not known by %s', (_, annotation, personId, known) => {
    const Person: z.ZodType<object> = record({
      id: name(annotation),
      telephone: name({ ...annotation, category: 'contact' }),
    });
    const decision = ofOne(permitting('relative/contact', 'client/contact'), personId);
    expect(viewRecord(Person, Object.assign(known, { telephone: '030 0000 0002' }), decision)).toEqual({});
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

// https://github.com/medplum/medplum/issues/7641: a reference was resolved past the policy.
describe('nested records obey the same rule by every path', () => {
  const decisions = [
    permitting('client/identity', 'staff/identity'),
    permitting('client/needs-and-plan', 'client/case-administration'),
    permitting('relative/identity', 'client/reference', 'staff/case-administration'),
    allBut('client/health', 'staff/whereabouts'),
    generalising(
      permitting('client/identity', 'client/reference', 'staff/reference'),
      'client/identity',
      'client/reference',
    ),
    ofOne(permitting('relative/identity', 'staff/identity'), 'rel-1', 'm-manager'),
  ];

  it.each(decisions.map((decision, index) => [index, decision] as const))('%s', (_, decision) => {
    const file = caseFile({ team: [caseManager(), formerAsMentor()] });
    const view = viewRecord(CaseFile, file, decision);
    const nonEmpty = <T extends object>(part: T) => (Object.keys(part).length > 0 ? part : undefined);
    expect(view.client).toEqual(nonEmpty(viewRecord(Client, file.client, decision)));
    const team = (file.team ?? []).flatMap(
      (member) => nonEmpty(viewRecord(TeamMember, member, decision)) ?? [],
    );
    expect(view.team ?? []).toEqual(team);
    const plans = (file.interventionPlans ?? []).flatMap(
      (plan) => nonEmpty(viewRecord(InterventionPlan, plan, decision)) ?? [],
    );
    expect(view.interventionPlans ?? []).toEqual(plans);
    const bundle = z.object({ file: CaseFile, people: z.array(Client) });
    const bundled = viewRecord(bundle, { file, people: [file.client] }, decision);
    expect(bundled.file).toEqual(nonEmpty(view));
    expect(bundled.people?.[0]).toEqual(view.client);
  });
});
