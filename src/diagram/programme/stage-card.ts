import type { Programme, Requirement } from '../../programme/index.js';
import { conditionLabel } from './condition-label.js';
import { abridged } from './listed.js';

/** A stage as it is shown: its name and what must be true at its gates. */
export interface StageCard {
  readonly stage: string;
  readonly label: string;
  readonly sections: readonly CardSection[];
}

/** A heading and its points: `Enter once` the needs are assessed. */
export interface CardSection {
  readonly heading: string;
  readonly points: readonly string[];
}

// More than a handful of points is no summary.
const mostPoints = 5;

export function stageCards(programme: Programme): readonly StageCard[] {
  return Object.entries(programme.stages).map(([stage, { label, entry = [], exit = [], strands = {} }]) => ({
    stage,
    label,
    sections: [
      { heading: 'Enter once', points: gate(programme, entry) },
      { heading: 'Leave once', points: gate(programme, exit) },
      {
        heading: 'Side by side',
        points: abridged(
          Object.values(strands).map((strand) => strand.label),
          mostPoints,
        ),
      },
    ].filter(({ points }) => points.length > 0),
  }));
}

function gate(programme: Programme, requirements: readonly Requirement[]): readonly string[] {
  const points = requirements
    .filter(({ where }) => where?.track?.some((track) => programme.tracks.includes(track)) ?? true)
    .map((requirement) => point(programme, requirement));
  return abridged([...new Set(points)], mostPoints);
}

/** The fact, and in which cases it is asked for. */
function point(programme: Programme, requirement: Requirement): string {
  const only = conditionLabel(programme, requirement);
  const { milestone } = requirement;
  const label = programme.milestones[milestone]?.label ?? milestone;
  return only.length === 0 ? label : `${label} (${only.join(', ')})`;
}
