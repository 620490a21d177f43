import type { Programme } from 'exit-work/programme';

/** How many further milestones there are at most: the language has a bound for all of a programme. */
const furtherMilestones = 16;

/** A programme with so many further steps, each with an event of its own, towards one of some further milestones. */
export function withSteps(programme: Programme, size: number): Programme {
  const names = Array.from({ length: size }, (_, place) => `further-${inLetters(place)}`);
  const milestones = names.slice(0, furtherMilestones);
  const eventOf = (name: string) => `${name}.noted`;
  return {
    ...programme,
    milestones: {
      ...programme.milestones,
      ...Object.fromEntries(milestones.map((name) => [name, { label: name }])),
    },
    events: {
      ...programme.events,
      ...Object.fromEntries(names.map((name) => [eventOf(name), { label: name, definition: name }])),
    },
    steps: {
      ...programme.steps,
      ...Object.fromEntries(
        names.map((name, place) => [
          name,
          {
            event: eventOf(name),
            by: ['case-manager'] as const,
            achieves: [milestones[place % milestones.length] ?? name],
          },
        ]),
      ),
    },
  };
}

function inLetters(place: number): string {
  return [...String(place)].map((digit) => 'abcdefghij'[Number(digit)] ?? 'a').join('');
}
