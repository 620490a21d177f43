import { applyEvent, availableEvents, explainEvent, type MissingInput } from 'exit-work/lifecycle';
import type { CaseEvent } from 'exit-work/model';
import { defineProgramme, type Step } from 'exit-work/programme';
import { describe, expect, it } from 'vitest';
import { smallProgramme } from '../../programme/small-programme.js';
import { caseIn } from '../stories/journeys.js';
import { advanced, eventNow, opened, reasonsOf, refusalOf, type Told } from '../stories/story.js';

/** The small programme with a walk that asks for everything that can be asked for. */
function asking(step: Partial<Step>) {
  const programme = defineProgramme({
    ...smallProgramme,
    steps: {
      ...smallProgramme.steps,
      part: { event: 'case.paused', by: ['counsellor'], moves: { status: 'paused' } },
      // An event that files a record.
      walk: { event: 'session.held', by: ['counsellor'], citation: { follows: ['EU-2-09'] }, ...step },
    },
    tasks: {},
  });
  return opened(programme);
}

const demanding = asking({ carries: ['reason', 'linked-case'], approvedBy: ['programme-manager', 'judge'] });
const approvedById = 'm-2';

const kinds = (missing: readonly MissingInput[]) => missing.map(({ code }) => code);

describe('what an event must still carry', () => {
  const everything = ['record-missing', 'reason-missing', 'linked-case-missing', 'approval-missing'] as const;

  it.each<[string, Partial<CaseEvent>, readonly string[]]>([
    ['nothing is given', {}, everything],
    ['a record is given', { recordId: 's-1' }, everything.slice(1)],
    ['a reason is given', { reason: 'sun' }, ['record-missing', 'linked-case-missing', 'approval-missing']],
    ['a case is given', { linkedCaseId: 'case-2' }, ['record-missing', 'reason-missing', 'approval-missing']],
    ['an approval is given', { approvedById, approvedInRole: 'programme-manager' }, everything.slice(0, 3)],
    [
      'an approval of the other kind is given',
      { approvedById, approvedInRole: 'judge' },
      everything.slice(0, 3),
    ],
    ['an approval by the wrong person is given', { approvedById, approvedInRole: 'counsellor' }, everything],
    [
      'all is given',
      { recordId: 's-1', reason: 'sun', linkedCaseId: 'case-2', approvedById, approvedInRole: 'judge' },
      [],
    ],
  ])('is listed where %s, and what is missing refuses it', (_, given, missing) => {
    const explained = explainEvent(demanding, { type: 'session.held', ...given });
    expect(explained.ok && kinds(explained.missingInputs)).toEqual(missing);

    const event: CaseEvent = {
      id: 'e-2',
      type: 'session.held',
      instant: demanding.instant,
      actorId: 'm-1',
      role: 'counsellor',
      ...given,
    };
    const applied = applyEvent(demanding, event);
    expect(applied.ok ? [] : reasonsOf(applied.refusal)).toEqual(missing);
  });

  it('is told in plain words, each with the field that is meant', () => {
    const explained = explainEvent(demanding, { type: 'session.held' });
    expect(explained.ok && explained.missingInputs).toEqual([
      expect.objectContaining({
        text: expect.stringMatching(/^recordId: /),
        citation: { follows: ['WO-6.2-03'] },
      }),
      expect.objectContaining({
        text: expect.stringMatching(/^reason: /),
        citation: { follows: ['EU-2-09'] },
      }),
      expect.objectContaining({
        text: expect.stringMatching(/^linkedCaseId: /),
        citation: { follows: ['EU-2-09'] },
      }),
      {
        code: 'approval-missing',
        text: 'approvedInRole: expected the approval of a second person in the role of: programme manager, judge',
        citation: { follows: ['EU-2-09'] },
        allowed: ['programme-manager', 'judge'],
      },
    ]);
  });

  it('is no part of why an event is not possible, but of why it is refused', () => {
    const paused = advanced(asking({ carries: ['reason'] }), 'case.paused');
    const explained = explainEvent(paused, { type: 'session.held', role: 'client' });
    expect(explained.ok ? [] : reasonsOf(explained.refusal)).toEqual(['position status']);
    const early = { type: 'session.held', role: 'client', instant: '2029-01-01T00:00:00Z' } as const;
    const whole: CaseEvent = { id: 'e-3', actorId: 'm-1', ...early };
    const applied = applyEvent(asking({ carries: ['reason'] }), whole);
    expect(applied.ok ? [] : reasonsOf(applied.refusal)).toEqual([
      'role',
      'out-of-order',
      'record-missing',
      'reason-missing',
    ]);
  });

  it('is not refused where it is given and nobody asks for it', () => {
    const laden = { reason: 'sun', linkedCaseId: 'case-2', approvedById, approvedInRole: 'client' } as const;
    const plain = asking({});
    expect(advanced(plain, { type: 'session.held', ...laden })).toEqual(advanced(plain, 'session.held'));
  });

  it('is asked for by the step that answers, not by another one for the same event', () => {
    const state = asking({ where: { status: ['paused'] }, carries: ['reason'] });
    const { reason: _, ...event } = eventNow(advanced(state, 'case.paused'), 'session.held');
    const applied = applyEvent(advanced(state, 'case.paused'), event);
    expect(applied.ok ? [] : reasonsOf(applied.refusal)).toEqual(['reason-missing']);
    const elsewhere = applyEvent(state, event);
    expect(elsewhere.ok ? [] : reasonsOf(elsewhere.refusal)).toEqual(['position status']);
  });
});

describe('a second person', () => {
  const mandated = caseIn('prison and probation, mandated', 'intervention');
  const report = (overrides: Partial<CaseEvent>): Told => ({
    type: 'non-compliance.reported',
    ...overrides,
  });

  it('approves a report to the court', () => {
    expect(advanced(mandated, report({})).milestones).toContain('non-compliance-reported');
    const refused = refusalOf(mandated, report({ approvedInRole: 'counsellor' }));
    expect(refused.reasons).toMatchObject([{ code: 'approval-missing', allowed: ['programme-manager'] }]);
  });

  it('is another one than who records, and somebody by name', () => {
    expect(reasonsOf(refusalOf(mandated, report({ approvedById: 'm-1' })))).toEqual(['invalid approvedById']);
    const { approvedById: _, ...nameless } = eventNow(mandated, report({}));
    const applied = applyEvent(mandated, nameless);
    expect(applied.ok ? [] : reasonsOf(applied.refusal)).toEqual(['invalid approvedInRole']);
  });

  it('is asked for where the programme says so, and nowhere else', () => {
    const state = caseIn('PAIRS, mandated', 'intervention');
    const event = eventNow(state, 'non-compliance.reported');
    expect(event.approvedById).toBeUndefined();
    expect(applyEvent(state, event).ok).toBe(true);
  });
});

describe('an available event', () => {
  it.each([
    ['Exit Sweden', 'intervention', 'rapport.built', true],
    ['Exit Sweden', 'intervention', 'incident.reported', true],
    ['Exit Sweden', 'intervention', 'session.held', false],
    ['Exit Sweden', 'closure', 'case.transferred', true],
    ['Exit Sweden', 'closure', 'case.closed', false],
    ['prison and probation, from prison', 'intervention', 'release.decided', true],
    ['prison and probation, from prison', 'aftercare', 'release.decided', false],
    ['family support', 'counselling', 'exit-case.opened', true],
  ] as const)('of %s in %s, %s, says whether the workers decide: %s', (name, stage, type, discretionary) => {
    const found = availableEvents(caseIn(name, stage)).find((event) => event.type === type);
    expect(found?.discretionary).toBe(discretionary);
  });

  it('says what it asks for', () => {
    const [dismissal] = availableEvents(caseIn('Exit Sweden', 'intake')).filter(
      ({ type }) => type === 'client.dismissed',
    );
    const { explanation } = dismissal ?? {};
    expect(explanation?.ok && kinds(explanation.missingInputs)).toEqual(['reason-missing']);
  });
});
