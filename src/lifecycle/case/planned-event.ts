import { refusedArgument } from '../../kernel/check/index.js';
import { check } from '../../kernel/index.js';
import { demand, demandFields } from '../../kernel/issue/index.js';
import { CaseEvent } from '../../model/index.js';

/** As much of an event as one wants to ask about: its type, and what else is known already. */
export type PlannedEvent = Pick<CaseEvent, 'type'> & Partial<CaseEvent>;

/** Of a plan the type is known; what else it has is as an event has it. Rules that need all of an event are not asked. */
export function demandPlanned(event: PlannedEvent): void {
  const planned = demandFields(event, 'event');
  const { type } = planned;
  const { shape } = CaseEvent;
  const isKnown = Object.keys(planned).every((name) => Object.hasOwn(shape, name));
  demand(isKnown, 'event', `nothing but \`${Object.keys(shape).join('`, `')}\``);
  demand(type !== undefined, 'event.type', 'the name of an event');
  for (const [name, field] of Object.entries(shape)) {
    if (planned[name] === undefined) continue;
    const checked = check(field, planned[name]);
    if (!checked.ok) throw refusedArgument(`event.${name}`, checked.issues);
  }
}
