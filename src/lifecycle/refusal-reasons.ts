import type { Issue } from '../kernel/index.js';
import {
  type Dimension,
  dimensions,
  type Position,
  type Programme,
  positionLabel,
  type Requirement,
  type Step,
} from '../programme/index.js';
import { admitted } from '../programme/where.js';
import { caseEvents, isValueOf, labelOf, type Role, roles } from '../vocabulary/index.js';
import type { Reason } from './refusal.js';
import { stepsFor } from './steps-for.js';

export function invalidBecause(issue: Issue): Reason {
  return { kind: 'invalid', text: `${issue.path}: ${issue.message}`, sources: [], issue };
}

export function unknownEvent(programme: Programme): Reason {
  const known = [...new Set(Object.values(programme.steps).map((step) => step.event))].sort();
  return {
    kind: 'unknown-event',
    text: `programme \`${programme.id}\` has no step for this event; it knows ${known.map((event) => `\`${event}\``).join(', ')}`,
    sources: [],
    known,
  };
}

export const outOfOrder: Reason = {
  kind: 'out-of-order',
  text: 'it is earlier than the last event of the case; events are applied in the order of their instants',
  sources: [],
};

export const recordMissing: Reason = {
  kind: 'record-missing',
  text: 'recordId: expected the identifier of the record that was filed with this event',
  sources: ['WO-6.2-03'],
};

export function wrongRole(step: Pick<Step, 'by' | 'sources'>, role: Role): Reason {
  const allowed = step.by.map((one) => labelOf(roles, one).toLowerCase()).join(', ');
  return {
    kind: 'role',
    text: `it is not for the role of ${labelOf(roles, role).toLowerCase()} to record; it is for: ${allowed}`,
    sources: step.sources,
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
};

function mismatches(programme: Programme, step: Step, position: Position): readonly Reason[] {
  return dimensions.flatMap((dimension): Reason[] => {
    const expected = admitted(step.where ?? {}, dimension);
    const found = position[dimension];
    if (expected === undefined || expected.includes(found)) return [];
    const shown = (value: string) => `«${positionLabel(programme, dimension, value).toLowerCase()}»`;
    return [
      {
        kind: 'position',
        text: `it is possible where the ${dimensionNames[dimension]} is ${expected.map(shown).join(' or ')}; here it is ${shown(found)}`,
        sources: step.sources,
        dimension,
        found,
        expected,
      },
    ];
  });
}

export function requirementUnmet(programme: Programme, requirement: Requirement): Reason {
  const { milestone, because, sources } = requirement;
  const remedies = Object.values(programme.steps)
    .filter((step) => step.achieves?.includes(milestone))
    .map(({ event, by }) => ({ event, by }));
  const label = programme.milestones[milestone]?.label ?? milestone;
  const remedy = remedies.map(({ event }) => `\`${event}\``).join(' or ');
  return {
    kind: 'requirement',
    text: `it needs first that ${label}: ${because}${remedy === '' ? '' : `; what brings it about: ${remedy}`}`,
    sources,
    milestone,
    remedies,
  };
}

/**
 * The label of an event of the field or of the programme.
 *
 * @example
 * ```ts
 * import { eventLabel } from 'exit-work/lifecycle';
 * import { blueprints } from 'exit-work/programme';
 *
 * eventLabel(blueprints.pairs, 'report.submitted'); // => 'Report submitted'
 * ```
 */
export function eventLabel(programme: Programme, event: string): string {
  if (isValueOf(caseEvents, event)) return labelOf(caseEvents, event);
  return programme.events?.[event]?.label ?? event;
}
