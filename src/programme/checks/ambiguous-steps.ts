import { fieldPath, type Issue } from '../../kernel/issue/index.js';
import { areDisjoint, type Opening, type Programme, type Step } from '../language/index.js';

/** An event must open a case in one way on one track, and mean one thing in one position. */
export function* ambiguousSteps({ openings, steps }: Programme): Generator<Issue> {
  for (const [id, otherId] of overlapping(openings, opensAlike)) {
    const { event } = openings[otherId] ?? {};
    yield {
      code: 'ambiguous-opening',
      path: fieldPath(['openings', otherId, 'tracks']),
      message: `\`${otherId}\` and \`${id}\` can both answer \`${event}\` on one track; set them apart`,
    };
  }
  for (const [id, otherId] of overlapping(steps, answersAlike)) {
    const { event } = steps[otherId] ?? {};
    yield {
      code: 'ambiguous-step',
      path: fieldPath(['steps', otherId, 'where']),
      message: `\`${otherId}\` and \`${id}\` can both answer \`${event}\` in one position; set them apart`,
    };
  }
}

function opensAlike(one: Opening, other: Opening): boolean {
  return one.event === other.event && one.tracks.some((track) => other.tracks.includes(track));
}

function answersAlike(one: Step, other: Step): boolean {
  return one.event === other.event && !areDisjoint(one.where, other.where);
}

function* overlapping<T>(
  parts: Readonly<Record<string, T>>,
  isAlike: (one: T, other: T) => boolean,
): Generator<readonly [id: string, otherId: string]> {
  const entries = Object.entries(parts);
  for (const [index, [id, part]] of entries.entries()) {
    for (const [otherId, other] of entries.slice(index + 1)) if (isAlike(part, other)) yield [id, otherId];
  }
}
