import { expect, it } from 'vitest';
import { sampleOf } from '../../evidence/share.js';
import { plantingFolder } from '../../planted/planting-folder.js';
import { plantedFacts } from './index.js';

const folder = plantingFolder();

it.each(sampleOf(plantedFacts).map((bug, place) => [bug.law, bug.name, bug, place] as const))(
  '%s: %s is noticed, and nothing where it is not planted',
  { timeout: 120_000 },
  async (_, __, bug, place) => {
    expect(await bug.isNoticed(undefined, `${folder}clean-${place}/`)).toBe(false);
    expect(await bug.isNoticed(bug, `${folder}${place}/`)).toBe(true);
  },
);
