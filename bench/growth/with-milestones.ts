import type { Programme } from 'exit-work/programme';

/** A programme with so many further milestones, each with an event of its own and the step that reaches it. */
export function withMilestones(programme: Programme, size: number): Programme {
  const names = Array.from({ length: size }, (_, place) => `further-${inLetters(place)}`);
  const eventOf = (name: string) => `${name}.noted`;
  return {
    ...programme,
    milestones: {
      ...programme.milestones,
      ...Object.fromEntries(names.map((name) => [name, { label: name }])),
    },
    events: {
      ...programme.events,
      ...Object.fromEntries(names.map((name) => [eventOf(name), { label: name, definition: name }])),
    },
    steps: {
      ...programme.steps,
      ...Object.fromEntries(
        names.map((name) => [
          name,
          { event: eventOf(name), by: ['case-manager'] as const, achieves: [name] },
        ]),
      ),
    },
  };
}

function inLetters(place: number): string {
  return [...String(place)].map((digit) => 'abcdefghij'[Number(digit)] ?? 'a').join('');
}
