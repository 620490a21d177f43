import { describe, expect, it } from 'vitest';
import { patched } from '../../planted/planting.js';
import { plantingFolder } from '../../planted/planting-folder.js';
import { plantedFacts } from './index.js';

describe('errors against the laws of facts', () => {
  it('each have a name of their own', () => {
    expect(new Set(plantedFacts.map(({ name }) => name)).size).toBe(plantedFacts.length);
  });

  it.each(plantedFacts)('$law: $name fits the library as it is', (bug) => {
    expect(() => patched(bug)).not.toThrow();
  });
});

/** The deep tests plant them all. */
describe('an error is noticed, against each law the first', () => {
  const folder = plantingFolder();
  const first = plantedFacts.filter(
    (bug, place) => plantedFacts.findIndex(({ law }) => law === bug.law) === place,
  );

  it.each(first)('$law: $name', async (bug) => {
    expect(await bug.isNoticed(bug, `${folder}${bug.law}/`)).toBe(true);
  });
});
