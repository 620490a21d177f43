import { citing } from '../../kernel/citation/index.js';
import { check, type Instant } from '../../kernel/index.js';
import { malformedEvent, refusalOf } from '../../kernel/issue/index.js';
import { OpeningEvent } from '../../model/index.js';
import type { Opening, Programme } from '../../programme/index.js';
import { demandProgramme } from '../../programme/language/index.js';
import type { CaseState } from './case-state.js';
import { rememberState } from './demand-state.js';
import { checkedFacts, type EntryFacts, reasonsAgainstFacts } from './entry-facts.js';
import type { Applied, Reason } from './refusal.js';
import { enteredLate, wrongRole } from './refusal-reasons.js';

/**
 * Opens a case in a programme with its first event. Refused, with reasons, where the programme does not begin
 * that way, for that track, or by somebody in that role; with `facts`, also where it is held against the clock and the people
 * of the case. Throws an `InputError` for what is no programme, or what are no facts.
 *
 * @example
 * ```ts
 * import { openCase } from 'exit-work/lifecycle';
 * import { blueprints } from 'exit-work/programme';
 *
 * const opened = openCase(blueprints.pairs, {
 *   id: 'e-1', type: 'participation.ordered', instant: '2030-01-02T16:00:00+01:00', actorId: 'm-1',
 *   role: 'probation-officer', caseId: 'case-1', track: 'mandated', custody: 'community',
 * });
 * opened.ok && opened.state.position.stage; // => 'intake'
 * ```
 */
export function openCase(
  programme: Programme,
  event: OpeningEvent,
  facts: EntryFacts = {},
): Applied<CaseState> {
  demandProgramme(programme);
  const known = checkedFacts(facts);
  const checked = check(OpeningEvent, event);
  if (!checked.ok) return { ok: false, refusal: malformedEvent(event, checked) };
  return openedBy(programme, checked.value, known);
}

/** The same for an event that is checked already. */
export function openedBy(
  programme: Programme,
  event: OpeningEvent,
  facts: EntryFacts = {},
): Applied<CaseState> {
  const { id, type, role, track, custody, caseId, instant } = event;
  const opening = openingFor(programme, event);
  if (opening === undefined) {
    return { ok: false, refusal: { event: type, reasons: [noSuchOpening(programme, event)] } };
  }
  const refusal = refusalOf(type, [
    ...(opening.by.includes(role) ? [] : [wrongRole(opening, role)]),
    ...notInForce(programme, instant),
    ...(event.replaces === undefined ? [] : [enteredLate]),
    ...reasonsAgainstFacts(event, facts),
  ]);
  if (refusal !== undefined) return { ok: false, refusal };
  return {
    ok: true,
    state: rememberState({
      programme,
      caseId,
      position: {
        track,
        stage: opening.stage,
        status: 'active',
        custody,
        support: 'standard',
        safety: 'settled',
        concern: 'no-concern',
      },
      milestones: [],
      sequence: 1,
      instant,
      latest: { [type]: instant },
      openingId: id,
      idsAtInstant: [id],
    }),
  };
}

/** Cases are opened on the days of a version; the day is the one that the opening was written on. */
function notInForce({ validity }: Programme, instant: Instant): readonly Reason[] {
  if (validity === undefined) return [];
  const { from, until } = validity;
  const day = instant.slice(0, 10);
  if (day >= from && (until === undefined || day < until)) return [];
  const days = `from ${from}${until === undefined ? '' : ` until the day before ${until}`}`;
  return [{ code: 'not-in-force', text: `cases are opened under this version ${days}` }];
}

function openingFor(programme: Programme, { type, track }: OpeningEvent): Opening | undefined {
  return Object.values(programme.openings).find(
    ({ event, tracks }) => event === type && tracks.includes(track),
  );
}

function noSuchOpening(programme: Programme, { track }: OpeningEvent): Reason {
  const openings = Object.values(programme.openings);
  const ways = openings.map(({ event, tracks }) => `\`${event}\` (${tracks.join(' or ')})`).join(', ');
  return {
    code: 'unknown-event',
    text: `programme \`${programme.id}\` does not begin with this event on the ${track} track; it begins with ${ways}`,
    ...citing(programme.citation),
    known: openings.map(({ event }) => event),
  };
}
