import type * as Library from 'exit-work/lifecycle';
import { byCounsellor, houseFile, logOf, programme } from '../../closed/house-of-logs.js';
import { plantedAgainst } from '../planted-fact.js';

type Given = Pick<typeof Library, 'enterEvent'>;

const now = '2030-03-01T12:00:00Z';
const informed = byCounsellor('e-2', 'client.informed', '2030-01-03T09:00:00Z');
const far = { ...informed, enteredAt: '2130-01-03T09:00:00Z' } as const;

const right = {
  ...far,
  id: 'e-3',
  enteredAt: now,
  replaces: 'e-2',
  reason: 'the year was mistyped',
} as const;

/** A date that was mistyped, and one that is still to come. */
function isRight({ enterEvent }: Given): boolean {
  const log = logOf(houseFile());
  return (
    enterEvent(programme, [...log, far], right, { now }).ok && !enterEvent(programme, log, far, { now }).ok
  );
}

const asked = { surface: ['lifecycle/log/enter-event.ts'], isRight };

export const plantedInDates = [
  ...plantedAgainst<Given>(
    22,
    'lifecycle/log/history-of.ts',
    {
      'what was corrected goes on holding up the log': [
        'const counts = !corrected.has(id);',
        'const counts = true;',
      ],
    },
    asked,
  ),
  ...plantedAgainst<Given>(
    22,
    'lifecycle/case/entry-facts.ts',
    {
      'what is entered late is entered for any day to come': [
        'Object.entries({ instant, enteredAt })',
        'Object.entries({ instant })',
      ],
    },
    asked,
  ),
];
