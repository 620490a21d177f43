import { expect, test } from 'vitest';
import { bothWays } from './house/both-ways.js';
import { thisHouse } from './house/house.js';
import { limits } from './house/limits.js';
import { longFiles } from './house/long-files.js';
import { longFunctions } from './house/long-functions.js';
import { ownIndexes } from './house/own-index.js';
import { pastAnIndex } from './house/past-an-index.js';
import { unusedExports } from './house/unused-exports.js';
import { wideFolders } from './house/wide-folders.js';

const { source, written, code, users } = thisHouse();

/** The rules are tried out beside them; here they are held against this repository. `npm run house` says more. */
test.each<[string, () => readonly string[], number]>([
  ['no folder is wider than a glance', () => wideFolders(written), 0],
  ['imports between rooms lead one way', () => bothWays(source), limits.twoWayPairs],
  ['rooms are entered through their index', () => pastAnIndex(source), limits.pastAnIndex],
  ['no file imports an index that it is part of', () => ownIndexes(source), limits.ownIndexes],
  ['every export is there for somebody', () => unusedExports(users), limits.unusedExports],
  ['functions are short', () => longFunctions(code), 0],
  ['files are small', () => longFiles(source), 0],
])(
  '%s',
  (_, faultsOf, admitted) => {
    expect(source).not.toHaveLength(0);
    const faults = faultsOf();
    expect(faults.length, faults.join('\n')).toBeLessThanOrEqual(admitted);
  },
  120_000,
);
