import type { CaseFile } from 'exit-work/model';
import {
  accountOfReadings,
  compileReading,
  decideReading,
  type ReadingDecision,
  readingsWithoutNotice,
  readingView,
  recordReading,
} from 'exit-work/sharing';
import { dataSubjects, valuesOf } from 'exit-work/vocabulary';
import { expect, it } from 'vitest';
import { clientKnownByName, exitOrganisation, heldSession, openedCaseFile } from '../../../builders/index.js';
import { emptyLog } from '../../../sharing/log/logged.js';
import { oneOf, seeded, someOf } from '../../../sharing/worlds/small-scope.js';
import { sentenceOf } from '../../laws.js';
import { policyBy, requestBy } from './reading-worlds.js';
import { allowedBy } from './specification.js';

const members = ['m-1', 'm-2', 'm-3'];

/** Each item that a decision opens, as `subject/category`. */
function itemsOf({ categories, withheld }: ReadingDecision): ReadonlySet<string> {
  const closed = new Set(withheld.map(({ subject, category }) => `${subject}/${category}`));
  const all = valuesOf(dataSubjects).flatMap((subject) => categories.map((one) => `${subject}/${one}`));
  return new Set(all.filter((item) => !closed.has(item)));
}

function fileBy(choose: (below: number) => number): CaseFile {
  const sessions = [1, 2, 3, 4].map((place) =>
    heldSession({
      id: `s-${place}`,
      workerIds: someOf(choose, members, 2),
      notes: `words of session ${place}`,
    }),
  );
  return openedCaseFile({
    holderId: 'o-1',
    client: clientKnownByName({ id: 'c-1' }),
    organisations: [exitOrganisation({ id: 'o-1' })],
    sessions,
  });
}

it(`${sentenceOf(5)}: over teams, roles, times, restrictions and tables, as the prose has it`, () => {
  const choose = seeded(5);
  const seen = { file: 0, 'own-sessions': 0, nothing: 0, broken: 0 };
  for (let world = 0; world < 60; world += 1) {
    const policy = policyBy(choose);
    const readers = compileReading(policy);
    const file = fileBy(choose);
    for (let asked = 0; asked < 16; asked += 1) {
      const request = requestBy(choose);
      const decision = readers.decide(request);
      const { reach, items, isGlassBroken } = allowedBy(policy, request);
      expect([decision.reach, decision.isGlassBroken]).toEqual([reach, isGlassBroken]);
      expect([...itemsOf(decision)].sort().join()).toBe([...items].sort().join());
      expect(decision.refusal === undefined).toBe(reach !== 'nothing');
      expect(decision.obligations.map(({ code }) => code)).toEqual(
        isGlassBroken ? ['log', 'inform-supervisor'] : ['log'],
      );
      seen[reach] += 1;
      if (isGlassBroken) seen.broken += 1;
      if (asked > 0) continue;
      // What is seen: of sessions, the own ones where no more lies open; of nothing, nothing.
      const view = JSON.stringify(readingView(file, decision));
      const others = (file.sessions ?? []).filter(({ workerIds }) => !workerIds.includes(request.memberId));
      if (reach !== 'file') for (const { notes } of others) expect(view).not.toContain(notes);
      if (reach === 'nothing') expect(view).toBe('{"file":{},"warnings":[]}');
      // Whatever came out is logged; the client sees what was read, and a supervisor what lay behind the glass.
      const log = recordReading(emptyLog, { id: 'entry-1', request, decision, policy, at: request.instant });
      expect(accountOfReadings(log, 'c-1').map((one) => [one.reach, one.isGlassBroken])).toEqual(
        reach === 'nothing' ? [] : [[reach, isGlassBroken]],
      );
      expect(readingsWithoutNotice(log).length).toBe(isGlassBroken ? 1 : 0);
    }
  }
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(15);
});

it('and neither the order of lists nor another client makes a difference', () => {
  const choose = seeded(55);
  for (let world = 0; world < 40; world += 1) {
    const policy = policyBy(choose);
    const request = requestBy(choose);
    const { safeguards = [], prohibitions, reading } = policy;
    const turned = {
      ...policy,
      prohibitions: [...prohibitions].reverse(),
      safeguards: [...safeguards].reverse(),
      ...(reading === undefined ? {} : { reading: [...reading].reverse() }),
    };
    expect(decideReading(request, turned)).toEqual(decideReading(request, policy));
    const stranger = oneOf(choose, members);
    const more = {
      clientId: 'c-3',
      memberships: [{ memberId: `x-${stranger}`, organisationId: 'o-1', role: 'counsellor' as const }],
    };
    expect(decideReading(request, { ...policy, safeguards: [...safeguards, more] })).toEqual(
      decideReading(request, policy),
    );
  }
});
