import { frozen } from '../../kernel/frozen/index.js';
import type { Citation } from '../../vocabulary/index.js';
import type { ReadingObligation, ReadingRefusal } from './reading-decision.js';
import type { ReadingRequest } from './reading-request.js';
import type { ReadingRules } from './reading-rules.js';

type Reason = readonly [text: string, citation: Citation];

const reasons = /* @__PURE__ */ frozen<Readonly<Record<ReadingRefusal['code'], Reason>>>({
  unreadable: [
    'what says who may read cannot be read; put it right first',
    { ours: 'an error in a restriction opens nothing' },
  ],
  excluded: [
    'this worker is kept from the file, and breaking the glass does not change that; whoever is in danger is told by a disclosure',
    { follows: ['MG-2.2-02'] },
  ],
  'exclusion-in-doubt': [
    'a restriction excludes a worker whom nobody knows, and may mean this one; correct the name in it, or list whom it names on a team or among `workers`; who must read to save a life breaks the glass',
    { ours: 'a slip of the pen opens no file to whom it was to keep out' },
  ],
  restricted: [
    'the file is open to named workers only; who must read to save a life breaks the glass',
    { follows: ['MG-2.2-02'] },
  ],
  'not-on-team': [
    'this worker is not on the team of the case in this role; who must read to save a life breaks the glass',
    { follows: ['MG-2.1-07', 'CS-3.8-04'] },
  ],
  'role-reads-nothing': [
    'this role needs nothing of the file, as the house has it',
    { follows: ['MG-4.2-06'] },
  ],
  'works-elsewhere': [
    'nobody has listed that this worker works for the holder in this role; list them among `workers`, or on a team',
    { ours: 'glass is broken by whoever answers for it to the house' },
  ],
  'glass-closed-to-role': [
    'behind the glass nothing is open to this role, as the house has it',
    { ours: 'not everybody who is let into the house can be trusted with where somebody hides' },
  ],
  prohibited: [
    'the house has prohibited all of it towards itself in this role',
    { ours: 'a house keeps to its own prohibitions' },
  ],
});

export function refusalFor(code: ReadingRefusal['code'], by: readonly string[]): ReadingRefusal {
  const [text, citation] = reasons[code];
  return { code, text, by: [...by].sort(), citation };
}

/** Whatever came out is written down; who broke the glass answers for it at once. */
export function obligationsOf(
  { brokenGlass }: ReadingRequest,
  isGlassBroken: boolean,
  supervision?: Pick<ReadingRules, 'escalateTo' | 'ifUnreachable'>,
): readonly ReadingObligation[] {
  const log: ReadingObligation = { code: 'log', text: 'write down who read, with `recordReading`' };
  if (!isGlassBroken || supervision === undefined) return [log];
  const { supervisorId } = brokenGlass ?? {};
  return [
    log,
    {
      code: 'inform-supervisor',
      text: 'inform a supervisor at once, and note it with `recordSupervisorNotice`; nobody waits for them',
      ...(supervisorId === undefined ? {} : { supervisorId }),
      role: supervision.escalateTo,
      ifUnreachable: supervision.ifUnreachable,
    },
  ];
}
