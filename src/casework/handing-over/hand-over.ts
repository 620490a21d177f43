import * as z from 'zod';
import { checkedOptions } from '../../kernel/check/index.js';
import { frozen } from '../../kernel/frozen/index.js';
import { CalendarDay, Identifier, Instant, type Issue } from '../../kernel/index.js';
import { fieldPath } from '../../kernel/issue/index.js';
import type { CaseEvent, CaseFile } from '../../model/index.js';
import { rolesHeld } from '../../model/people/index.js';
import { openEntrustedItems } from '../../sharing/index.js';
import type { Desk } from '../desk/index.js';
import {
  type CaseworkOutcome,
  demandOpened,
  nextCase,
  type OpenedCase,
  refusedFor,
  workerIssues,
} from '../opened/index.js';

/** That one worker leaves a case and another, who is on its team already, takes their place. */
export interface HandingOver {
  readonly fromId: Identifier;
  readonly toId: Identifier;
  /** The last day on which the one who leaves works on the case. */
  readonly lastDay: CalendarDay;
  /** Where the case manager changes: the entry that says so. What it is, the desk says. */
  readonly appointment?: Omit<CaseEvent, 'type'>;
  readonly now: Instant;
}

const anyHandingOver = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    fromId: Identifier,
    toId: Identifier,
    lastDay: CalendarDay,
    appointment: z.exactOptional(z.looseObject({})),
    now: Instant,
  }),
);

/** The case in other hands. Nobody leaves over something entrusted that is not answered; see `openAtHandover`. */
export function handOver(desk: Desk, opened: OpenedCase, handing: HandingOver): CaseworkOutcome {
  const known = demandOpened(desk, opened);
  const { fromId, toId, lastDay, now } = checkedOptions('handing', anyHandingOver, handing);
  const { appointment } = handing;
  const { file } = opened;
  const { team = [] } = file;
  const leaving = team.find(({ id }) => id === fromId);
  const isManager = leaving !== undefined && rolesHeld(leaving, now, desk.timeZone).includes('case-manager');
  const issues = [
    ...workerIssues(desk, opened, { path: 'fromId', id: fromId, at: now }),
    ...workerIssues(desk, opened, { path: 'toId', id: toId, at: now }),
    ...(fromId === toId ? [toOneself] : []),
    ...(isManager && appointment === undefined ? [appointmentMissing] : []),
    ...unanswered(file, fromId),
  ];
  if (issues.length > 0) return refusedFor('handover', issues);
  const event = appointment && ({ ...appointment, type: 'case-manager.appointed' } as const);
  const parts = {
    team: team.map((member) => (member.id === fromId ? { ...member, until: lastDay } : member)),
  };
  return nextCase(desk, known, { name: 'handover', events: event === undefined ? [] : [event], parts, now });
}

function unanswered(file: CaseFile, workerId: Identifier): readonly Issue[] {
  const open = new Set(openEntrustedItems(file, workerId).map(({ id }) => id));
  return [...(file.entrustedItems ?? []).entries()].flatMap(([place, { id }]) =>
    open.has(id) ? [{ ...notAnswered, path: fieldPath(['entrustedItems', place, 'answers']) }] : [],
  );
}

const notAnswered = {
  code: 'entrusted-unanswered',
  message: 'expected what becomes of it; whoever leaves answers each thing that was entrusted to them',
} as const;

const toOneself = /* @__PURE__ */ frozen<Issue>({
  code: 'handed-to-oneself',
  path: 'toId',
  message: 'expected somebody else than whoever leaves',
});

const appointmentMissing = /* @__PURE__ */ frozen<Issue>({
  code: 'appointment-missing',
  path: 'appointment',
  message:
    'expected the entry that another case manager is appointed, since the one whom the client has leaves',
});
