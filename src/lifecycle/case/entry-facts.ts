import * as z from 'zod';
import { checkedArgument } from '../../kernel/check/index.js';
import { compareInstants, Identifier, Instant, TimeZone } from '../../kernel/index.js';
import { issueReason } from '../../kernel/issue/index.js';
import { type CaseEvent, rolesAt } from '../../model/index.js';
import { type CasePeople, reasonsAgainstActors } from './reasons-against-actors.js';
import type { Reason } from './refusal.js';

/**
 * What a house knows besides the log and the programme. An entry is held against it as far as it is given; a door that is not
 * given the team cannot ask who is on it.
 */
export interface EntryFacts {
  /** What the house’s clock says: nothing is entered for later. */
  readonly now?: Instant;
  /** The people of the case, as its file lists them; the whole file will do. */
  readonly people?: CasePeople;
  /** Where the house is, for the days of the team; without it a day counts as `rolesAt` says. */
  readonly timeZone?: TimeZone;
}

const anyFacts = /* @__PURE__ */ factsSchema();

function factsSchema() {
  const people = z.object({
    client: z.object({ id: Identifier }),
    team: z.exactOptional(z.array(z.object({ id: Identifier }))),
  });
  return z.strictObject({
    now: z.exactOptional(Instant),
    people: z.exactOptional(people),
    timeZone: z.exactOptional(TimeZone),
  });
}

/** The facts, or an `InputError` that says which of them are none. */
export function checkedFacts(facts: EntryFacts): EntryFacts {
  checkedArgument('facts', anyFacts, facts);
  return facts;
}

/** What the house knows against an event. */
export function reasonsAgainstFacts(
  event: CaseEvent,
  { now, people, timeZone }: EntryFacts,
): readonly Reason[] {
  return [
    ...(now === undefined ? [] : laterThanNow(event, now)),
    ...(people === undefined ? [] : reasonsAgainstActors(event, people, timeZone, rolesAt)),
  ];
}

function laterThanNow({ instant, enteredAt }: CaseEvent, now: Instant): readonly Reason[] {
  return Object.entries({ instant, enteredAt }).flatMap(([path, said]) =>
    said === undefined || compareInstants(said, now) <= 0
      ? []
      : [issueReason(laterThan.code, { path, ...laterThan })],
  );
}

const laterThan = {
  code: 'later-than-now',
  message: 'expected no later than now; what is to come is no event yet',
} as const;
