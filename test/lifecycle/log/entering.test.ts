import { applyEvent, type CaseLog, enterEvent, explainEvent, openCase, replay } from 'exit-work/lifecycle';
import type { CaseEvent } from 'exit-work/model';
import { blueprints, type Programme } from 'exit-work/programme';
import { describe, expect, it } from 'vitest';
import { frozen, reasonsOf } from '../stories/story.js';
import { accepted, entry, inPlaceOf, late, opening, takenBack } from './entries.js';

const programme = blueprints.openSetting;

function stateOf(log: CaseLog, under: Programme = programme) {
  const replayed = replay(under, log);
  if (!replayed.ok) throw new Error('the log can be replayed');
  return replayed.state;
}

describe('an entry', () => {
  it.each<[string, CaseEvent, as: CaseLog]>([
    [
      'of now',
      entry('e-6', 'session.held', 7, { recordId: 's-1' }),
      [...accepted, entry('e-6', 'session.held', 7, { recordId: 's-1' })],
    ],
    [
      'of what happened after everything else, late',
      entry('e-6', 'session.held', 7, { recordId: 's-1', ...late(1) }),
      [...accepted, entry('e-6', 'session.held', 7, { recordId: 's-1' })],
    ],
    [
      'of what happened in between, late',
      entry('e-6', 'session.held', 4, { recordId: 's-1', ...late(1) }),
      [
        opening,
        entry('e-2', 'client.informed', 3),
        entry('e-6', 'session.held', 4, { recordId: 's-1' }),
        ...accepted.slice(2),
      ] as unknown as CaseLog,
    ],
    [
      'in the place of another, on another day',
      entry('e-6', 'participation.agreed', 5, inPlaceOf('e-3', 1)),
      [
        opening,
        entry('e-2', 'client.informed', 3),
        entry('e-4', 'staff-risk.discussed', 5),
        entry('e-6', 'participation.agreed', 5),
        entry('e-5', 'case-manager.appointed', 6, { role: 'programme-manager' }),
      ],
    ],
    [
      'in the place of another, by somebody else',
      entry('e-6', 'client.informed', 3, { ...inPlaceOf('e-2', 1), actorId: 'm-2', role: 'counsellor' }),
      accepted,
    ],
    [
      'that takes another back',
      takenBack('e-6', 'e-5', 1, { role: 'programme-manager' }),
      accepted.slice(0, 4) as unknown as CaseLog,
    ],
  ])('%s leads to where the case would stand', (_, event, as) => {
    const log = frozen(accepted);
    const entered = enterEvent(programme, log, frozen(event));
    expect(entered.ok ? [] : reasonsOf(entered.refusal)).toEqual([]);
    if (!entered.ok) return;
    expect(entered.state).toEqual(stateOf(as));
    expect(entered.log).toEqual([...log, event]);
    expect(replay(programme, entered.log)).toEqual({ ok: true, state: entered.state });
  });

  it.each<[string, CaseEvent, readonly string[]]>([
    ['that is none', entry('e-6', 'Client informed', 7, late(1)), ['invalid type']],
    [
      'entered before it happened',
      entry('e-6', 'client.informed', 31, { enteredAt: opening.instant }),
      ['invalid enteredAt'],
    ],
    ['that the programme does not know', entry('e-6', 'moon.landed', 4, late(1)), ['unknown-event']],
    [
      'not possible at its time',
      entry('e-6', 'needs.assessed', 4, { recordId: 'n-1', ...late(1) }),
      ['position stage'],
    ],
    [
      'by somebody who may not',
      entry('e-6', 'session.held', 4, { recordId: 's-1', role: 'judge', ...late(1) }),
      ['role'],
    ],
    [
      'of what something was missing for at its time',
      entry('e-6', 'consent.given', 2, { recordId: 'c-1', instant: '2030-01-02T12:00:00Z', ...late(1) }),
      ['requirement client-informed'],
    ],
    ['without its record', entry('e-6', 'session.held', 4, late(1)), ['record-missing']],
    ['without its reason', entry('e-6', 'case.paused', 7, late(1)), ['reason-missing']],
    [
      'without the case that it leads to',
      entry('e-6', 'case.transferred', 7, late(1)),
      ['requirement case-evaluated', 'linked-case-missing'],
    ],
    [
      'that is late and does not say so',
      entry('e-6', 'session.held', 4, { recordId: 's-1' }),
      ['out-of-order'],
    ],
    ['of what happened before the case began', entry('e-6', 'client.informed', 1, late(1)), ['out-of-order']],
    [
      'in the place of what is not there',
      entry('e-6', 'client.informed', 3, inPlaceOf('e-9', 1)),
      ['unknown-entry'],
    ],
    ['that takes the opening back', takenBack('e-6', 'e-1', 1), ['unknown-entry']],
    [
      'after which something that happened would not have been possible',
      entry('e-6', 'case.paused', 3, { reason: 'ill', instant: '2030-01-03T12:00:00Z', ...late(1) }),
      ['later-event'],
    ],
    ['that takes back what something rests on', takenBack('e-6', 'e-2', 1), ['later-event']],
    [
      'in the place of what something rests on, on a later day',
      entry('e-6', 'client.informed', 9, inPlaceOf('e-2', 1)),
      ['later-event'],
    ],
  ])('%s is refused, and the log stays as it is', (_, event, reasons) => {
    const log = frozen(accepted);
    const before = structuredClone(log);
    const entered = enterEvent(programme, log, event);
    expect(entered.ok ? [] : reasonsOf(entered.refusal)).toEqual(reasons);
    expect(log).toEqual(before);
  });

  it('says which later event would not have been possible, and why', () => {
    const entered = enterEvent(programme, accepted, takenBack('e-6', 'e-2', 1));
    expect(entered).toMatchObject({
      ok: false,
      refusal: {
        event: 'entry.retracted',
        reasons: [
          { code: 'later-event', event: 'participation.agreed', at: 2, citation: { follows: ['MG-2.1-09'] } },
        ],
      },
    });
    expect(entered.ok ? '' : entered.refusal.reasons[0].text).toMatch(
      /`participation\.agreed`, entry 3 of the log, .+ the client is informed/,
    );
  });

  it('in the order in which it is entered: none before the last one', () => {
    const session = entry('e-6', 'session.held', 4, { recordId: 's-1', ...late(2) });
    const entered = enterEvent(programme, accepted, session);
    if (!entered.ok) throw new Error('the session can be entered late');
    const earlier = entry('e-7', 'session.held', 5, { recordId: 's-2', ...late(1) });
    const refused = enterEvent(programme, entered.log, earlier);
    expect(refused.ok ? [] : reasonsOf(refused.refusal)).toEqual(['out-of-order']);
    expect(enterEvent(programme, entered.log, { ...earlier, ...late(3) }).ok).toBe(true);
  });

  it('leaves what was believed before to be read', () => {
    const entered = enterEvent(
      programme,
      accepted,
      takenBack('e-6', 'e-5', 1, { role: 'programme-manager' }),
    );
    if (!entered.ok) throw new Error('the appointment can be taken back');
    expect(entered.state.position.stage).toBe('intake');
    const believed = entered.log.slice(0, -1) as unknown as CaseLog;
    expect(stateOf(believed).position.stage).toBe('assessment');
  });

  it('into no log at all is refused', () => {
    const nothing = [] as unknown as CaseLog;
    expect(enterEvent(programme, nothing, entry('e-2', 'client.informed', 3)).ok).toBe(false);
    expect(enterEvent(programme, nothing, entry('e-2', 'client.informed', 3, late(1))).ok).toBe(false);
  });
});

describe('an event in the place of another', () => {
  const event = entry('e-6', 'client.informed', 7, inPlaceOf('e-2', 1));

  it('is answered by the whole log alone', () => {
    const state = stateOf(accepted);
    const applied = applyEvent(state, event);
    expect(applied.ok ? [] : reasonsOf(applied.refusal)).toEqual(['entered-late']);
    const explained = explainEvent(state, event);
    expect(explained.ok ? [] : reasonsOf(explained.refusal)).toEqual(['entered-late']);
    const back = applyEvent(state, takenBack('e-6', 'e-5', 1, { role: 'programme-manager' }));
    expect(back.ok ? [] : reasonsOf(back.refusal)).toEqual(['entered-late']);
  });

  it('opens no case', () => {
    const opened = openCase(programme, { ...opening, ...inPlaceOf('e-0', 1) });
    expect(opened.ok ? [] : reasonsOf(opened.refusal)).toEqual(['entered-late']);
  });
});

describe('a reason', () => {
  const paused = (reason: string): CaseLog => [
    ...accepted,
    entry('e-6', 'session.missed', 7, { recordId: 's-1', reason }),
    entry('e-7', 'case.paused', 8, { reason }),
  ];

  it('can be erased, and the case stands where it stood', () => {
    expect(stateOf(paused('erased'))).toEqual(stateOf(paused('the brother of the client has died')));
  });

  it('can be left out where nobody asks for it', () => {
    const log = paused('erased').map(({ reason, ...event }) =>
      event.type === 'case.paused' ? { ...event, reason } : event,
    );
    expect(stateOf(log as unknown as CaseLog)).toEqual(stateOf(paused('erased')));
  });
});

describe('a mistake on which others were built', () => {
  it('is corrected with them at once, and not one by one', () => {
    const corrections = [takenBack('e-6', 'e-3', 1), takenBack('e-7', 'e-2', 1)] as const;
    const [later, earlier] = corrections;
    const agreed: CaseLog = [opening, ...accepted.slice(1, 3)] as unknown as CaseLog;
    expect(enterEvent(programme, agreed, earlier).ok).toBe(false);
    expect(enterEvent(programme, agreed, [earlier, { ...later, id: 'e-8' }]).ok).toBe(true);
  });

  it('is entered under an identifier of its own', () => {
    const entered = enterEvent(programme, accepted, entry('e-2', 'client.informed', 7));
    expect(entered.ok ? [] : reasonsOf(entered.refusal)).toEqual(['doubled-entry']);
  });

  it('of a day far ahead can be corrected, though everything since was entered before it', () => {
    const wrong: CaseLog = [
      opening,
      { ...entry('e-2', 'client.informed', 3), instant: '2130-01-02T10:00:00Z' },
    ];
    const right = entry('e-3', 'client.informed', 3, inPlaceOf('e-2', 2));
    const entered = enterEvent(programme, wrong, right);
    expect(entered.ok && entered.state.instant).toBe(right.instant);
  });

  it('keeps its place among what happened at the same instant', () => {
    const instant = '2030-01-04T10:00:00Z';
    const log: CaseLog = [
      opening,
      { ...entry('e-2', 'client.informed', 1), instant },
      { ...entry('e-3', 'participation.agreed', 1), instant },
    ];
    const corrected = { ...entry('e-4', 'client.informed', 1, inPlaceOf('e-2', 5)), instant } as const;
    expect(enterEvent(programme, log, corrected).ok).toBe(true);
  });
});
