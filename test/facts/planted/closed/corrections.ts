import type * as Library from 'exit-work/lifecycle';
import type { CaseEvent } from 'exit-work/model';
import { byCounsellor, houseFile, logOf, programme } from '../../closed/house-of-logs.js';
import { plantedAgainst } from '../planted-fact.js';

type Given = Pick<typeof Library, 'enterEvent' | 'historyOf' | 'replay'>;

const raised = byCounsellor('e-2', 'security-concern.raised', '2030-02-12T09:00:00Z', { recordId: 'sc-1' });
const session = byCounsellor('e-2', 'session.held', '2030-02-12T09:00:00Z', { recordId: 's-1' });
const enteredAt = '2030-02-13T09:00:00Z';
const alone: CaseEvent = {
  ...byCounsellor('e-3', 'entry.retracted', enteredAt, { enteredAt, replaces: 'e-2' }),
  reason: 'it was another client',
};
const withSecond: CaseEvent = { ...alone, approvedById: 'm-senior', approvedInRole: 'psychologist' };
const { reason: _, ...silent } = withSecond;

/** A concern and a session, taken back by whom it is for, and otherwise. */
function isRight({ enterEvent, historyOf, replay }: Given): boolean {
  const log = logOf(houseFile());
  const isTaken = (target: CaseEvent, entry: CaseEvent) =>
    replay(programme, [...log, target, entry]).ok && enterEvent(programme, [...log, target], entry).ok;
  const behind: CaseEvent = { ...session, id: 'e-3', enteredAt, replaces: 'e-2', reason: 'a mistake' };
  return (
    isTaken(raised, withSecond) &&
    isTaken(session, alone) &&
    !isTaken(raised, alone) &&
    !isTaken(raised, silent) &&
    !isTaken(raised, { ...withSecond, role: 'volunteer' }) &&
    !isTaken(raised, { ...alone, approvedById: 'c-1', approvedInRole: 'client' }) &&
    !historyOf([...log, raised, alone]).ok &&
    !replay(programme, [...log, raised, behind, { ...behind, id: 'e-4', replaces: 'e-3' }]).ok
  );
}

const asked = {
  surface: ['lifecycle/log/enter-event.ts', 'lifecycle/log/history-of.ts', 'lifecycle/log/replay.ts'],
  isRight,
};

export const plantedInCorrections = [
  ...plantedAgainst<Given>(
    19,
    'lifecycle/log/reasons-against-correction.ts',
    {
      'whoever corrects, whatever their role': ['by.includes(role) ? [] :', 'by.length >= 0 ? [] :'],
      'a correction need not say why': ['entry.reason === undefined', 'entry.id === undefined'],
      'the client is the second person': [".filter((role) => role !== 'client')", ''],
    },
    asked,
  ),
  ...plantedAgainst<Given>(
    19,
    'lifecycle/log/corrections.ts',
    {
      'a concern disappears behind an entry that is corrected itself': [
        "entry.type === 'entry.retracted' || !isAllowed(correction)",
        "entry.type === 'entry.retracted'",
      ],
    },
    asked,
  ),
  ...plantedAgainst<Given>(
    19,
    'lifecycle/log/safety-events.ts',
    { 'one person takes a concern back': ['if (ofTheField.has(type)) return true;', ''] },
    { ...asked, isRight: ({ historyOf }: Given) => !historyOf([...logOf(houseFile()), raised, alone]).ok },
  ),
];
