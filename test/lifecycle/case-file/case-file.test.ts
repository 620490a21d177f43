import { checkCaseFile, openCaseFile, replayCaseFile } from 'exit-work/lifecycle';
import type { CaseFile } from 'exit-work/model';
import { blueprints } from 'exit-work/programme';
import { describe, expect, it } from 'vitest';
import {
  agreedPlan,
  counsellor,
  courtOrderedParticipation,
  exitOrganisation,
  heldSession,
  missedSession,
  planWithoutAgreement,
} from '../../builders/index.js';
import { frozen } from '../stories/story.js';
import { inHouse, wholeCaseFile, withEvent } from './case-files.js';

const known = Object.values(blueprints);
const whole = frozen(wholeCaseFile());

function pathsOf(file: CaseFile): readonly string[] {
  return checkCaseFile(blueprints.openSetting, file).map(({ path }) => path);
}

describe('a case file', () => {
  it('that holds together is opened, with the state that its log leads to', () => {
    const opened = openCaseFile(JSON.stringify(whole), known);
    expect(opened).toMatchObject({
      ok: true,
      value: {
        file: whole,
        state: {
          caseId: 'case-1',
          position: { stage: 'aftercare', custody: 'community', support: 'intensive' },
          sequence: whole.events.length + 1,
        },
      },
    });
    expect(replayCaseFile(whole, known)).toEqual(opened);
  });

  it.each<[string, CaseFile, string[]]>([
    ['another programme', { ...whole, programme: { id: 'open-house', version: '1.0.0' } }, ['programme']],
    ['another version', { ...whole, programme: { id: 'open-setting', version: '1.0.1' } }, ['programme']],
    [
      'the opening of another case',
      { ...whole, opening: { ...whole.opening, caseId: 'case-2' } },
      ['opening.caseId'],
    ],
    ['a member listed twice', { ...whole, team: [...(whole.team ?? []), counsellor()] }, ['team[3].id']],
    [
      'an organisation listed twice',
      { ...whole, organisations: [...(whole.organisations ?? []), exitOrganisation()] },
      ['organisations[3].id'],
    ],
    [
      'a plan filed twice',
      { ...whole, interventionPlans: [agreedPlan(), agreedPlan()] },
      ['interventionPlans[1].id'],
    ],
    [
      'an event entered twice',
      { ...whole, events: [...whole.events, ...whole.events.slice(-1)] },
      [`events[${whole.events.length}].id`],
    ],
    [
      'an assessment that is not filed',
      { ...whole, needsAssessments: [] },
      [
        'events[4].recordId',
        'interventionPlans[0].needsAssessmentId',
        'interventionPlans[0].goals[0].answersNeedIds[0]',
      ],
    ],
    [
      'a worker whom nobody has introduced',
      { ...whole, sessions: [heldSession({ workerIds: ['m-9'] })] },
      ['sessions[0].workerIds[0]'],
    ],
    ['the opening given again', withEvent('client.informed', { id: whole.opening.id }), ['events[1].id']],
    ['a plan filed with the session', withEvent('session.held', { recordId: 'p-1' }), ['events[8].recordId']],
    ['a record that nobody filed', withEvent('client.informed', { recordId: 'x-1' }), ['events[1].recordId']],
    [
      'a session that was not held',
      { ...whole, sessions: [missedSession({ id: 's-1' })] },
      ['events[8].type'],
    ],
    [
      'a session missed that was held',
      withEvent('session.held', { type: 'session.missed' }),
      ['events[8].type'],
    ],
    [
      'a plan that was not agreed',
      { ...whole, interventionPlans: [planWithoutAgreement()] },
      ['events[6].type'],
    ],
    [
      'an opening by a stranger',
      { ...whole, opening: { ...whole.opening, actorId: 'm-9' } },
      ['opening.actorId'],
    ],
    ['an event by a stranger', withEvent('plan.agreed', { actorId: 'm-9' }), ['events[6].actorId']],
    [
      'a member from nowhere',
      { ...whole, team: [inHouse({ organisationId: 'o-9' }), counsellor()] },
      ['team[0].organisationId'],
    ],
    [
      'all kinds of faults',
      {
        ...withEvent('plan.agreed', { actorId: 'm-9' }),
        sessions: [heldSession(), heldSession()],
        riskAssessments: [],
      },
      ['sessions[1].id', 'events[5].recordId', 'events[6].actorId'],
    ],
  ])('with %s is told so, by path', (_, file, paths) => {
    expect(pathsOf(file)).toEqual(paths);
    const replayed = replayCaseFile(file, known);
    expect(replayed.ok ? [] : replayed.issues.map(({ path }) => path)).toEqual(paths);
  });

  it('follows the version that it was opened under, whatever else is at hand', () => {
    const newer = { ...blueprints.openSetting, version: '2.0.0' };
    for (const programmes of [
      [newer, ...known],
      [...known, newer],
    ]) {
      const opened = replayCaseFile(whole, programmes);
      expect(opened.ok && opened.value.state.programme.version).toBe('1.0.0');
    }
    expect(replayCaseFile(whole, [newer])).toMatchObject({
      ok: false,
      issues: [
        { path: 'programme', message: expect.stringContaining('in its version: `open-setting` 2.0.0') },
      ],
    });
  });

  it('is the client’s own where the client enters something', () => {
    expect(pathsOf(withEvent('participation.agreed', { actorId: whole.client.id, role: 'client' }))).toEqual(
      [],
    );
  });

  it.each<[string, string, string, RegExp]>([
    ['is no JSON', '{"id": ', '(root)', /^is not JSON/],
    ['is a list', '[]', '(root)', /^expected an object/],
    [
      'is of no programme at hand',
      textOf({ programme: { id: 'moon', version: '1.0.0' } }),
      'programme',
      /`pairs` 1\.0\.0/,
    ],
    [
      'has an event on 30 February',
      textOf(withEvent('plan.agreed', { instant: '2030-02-30T10:00:00Z' })),
      'events[6].instant',
      /^expected an instant/,
    ],
    [
      'opens as its programme does not',
      textOf({
        opening: { ...whole.opening, track: 'mandated' },
        participation: courtOrderedParticipation({ mandatingOrganisationId: 'o-prison' }),
      }),
      'opening',
      /does not begin with this event/,
    ],
    [
      'has an event that is not possible',
      textOf(withEvent('intervention.started', { type: 'case.closed' })),
      'events[7]',
      /^it needs first that the case is evaluated/,
    ],
    [
      'has an event out of order',
      textOf(withEvent('session.held', { instant: '2030-01-01T10:00:00Z' })),
      'events[8]',
      /earlier than the event before it/,
    ],
  ])('that %s is refused by path', (_, text, path, message) => {
    const opened = openCaseFile(text, known);
    expect(opened.ok ? [] : opened.issues).toMatchObject([{ path, message: expect.stringMatching(message) }]);
  });

  it('whose event is refused for several reasons tells them all', () => {
    const opened = replayCaseFile(
      withEvent('client.released', { type: 'release.planned', role: 'conference-coordinator' }),
      known,
    );
    expect(opened.ok ? [] : opened.issues.map(({ path }) => path)).toEqual(['events[14]', 'events[14]']);
  });
});

function textOf(overrides: Partial<CaseFile>): string {
  return JSON.stringify({ ...whole, ...overrides });
}
