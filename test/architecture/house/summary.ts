import { bothWays } from './both-ways.js';
import type { House } from './house.js';
import { limits } from './limits.js';
import { isNoList } from './long-files.js';
import { byLength, longFunctions } from './long-functions.js';
import { ownIndexes } from './own-index.js';
import { pastAnIndex } from './past-an-index.js';
import { linesOf, quantile } from './sizes.js';
import { unusedExports } from './unused-exports.js';
import { wideFolders, writtenByFolder } from './wide-folders.js';

interface Measured {
  readonly what: string;
  readonly value: number;
  readonly limit: number;
  readonly faults?: readonly string[];
}

/** What the house comes to beside what it is held to, and every fault; imports past an index only if asked for. */
export function summary(house: House, listed: boolean): string {
  return [...faultsOf(house, listed), ...sizesOf(house)].map(printed).join('\n');
}

function faultsOf({ source, users }: House, listed: boolean): readonly Measured[] {
  const past = pastAnIndex(source);
  return [
    faulty('rooms that import both ways', limits.twoWayPairs, bothWays(source)),
    { ...faulty('imports past an index', limits.pastAnIndex, past), faults: listed ? past : [] },
    faulty('imports of an index from inside', limits.ownIndexes, ownIndexes(source)),
    faulty('unused exports', limits.unusedExports, unusedExports(users)),
  ];
}

function faulty(what: string, limit: number, faults: readonly string[]): Measured {
  return { what, value: faults.length, limit, faults };
}

function sizesOf({ source, written, code }: House): readonly Measured[] {
  const folders = [...writtenByFolder(written).values()].map(({ length }) => length);
  const functions = byLength(code).map(({ lines }) => lines);
  const lines = source.filter(isNoList).map(linesOf);
  return [
    {
      what: 'widest folder',
      value: Math.max(...folders),
      limit: limits.widestFolder,
      faults: wideFolders(written),
    },
    {
      what: 'longest function',
      value: Math.max(...functions),
      limit: limits.longestFunction,
      faults: longFunctions(code),
    },
    { what: 'median file', value: quantile(lines, 0.5), limit: limits.medianFile },
    { what: 'ninth decile of files', value: quantile(lines, 0.9), limit: limits.ninthDecile },
    { what: 'longest file', value: Math.max(...lines), limit: limits.longestFile },
  ];
}

function printed({ what, value, limit, faults = [] }: Measured): string {
  const line = `${value > limit ? '✗' : '✓'} ${what.padEnd(32)} ${`${value}`.padStart(4)}  of ${limit}`;
  return [line, ...faults.map((fault) => `      ${fault}`)].join('\n');
}
