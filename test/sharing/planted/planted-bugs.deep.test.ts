import { afterAll, describe, expect, it } from 'vitest';
import { sampleOf } from '../../evidence/share.js';
import { plantingFolder } from '../../planted/planting-folder.js';
import { plant } from './plant.js';
import { plantedBugs } from './planted-bugs.js';

const folder = plantingFolder();
const titled = Object.entries(plantedBugs).map(([sort, bugs]) => [sort, sampleOf(bugs)] as const);

it('nothing is noticed where no bug is planted', { timeout: 600_000 }, async () => {
  const clean = await plant(undefined, `${folder}clean/`);
  const detectors = new Set(
    Object.values(plantedBugs).flatMap((bugs) => bugs.map(({ detector }) => detector)),
  );
  for (const detector of detectors) expect(detector(clean)).toBeUndefined();
});

describe.each(titled)('a bug in %s is noticed', (sort, bugs) => {
  const needed: number[] = [];

  it.each(bugs.map((bug, place) => [bug.name, bug, place] as const))(
    '%s',
    { timeout: 120_000 },
    async (_, bug, place) => {
      const decisions = bug.detector(await plant(bug, `${folder}${sort}-${place}/`));
      expect(decisions).toBeDefined();
      needed.push(decisions ?? Number.NaN);
    },
  );

  afterAll(() => {
    const inOrder = needed.sort((one, other) => one - other);
    const median = inOrder[Math.floor(inOrder.length / 2)];
    console.info(
      `planted bugs in ${sort}: ${needed.length} of ${bugs.length} noticed, after ${median} decisions in the median, ${inOrder.at(-1)} at most`,
    );
  });
});
