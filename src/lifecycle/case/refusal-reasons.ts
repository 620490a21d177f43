import { citing, jointCitation } from '../../kernel/citation/index.js';
import { frozen } from '../../kernel/frozen/index.js';
import {
  type Dimension,
  dimensions,
  type Position,
  type Programme,
  positionLabel,
  type Requirement,
  type Step,
} from '../../programme/index.js';
import { allowedValues } from '../../programme/language/index.js';
import { labelOf, type Role, roles } from '../../vocabulary/index.js';
import type { Reason, Refusal } from './refusal.js';
import { stepsFor } from './steps-for.js';

export function unknownEvent(programme: Programme): Reason {
  const known = [...new Set(Object.values(programme.steps).map((step) => step.event))].sort();
  return {
    code: 'unknown-event',
    text: `programme \`${programme.id}\` has no step for this event; it knows ${known.map((event) => `\`${event}\``).join(', ')}`,
    known,
  };
}

export const outOfOrder = /* @__PURE__ */ frozen<Reason>({
  code: 'out-of-order',
  text: 'it is earlier than the event before it; what is entered later than it happened says so in `enteredAt`, with `enterEvent`, and nothing comes before the opening',
});

export const outOfEntryOrder = /* @__PURE__ */ frozen<Reason>({
  code: 'out-of-order',
  text: 'enteredAt: it was entered before the entry that it follows in the log; entries stand in the order in which they were entered',
});

export const doubledEntry = /* @__PURE__ */ frozen<Reason>({
  code: 'doubled-entry',
  text: 'id: an earlier entry has this identifier; each needs its own',
});

export const unknownEntry = /* @__PURE__ */ frozen<Reason>({
  code: 'unknown-entry',
  text: 'replaces: expected the identifier of an earlier entry that stands; the opening, and what is replaced already, cannot be replaced',
});

/** An event that would not have been possible if the entry were right. */
export function laterEvent({ event, reasons }: Refusal, at: number): Reason {
  const why = reasons.map(({ text }) => text).join('; ');
  return {
    code: 'later-event',
    text: `with it, \`${event}\`, entry ${at + 1} of the log, would not have been possible: ${why}`,
    ...citing(jointCitation(reasons.map(({ citation }) => citation))),
    event,
    at,
  };
}

export const enteredLate = /* @__PURE__ */ frozen<Reason>({
  code: 'entered-late',
  text: 'it replaces an earlier entry, which only the whole log can answer; enter it with `enterEvent`',
});

export function wrongRole(step: Pick<Step, 'by' | 'citation'>, role: Role): Reason {
  const allowed = step.by.map((one) => labelOf(roles, one).toLowerCase()).join(', ');
  return {
    code: 'role',
    text: `it is not for the role of ${labelOf(roles, role).toLowerCase()} to record; it is for: ${allowed}`,
    ...citing(step.citation),
    allowed: step.by,
  };
}

/** Why an event is not possible where the case stands: what keeps it from the step that fits best. */
export function wrongPosition(programme: Programme, position: Position, event: string): readonly Reason[] {
  const [closest] = stepsFor(programme, event)
    .map((step) => mismatches(programme, step, position))
    .sort((first, second) => first.length - second.length);
  return closest ?? [];
}

const dimensionNames: Readonly<Record<Dimension, string>> = {
  track: 'participation track',
  stage: 'stage',
  status: 'status of the case',
  custody: 'state of custody',
  support: 'intensity of support',
  safety: 'state of safety',
  concern: 'state of the security concern',
};

function mismatches(programme: Programme, step: Step, position: Position): readonly Reason[] {
  return dimensions.flatMap((dimension): Reason[] => {
    const expected = allowedValues(step.where ?? {}, dimension);
    const found = position[dimension];
    if (expected === undefined || expected.includes(found)) return [];
    const shown = (value: string) => `«${positionLabel(programme, dimension, value).toLowerCase()}»`;
    return [
      {
        code: 'position',
        text: `it is possible where the ${dimensionNames[dimension]} is ${expected.map(shown).join(' or ')}; here it is ${shown(found)}`,
        ...citing(step.citation),
        dimension,
        found,
        expected,
      },
    ];
  });
}

export function requirementUnmet(programme: Programme, requirement: Requirement): Reason {
  const { milestone, because, citation } = requirement;
  const remedies = Object.values(programme.steps)
    .filter((step) => step.achieves?.includes(milestone))
    .map(({ event, by }) => ({ event, by }));
  const label = programme.milestones[milestone]?.label ?? milestone;
  const remedy = remedies.map(({ event }) => `\`${event}\``).join(' or ');
  return {
    code: 'requirement',
    text: `it needs first that ${label}: ${because}${remedy === '' ? '' : `; what brings it about: ${remedy}`}`,
    ...citing(citation),
    milestone,
    remedies,
  };
}
