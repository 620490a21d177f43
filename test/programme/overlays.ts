import { blueprints, type Programme, type ProgrammeOverlay } from 'exit-work/programme';
import { objectives, roles, valuesOf } from 'exit-work/vocabulary';
import fc from 'fast-check';

const words = fc.string({ minLength: 1, maxLength: 30 }).filter((text) => text.trim() !== '');
const now = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const roleLists = fc.subarray([...valuesOf(roles)], { minLength: 1 });
const within = fc.record(
  { days: fc.nat({ max: 90 }), weeks: fc.nat({ max: 9 }), months: fc.nat({ max: 9 }) },
  { requiredKeys: ['days'] },
);

/** A programme that ships with the library, and something that may be done differently in it. */
export interface Variation {
  readonly base: Programme;
  readonly overlay: ProgrammeOverlay;
}

export const anyVariation: fc.Arbitrary<Variation> = fc
  .constantFrom(...Object.values(blueprints))
  .chain((base) => fc.record({ base: fc.constant(base), overlay: overlayOf(base) }));

/** The parts of a kind, some of them: for each that is chosen, what is put in its place. */
function some<T>(parts: object, content: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> {
  return fc
    .subarray(Object.keys(parts), { maxLength: 3 })
    .chain((keys) => fc.record(Object.fromEntries(keys.map((key) => [key, content]))));
}

function overlayOf({ tasks, milestones, stages, steps }: Programme): fc.Arbitrary<ProgrammeOverlay> {
  return fc
    .record({
      version: fc.constantFrom('1.0.0', '1.0.1', '2.0.0'),
      title: now(words),
      description: now(words),
      objectives: now(fc.subarray([...valuesOf(objectives)], { minLength: 1 })),
      validity: now(fc.constantFrom(null, { from: '2030-01-01' as const })),
      design: now(fc.constant(null)),
      tasks: now(
        some(tasks, fc.oneof(fc.constant(null), fc.record({ within }), fc.record({ label: words }))),
      ),
      milestones: now(some(milestones, fc.record({ label: words }))),
      stages: now(some(stages, fc.record({ label: words, strands: fc.constantFrom(null, {}) }))),
      steps: now(some(steps, fc.record({ by: roleLists }))),
      events: now(
        fc.constant({ 'walk.taken': { label: 'Walk taken', definition: 'They went for a walk.' } }),
      ),
    })
    .map(({ version, ...parts }) => {
      const given = Object.entries(parts).filter(([, part]) => part !== undefined);
      return { id: 'local', version, ...Object.fromEntries(given) };
    });
}
