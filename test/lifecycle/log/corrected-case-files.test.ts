import { replayCaseFile } from 'exit-work/lifecycle';
import type { CaseEvent, CaseFile } from 'exit-work/model';
import { blueprints } from 'exit-work/programme';
import { describe, expect, it } from 'vitest';
import { heldSession, missedSession } from '../../builders/index.js';
import { wholeCaseFile } from '../case-file/case-files.js';

const programmes = Object.values(blueprints);
const enteredAt = '2030-04-01T10:00:00+02:00';

function eventOf({ events }: CaseFile, type: string): CaseEvent {
  const found = events.find((event) => event.type === type);
  if (found === undefined) throw new Error(`the case has no ${type}`);
  return found;
}

function taking(file: CaseFile, replaced: CaseEvent): CaseEvent {
  const { actorId, role } = eventOf(file, replaced.type);
  return {
    id: 'e-back',
    type: 'entry.retracted',
    instant: enteredAt,
    actorId,
    role,
    enteredAt,
    replaces: replaced.id,
    reason: 'entered wrongly',
  };
}

function openedWith(file: CaseFile, ...entries: readonly CaseEvent[]) {
  return replayCaseFile({ ...file, events: [...file.events, ...entries] }, programmes);
}

describe('a case file with entries that came later', () => {
  const file = wholeCaseFile();
  const held = eventOf(file, 'session.held');

  it('opens, with what was entered late where it happened', () => {
    const sessions = [...(file.sessions ?? []), heldSession({ id: 's-2' })];
    const late = {
      ...held,
      id: 'e-late',
      instant: '2030-02-08T14:00:00+01:00',
      recordId: 's-2',
      enteredAt,
    } as const;
    const opened = openedWith({ ...file, sessions }, late);
    expect(opened.ok ? [] : opened.issues).toEqual([]);
    expect(opened.ok && opened.value.state.instant).toBe(file.events.at(-1)?.instant);
    expect(opened.ok && opened.value.state.latest['session.held']).toBe(late.instant);
  });

  it('opens, with the right entry in the place of the wrong one', () => {
    const right = {
      ...held,
      id: 'e-right',
      instant: '2030-02-05T14:00:00+01:00',
      enteredAt,
      replaces: held.id,
      reason: 'entered wrongly',
    } as const;
    const opened = openedWith(file, right);
    expect(opened.ok ? [] : opened.issues).toEqual([]);
    expect(opened.ok && opened.value.state.latest['session.held']).toBe(right.instant);
  });

  it('opens, with an entry taken back', () => {
    const opened = openedWith(file, taking(file, held));
    expect(opened.ok ? [] : opened.issues).toEqual([]);
    expect(opened.ok && opened.value.state.latest['session.held']).toBeUndefined();
  });

  it('opens, though the entry that was taken back claims what its record denies', () => {
    const denied = { ...file, sessions: [missedSession({ id: held.recordId ?? '' })] };
    const opened = openedWith(denied, taking(file, held));
    expect(opened.ok ? [] : opened.issues).toEqual([]);
  });

  it('opens, though the entry that was taken back names a record that is not there', () => {
    const gone = { ...file, sessions: [] };
    const opened = openedWith(gone, taking(file, held));
    expect(opened.ok ? [] : opened.issues).toEqual([]);
  });

  it('is told at the entry that takes back what is not there', () => {
    const opened = openedWith(file, { ...taking(file, held), replaces: 'e-nowhere' });
    expect(opened.ok ? [] : opened.issues).toMatchObject([
      { path: `events[${file.events.length}].replaces`, message: 'expected an earlier entry of this file' },
    ]);
  });

  it('is told at the event that a correction makes impossible', () => {
    const agreed = eventOf(file, 'plan.agreed');
    const started = file.events.findIndex(({ type }) => type === 'intervention.started');
    const opened = openedWith(file, taking(file, agreed));
    expect(opened.ok ? [] : opened.issues.map(({ path }) => path)).toEqual([`events[${started}]`]);
  });
});
