import type * as Library from 'exit-work/lifecycle';
import { byCounsellor, houseFile, logOf, programme } from '../../closed/house-of-logs.js';
import { plantedAgainst } from '../planted-fact.js';

type Given = Pick<typeof Library, 'applyEvent' | 'openCase' | 'historyOf' | 'replayCaseFile'>;

const file = houseFile();
const informed = byCounsellor('e-2', 'client.informed', '2030-01-03T09:00:00Z');
const asManager = { ...informed, actorId: 'm-manager', role: 'case-manager' } as const;

/** What is sent twice, and who is not there. */
function isRight({ applyEvent, openCase, historyOf, replayCaseFile }: Given): boolean {
  const opens = (event: typeof informed) => replayCaseFile({ ...file, events: [event] }, [programme]).ok;
  const opened = openCase(programme, file.opening);
  const once = opened.ok ? applyEvent(opened.state, informed) : opened;
  return (
    once.ok &&
    !applyEvent(once.state, informed).ok &&
    !applyEvent(once.state, { ...informed, id: file.opening.id, instant: '2030-01-04T09:00:00Z' }).ok &&
    !historyOf([...logOf(file), informed, informed]).ok &&
    opens(informed) &&
    opens(asManager) &&
    !opens({ ...asManager, instant: '2030-06-01T09:00:00Z' }) &&
    !opens({ ...informed, role: 'case-manager' })
  );
}

const asked = {
  surface: [
    'lifecycle/case/apply-event.ts',
    'lifecycle/case/open-case.ts',
    'lifecycle/log/history-of.ts',
    'lifecycle/case-file/open-case-file.ts',
  ],
  isRight,
};

export const plantedInEntries = [
  ...plantedAgainst<Given>(
    23,
    'lifecycle/case/explain-event.ts',
    {
      'the event that was applied last is applied again': [' || idsAtInstant.includes(id)', ''],
      'an event bears the name of the opening': ['id === openingId || ', ''],
    },
    asked,
  ),
  ...plantedAgainst<Given>(
    23,
    'lifecycle/log/history-of.ts',
    {
      'a log without corrections is not asked for its identifiers': [
        'isPlain && hasOwnIdentifiers(log)',
        'isPlain',
      ],
    },
    asked,
  ),
  ...plantedAgainst<Given>(
    23,
    'lifecycle/case/reasons-against-actors.ts',
    {
      'who was ever on the team records at any time': [
        'instants.flatMap((at) => rolesOf(member, at, timeZone))',
        '[...instants.flatMap((at) => rolesOf(member, at, timeZone)), member.role]',
      ],
      'a member records in any role': ['return held.includes(role) ?', 'return held.length > 0 ?'],
    },
    asked,
  ),
];
