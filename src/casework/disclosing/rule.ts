import * as z from 'zod';
import { checkedOptions } from '../../kernel/check/index.js';
import { Identifier, Instant } from '../../kernel/index.js';
import type { Desk } from '../desk/index.js';
import {
  type CaseRulings,
  type CaseworkOutcome,
  checkedRulings,
  demandOpened,
  nextCase,
  type OpenedCase,
  refusedFor,
  workerIssues,
} from '../opened/index.js';

/** What was decided on the sharing of this case: new, or in place of a ruling of the same identifier. */
export interface Ruling {
  readonly rulings: CaseRulings;
  /** The worker who enters it. Who decided, each ruling says; whether they could, is asked whenever it counts. */
  readonly byId: Identifier;
  readonly now: Instant;
}

const anyRuling = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({ rulings: z.looseObject({}), byId: Identifier, now: Instant }),
);

/** The case with what was decided on its sharing. */
export function rule(desk: Desk, opened: OpenedCase, ruling: Ruling): CaseworkOutcome {
  const known = demandOpened(desk, opened);
  const { byId, now } = checkedOptions('ruling', anyRuling, ruling);
  const checked = checkedRulings(ruling.rulings, opened.file.client.id);
  if (!checked.ok) return refusedFor('ruling', checked.issues);
  const strangers = workerIssues(desk, opened, { path: 'byId', id: byId, at: now });
  if (strangers.length > 0) return refusedFor('ruling', strangers);
  return nextCase(desk, known, { name: 'ruling', rulings: together(opened.rulings, checked.value), now });
}

function together(before: CaseRulings, added: CaseRulings): CaseRulings {
  return {
    ...before,
    ...(added.mandates && { mandates: replaced(before.mandates, added.mandates) }),
    ...(added.weighings && { weighings: replaced(before.weighings, added.weighings) }),
    ...(added.vitalInterests && { vitalInterests: replaced(before.vitalInterests, added.vitalInterests) }),
    ...(added.overrides && { overrides: replaced(before.overrides, added.overrides) }),
    ...(added.onwardLimits && { onwardLimits: replaced(before.onwardLimits, added.onwardLimits) }),
  };
}

/** In order of entry, each once: an override that was confirmed stands where it stood. */
function replaced<Entry extends { readonly id: string }>(
  before: readonly Entry[] = [],
  added: readonly Entry[],
): readonly Entry[] {
  const all = new Map([...before, ...added].map((entry) => [entry.id, entry]));
  return [...all.values()];
}
