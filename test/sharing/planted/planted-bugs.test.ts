import * as library from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { plantingFolder } from '../../planted/planting-folder.js';
import { patched, plant } from './plant.js';
import { detectorsByCases } from './planted-bug.js';
import { plantedBugs } from './planted-bugs.js';

const bugs = Object.values(plantedBugs).flat();

describe('bugs to be planted', () => {
  it('are many, each of its own name', () => {
    expect(bugs.length).toBeGreaterThanOrEqual(250);
    expect(new Set(bugs.map(({ name }) => name)).size).toBe(bugs.length);
  });

  it.each(Object.entries(plantedBugs))('in %s fit the library as it is', (_, list) => {
    for (const { name, ...patch } of list) expect(() => patched(patch), name).not.toThrow();
  });

  it('are not noticed by cases where none is planted', () => {
    expect(detectorsByCases.size).toBeGreaterThanOrEqual(10);
    const alarmed = bugs.filter(
      ({ detector }) => detectorsByCases.has(detector) && detector(library) !== undefined,
    );
    expect(alarmed.map(({ name, detector }) => `${name}: case ${detector(library)}`)).toEqual([]);
  });

  it('are refused where the text stands nowhere, or more than once', () => {
    const file = 'decision/contract/bit-set.ts';
    expect(() => patched({ file, from: 'no such text', to: '' })).toThrow('exactly once: no such text');
    expect(() => patched({ file, from: 'noBits', to: '' })).toThrow('exactly once: noBits');
  });
});

/** The deep tests plant them all. */
describe('a bug is noticed, of each sort the first', () => {
  const folder = plantingFolder();

  it.each(Object.entries(plantedBugs))('in %s', async (sort, [bug]) => {
    const planted = await plant(bug, `${folder}${sort}/`);
    expect(bug?.detector(planted), bug?.name).toBeDefined();
  });
});
