import type * as Library from 'exit-work/lifecycle';
import type { CaseEvent } from 'exit-work/model';
import { createActor } from 'xstate';
import { byCounsellor, houseFile, logOf, programme } from '../../closed/house-of-logs.js';
import { plantedAgainst } from '../planted-fact.js';

type Given = Pick<typeof Library, 'createCaseMachine' | 'deadlines' | 'replay'>;

function said(what: string, recordId: string, day: number): CaseEvent {
  const instant = `2030-02-0${day as 1 | 2 | 3 | 4}T09:00:00Z` as const;
  return byCounsellor(`e-of-${day}`, `security-concern.${what}`, instant, { recordId });
}

const log = [...logOf(houseFile()), said('raised', 'sc-1', 1), said('raised', 'sc-2', 2)] as const;
const passedOn = said('passed-on', 'sc-2', 3);

/** Two concerns, of which the second is passed on and the first is not. */
function isRight({ createCaseMachine, deadlines, replay }: Given): boolean {
  const both = replay(programme, log);
  const after = replay(programme, [...log, passedOn]);
  const actor = createActor(createCaseMachine(programme)).start();
  for (const event of [...log, passedOn]) actor.send(event);
  if (!both.ok || !after.ok) return false;
  const due = [both.state, after.state].map((state) =>
    deadlines(state, { now: '2030-02-02T12:00:00Z', timeZone: 'UTC', holidays: [] })
      .filter(({ task }) => task === 'pass-concern-on')
      .map((one) => one.due)
      .join(),
  );
  return (
    after.state.position.concern === 'raised' &&
    !replay(programme, [...log, said('resolved', 'sc-1', 3)]).ok &&
    actor.getSnapshot().value.concern === 'raised' &&
    due.join(' ') === '2030-02-02 2030-02-02'
  );
}

const asked = {
  surface: [
    'lifecycle/log/replay.ts',
    'lifecycle/machine/create-case-machine.ts',
    'lifecycle/deadlines/deadlines.ts',
  ],
  isRight,
};

export const plantedInConcerns = [
  ...plantedAgainst<Given>(
    20,
    'lifecycle/case/open-concerns.ts',
    {
      'whoever passes one concern on passes all on': ['one === meant ? moved(one) : [one]', 'moved(one)'],
      'the concern that was raised last decides': [
        "concerns.some(({ concern }) => concern === 'raised')",
        "concerns.at(-1)?.concern === 'raised'",
      ],
    },
    asked,
  ),
  ...plantedAgainst<Given>(
    20,
    'lifecycle/machine/machine-concerns.ts',
    { 'the machine knows of one concern': ['!isOne || at === place', 'at >= 0'] },
    asked,
  ),
  ...plantedAgainst<Given>(
    20,
    'lifecycle/deadlines/deadlines.ts',
    {
      'another concern gives the first more time': [
        'compareInstants(one, first) < 0',
        'compareInstants(one, first) > 0',
      ],
    },
    asked,
  ),
];
