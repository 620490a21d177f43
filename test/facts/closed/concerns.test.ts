import {
  applyEvent,
  type CaseLog,
  type CaseState,
  createCaseMachine,
  deadlines,
  enterEvent,
  explainEvent,
  fromSnapshot,
  openCase,
  openCaseFile,
  replay,
  toSnapshot,
} from 'exit-work/lifecycle';
import type { CaseEvent } from 'exit-work/model';
import { blueprints, extendProgramme, type Programme } from 'exit-work/programme';
import { verifyProgramme } from 'exit-work/verification';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { openSecurityConcern, resolvedSecurityConcern } from '../../builders/index.js';
import { advanced, opened } from '../../lifecycle/stories/story.js';
import { sentenceOf } from '../laws.js';
import { codesOf } from './codes-of.js';
import { byCounsellor, codesOfOpening, houseFile, logOf, programme } from './house-of-logs.js';

const [letter, threat] = ['sc-letter', 'sc-threat'];
const file = houseFile({
  securityConcerns: [openSecurityConcern({ id: letter }), openSecurityConcern({ id: threat })],
});

type What = 'raised' | 'passed-on' | 'resolved';

/** What the counsellor says of a concern on a day of February; the entries bear the numbers of their days. */
function said(what: What, recordId: string, day: number): CaseEvent {
  const instant = `2030-02-${String(day).padStart(2, '0') as `${number}`}T09:00:00Z` as const;
  return byCounsellor(`e-of-${day}`, `security-concern.${what}`, instant, { recordId });
}

function stateOf(...events: readonly CaseEvent[]): CaseState {
  const replayed = replay(programme, [...logOf(file), ...events]);
  if (!replayed.ok) throw new Error(replayed.refusal.reasons[0].text);
  return replayed.state;
}

const both = [said('raised', letter, 1), said('raised', threat, 2)] as const;

describe('a second concern', () => {
  it('is not passed on with the first, nor resolved with it', () => {
    const first = [...both, said('passed-on', letter, 3)];
    expect(stateOf(...first).position.concern).toBe('raised');
    const over = stateOf(...first, said('resolved', letter, 4));
    expect(over.position.concern).toBe('raised');
    expect(over.openConcerns).toEqual([
      { recordId: threat, concern: 'raised', since: '2030-02-02T09:00:00Z' },
    ]);
    const all = stateOf(...first, said('passed-on', threat, 4), said('resolved', threat, 5));
    expect(all.position.concern).toBe('with-authority');
    expect(stateOf(...both).openConcerns?.map(({ recordId }) => recordId)).toEqual([letter, threat]);
  });

  it('does not come back as another: what is not open is neither passed on nor resolved, at any door', () => {
    const state = stateOf(said('raised', letter, 1));
    const other = said('passed-on', threat, 3);
    expect(codesOf(applyEvent(state, other))).toEqual(['position']);
    expect(explainEvent(state, other).ok).toBe(false);
    const log: CaseLog = [...logOf(file), said('raised', letter, 1)];
    expect(codesOf(enterEvent(programme, log, other))).toEqual(['position']);
    expect(codesOf(replay(programme, [...log, other]))).toEqual(['position']);
    expect(codesOfOpening({ ...file, events: [said('raised', letter, 1), other] })).toEqual([
      'position events[1]',
    ]);
  });

  it('keeps the case open, in the file that another house reads', () => {
    const events = [...both, said('passed-on', letter, 3), said('resolved', letter, 4)];
    const securityConcerns = [resolvedSecurityConcern({ id: letter }), openSecurityConcern({ id: threat })];
    const text = JSON.stringify({ ...file, securityConcerns, events });
    const read = openCaseFile(text, Object.values(blueprints));
    if (!read.ok) throw new Error(read.issues[0]?.message);
    const state = advanced(read.value.state, 'case.evaluated');
    const closing = { type: 'case.closed', role: 'counsellor' } as const;
    const explained = explainEvent(state, closing);
    expect(explained.ok ? [] : explained.refusal.reasons.map(({ code }) => code)).toEqual(['position']);
    const resolved = advanced(
      state,
      { type: 'security-concern.passed-on', recordId: threat },
      { type: 'security-concern.resolved', recordId: threat },
    );
    expect(explainEvent(resolved, closing).ok).toBe(true);
  });

  it('gives the first no more time, and is due when the first is passed on', () => {
    const due = (state: CaseState) =>
      deadlines(state, { now: '2030-02-02T12:00:00Z', timeZone: 'UTC', holidays: [] })
        .filter(({ task }) => task === 'pass-concern-on')
        .map((one) => one.due);
    expect(due(stateOf(...both))).toEqual(['2030-02-02']);
    expect(due(stateOf(...both, said('raised', letter, 3)))).toEqual(['2030-02-02']);
    expect(due(stateOf(...both, said('passed-on', letter, 3)))).toEqual(['2030-02-03']);
    expect(due(stateOf(...both, said('passed-on', letter, 3), said('passed-on', threat, 4)))).toEqual([]);
  });
});

describe('a snapshot', () => {
  it('knows the concerns by name, and is rebuilt from the log where it does not', () => {
    const state = stateOf(...both, said('passed-on', letter, 3));
    const kept = JSON.parse(JSON.stringify(toSnapshot(state)));
    const read = fromSnapshot(kept, [programme]);
    expect(read.ok && read.value.state).toEqual(state);
    const { openConcerns, ...nameless } = kept;
    const codes = (json: unknown) => {
      const found = fromSnapshot(json, [programme]);
      return found.ok ? [] : found.issues.map(({ code, path }) => `${code} ${path}`);
    };
    expect(codes(nameless)).toEqual(['concerns-of-another-position openConcerns']);
    expect(codes({ ...kept, openConcerns: openConcerns.slice(0, 1) })).toEqual([
      'concerns-of-another-position openConcerns',
    ]);
    expect(codes({ ...kept, openConcerns: [...openConcerns, openConcerns[0]] })).toEqual([
      'identifier-given-before openConcerns[2]',
    ]);
    const truth = { programme, log: [...logOf(file), ...both, said('passed-on', letter, 3)] as const };
    const rebuilt = fromSnapshot(nameless, [programme], { truth });
    expect(rebuilt.ok && rebuilt.value).toEqual({ state, from: 'log' });
  });
});

describe('a programme in which an event of its own speaks of the whole case', () => {
  const { programme: ofItsOwn } = extendProgramme(blueprints.openSetting, {
    id: 'alarmed',
    version: '1.0.0',
    events: { 'alarm.heard': { label: 'Alarm heard', definition: 'Somebody rang.' } },
    steps: { 'hear-alarm': { event: 'alarm.heard', by: ['counsellor'], moves: { concern: 'raised' } } },
  });

  it('has a concern without a name, which the next event names', () => {
    const heard = advanced(opened(ofItsOwn), 'alarm.heard');
    expect(heard.openConcerns).toEqual([{ concern: 'raised', since: heard.instant }]);
    const named = advanced(heard, { type: 'security-concern.passed-on', recordId: threat });
    expect(named.openConcerns).toMatchObject([{ recordId: threat, concern: 'with-authority' }]);
    const again = advanced(named, { type: 'security-concern.raised', recordId: letter }, 'alarm.heard');
    expect(again.openConcerns?.map(({ concern }) => concern)).toEqual(['raised', 'raised']);
  });

  it('is not proved of several concerns, and says so', () => {
    const found = (of: Programme) =>
      new Set(verifyProgramme(of).results.map(({ withSeveralConcerns }) => withSeveralConcerns));
    expect(found(ofItsOwn)).toEqual(new Set([false]));
    for (const shipped of [blueprints.openSetting, blueprints.helplineAndFamilySupport]) {
      expect(found(shipped)).toEqual(new Set([true]));
    }
  });
});

describe(`${sentenceOf(20)}:`, () => {
  const names = ['sc-1', 'sc-2', 'sc-3'] as const;
  const anyProgramme = fc.constantFrom(...Object.values(blueprints));
  const anySaid = fc.tuple(
    fc.constantFrom<What[]>('raised', 'passed-on', 'resolved'),
    fc.constantFrom(...names),
  );

  it('each of several moves as if it were alone, in every form of a programme, and the most pressing decides', () => {
    fc.assert(
      fc.property(anyProgramme, fc.array(anySaid, { maxLength: 20 }), (of, story) => {
        const begun = openingLog(of);
        const actor = createActor(createCaseMachine(of)).start();
        actor.send(begun[0]);
        let state = stateAfter(of, begun);
        const log: CaseEvent[] = [];
        const alone = new Map<string, string>();
        for (const [at, [what, recordId]] of story.entries()) {
          const before = alone.get(recordId) ?? 'no-concern';
          const isPossible = {
            raised: true,
            'passed-on': before === 'raised',
            resolved: before === 'with-authority',
          };
          const event: CaseEvent = {
            ...{ id: `c-${at}`, type: `security-concern.${what}`, recordId, actorId: 'm-1' },
            role: 'case-manager',
            instant: `2031-01-01T00:00:${String(at).padStart(2, '0') as `${number}`}Z`,
          };
          const applied = applyEvent(state, event);
          expect(applied.ok).toBe(isPossible[what]);
          actor.send(event);
          if (applied.ok) {
            state = applied.state;
            log.push(event);
            const after = { raised: 'raised', 'passed-on': 'with-authority', resolved: 'no-concern' }[what];
            alone.set(recordId, after);
          }
          const stands = [...alone.values()];
          const pressing = ['raised', 'with-authority'].find((one) => stands.includes(one)) ?? 'no-concern';
          expect(state.position.concern).toBe(pressing);
          expect(actor.getSnapshot().value.concern).toBe(pressing);
          expect(actor.getSnapshot().context.openConcerns).toEqual(state.openConcerns ?? []);
        }
        expect(stateAfter(of, [...begun, ...log] as const)).toEqual(state);
      }),
      { numRuns: 60 },
    );
  });
});

function openingLog(of: Programme): CaseLog {
  const [way] = Object.values(of.openings);
  const [role = 'case-manager', track = 'voluntary'] = [way?.by[0], way?.tracks[0]];
  const opening = {
    id: 'e-1',
    type: way?.event ?? '',
    actorId: 'm-1',
    role,
    caseId: 'case-1',
    track,
  } as const;
  const log: CaseLog = [{ ...opening, instant: '2030-01-02T10:00:00Z', custody: 'community' }];
  if (!openCase(of, log[0]).ok) throw new Error('a case can be opened');
  return log;
}

function stateAfter(of: Programme, log: CaseLog): CaseState {
  const replayed = replay(of, log);
  if (!replayed.ok) throw new Error(replayed.refusal.reasons[0].text);
  return replayed.state;
}
