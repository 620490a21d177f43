import * as z from 'zod';
import { checkedOptions } from '../../kernel/check/index.js';
import { type CalendarDay, compareInstants, Identifier, Instant } from '../../kernel/index.js';
import { fieldPath } from '../../kernel/issue/index.js';
import type { CaseFile } from '../../model/index.js';
import { openEntrustedItems } from '../../sharing/index.js';
import type { Desk } from '../desk/index.js';
import { type DueInCase, dueIn } from '../looking/index.js';
import { demandOpened, type OpenedCase } from '../opened/index.js';

/** Whose case it was till now, and when it is asked what is open. */
export interface HandoverQuestion {
  readonly workerId: Identifier;
  readonly now: Instant;
}

/** Something that was promised and is not done: a step of a plan, an agreement of a conference. */
export interface OpenPromise {
  /** Where it stands in the file; what it is, stands there. */
  readonly path: string;
  readonly due?: CalendarDay;
}

/** Somebody of the team who has met the client. */
export interface Acquainted {
  readonly memberId: Identifier;
  readonly sessions: number;
  readonly last: Instant;
}

/** What a worker answers before they leave a case, and what whoever comes after needs to know. */
export interface OpenAtHandover {
  /** What was entrusted to the worker and is not answered: each must be, before they leave. */
  readonly entrustedIds: readonly Identifier[];
  readonly promises: readonly OpenPromise[];
  /** What waits in the case. */
  readonly due: DueInCase;
  /** Who else knows the client, whoever met them most recently first. */
  readonly acquainted: readonly Acquainted[];
}

const anyHandover = /* @__PURE__ */ z.lazy(() => z.strictObject({ workerId: Identifier, now: Instant }));

/** What is open in a case when a worker leaves it. */
export function openAtHandover(desk: Desk, opened: OpenedCase, asked: HandoverQuestion): OpenAtHandover {
  const { file } = demandOpened(desk, opened).opened;
  const { workerId, now } = checkedOptions('asked', anyHandover, asked);
  return {
    entrustedIds: openEntrustedItems(file, workerId).map(({ id }) => id),
    promises: [...promisesOf(file)],
    due: dueIn(desk, opened, { now }),
    acquainted: acquaintedIn(file).filter(({ memberId }) => memberId !== workerId),
  };
}

function* promisesOf({ interventionPlans = [], conferences }: CaseFile): Generator<OpenPromise> {
  const latest = interventionPlans.length - 1;
  for (const [goal, { steps }] of (interventionPlans[latest]?.goals ?? []).entries()) {
    for (const [step, { status, dueOn }] of steps.entries()) {
      if (status === 'done' || status === 'dropped') continue;
      yield promise(['interventionPlans', latest, 'goals', goal, 'steps', step], dueOn);
    }
  }
  for (const [conference, { agreements }] of conferences.entries()) {
    for (const [agreement, { doneOn, dueOn }] of agreements.entries()) {
      if (doneOn === undefined) yield promise(['conferences', conference, 'agreements', agreement], dueOn);
    }
  }
}

function promise(path: readonly (string | number)[], due: CalendarDay | undefined): OpenPromise {
  return { path: fieldPath(path), ...(due === undefined ? {} : { due }) };
}

function acquaintedIn({ sessions = [] }: CaseFile): readonly Acquainted[] {
  const met = new Map<Identifier, Acquainted>();
  for (const { workerIds, heldAt, outcome } of sessions) {
    for (const memberId of outcome === 'held' ? workerIds : []) {
      const before = met.get(memberId) ?? { memberId, sessions: 0, last: heldAt };
      const last = compareInstants(before.last, heldAt) < 0 ? heldAt : before.last;
      met.set(memberId, { memberId, sessions: before.sessions + 1, last });
    }
  }
  return [...met.values()].sort((one, other) => compareInstants(other.last, one.last));
}
