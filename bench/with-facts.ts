import type { Programme } from 'exit-work/programme';

/** A programme with further facts, each of which some worker may note or take back at any time: twice the states for each. */
export function withFacts(programme: Programme, count: number): Programme {
  const facts = Array.from({ length: count }, (_, index) => `fact-${index}`);
  const noted = (fact: string) => `${fact.replace('-', '')}.noted`.replace(/\d/, letterOf);
  return {
    ...programme,
    milestones: {
      ...programme.milestones,
      ...Object.fromEntries(facts.map((fact) => [fact, { label: fact }])),
    },
    events: {
      ...programme.events,
      ...Object.fromEntries(facts.map((fact) => [noted(fact), { label: fact, definition: fact }])),
    },
    steps: {
      ...programme.steps,
      ...Object.fromEntries(
        facts.map((fact) => [fact, { event: noted(fact), by: ['case-manager'] as const, achieves: [fact] }]),
      ),
    },
  };
}

function letterOf(digit: string): string {
  return 'abcdefghij'[Number(digit)] ?? 'a';
}
