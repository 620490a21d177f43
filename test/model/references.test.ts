import { type CaseFile, recordsFiledWith } from 'exit-work/model';
import { describe, expect, it } from 'vitest';
import * as made from '../builders/index.js';

const files: [string, CaseFile][] = [
  ['until release', made.caseFile()],
  ['opened', made.openedCaseFile()],
  ['mandated', made.mandatedCaseFile()],
  ['family support', made.familySupportCaseFile()],
];

describe.each(files)('in the case file: %s', (_, file) => {
  const members = file.team.map(({ id }) => id);
  const organisations = file.organisations.map(({ id }) => id);

  it('every worker who is named is in the team', () => {
    const named = [
      ...file.events.map(({ actorId }) => actorId),
      file.opening.actorId,
      ...file.needsAssessments.flatMap(({ assessorIds }) => assessorIds),
      ...file.riskAssessments.map(({ assessorId }) => assessorId),
      ...file.interventionPlans.map(({ caseManagerId }) => caseManagerId),
      ...file.sessions.flatMap(({ workerIds }) => workerIds),
      ...file.conferences.map(({ convenerId }) => convenerId),
      ...file.releasePlans.flatMap((plan) => [
        plan.namedContactId,
        ...plan.firstContacts.map(({ memberId }) => memberId),
      ]),
    ];
    expect(named.filter((id) => !members.includes(id))).toEqual([]);
  });

  it('every organisation that is named is among the organisations', () => {
    const named = [
      ...file.team.map(({ organisationId }) => organisationId),
      ...file.conferences.flatMap(({ participants, agreements }) =>
        [...participants, ...agreements].map(({ organisationId }) => organisationId),
      ),
      ...file.consents.flatMap(({ recipientIds }) => recipientIds),
      ...file.referrals.flatMap(({ fromOrganisationId, toOrganisationId }) => [
        fromOrganisationId,
        toOrganisationId,
      ]),
      ...(file.participation.mandatingOrganisationId === undefined
        ? []
        : [file.participation.mandatingOrganisationId]),
    ];
    expect(named.filter((id) => !organisations.includes(id))).toEqual([]);
  });

  it('every event that files a record names one that is there', () => {
    for (const { type, recordId } of file.events) {
      const filed = recordsFiledWith(type);
      expect([type, filed === undefined || file[filed]?.some(({ id }) => id === recordId)]).toEqual([
        type,
        true,
      ]);
    }
  });

  it('every plan rests on an assessment that is there, and every outcome on a goal', () => {
    const assessments = file.needsAssessments.map(({ id }) => id);
    const goals = file.interventionPlans.flatMap((plan) => plan.goals.map(({ id }) => id));
    expect(file.interventionPlans.every((plan) => assessments.includes(plan.needsAssessmentId))).toBe(true);
    expect(
      file.closureEvaluations.flatMap((e) => e.goalOutcomes).every(({ goalId }) => goals.includes(goalId)),
    ).toBe(true);
  });

  it('the events stand in the order in which they happened', () => {
    const instants = [file.opening, ...file.events].map(({ instant }) => Date.parse(instant));
    expect(instants).toEqual([...instants].sort((one, other) => one - other));
  });
});
