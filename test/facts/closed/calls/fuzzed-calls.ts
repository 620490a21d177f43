import { InputError } from 'exit-work/kernel';
import { chanceFrom } from '../../../sharing/worlds/chance.js';
import { everyCall } from './index.js';
import { repeatedIn } from './repeated-in.js';
import { plantedKey, plantedNumber, plantedText } from './wrong-calls.js';

/** What nobody would hand in on purpose. Each is made anew, since it may be written into. */
const hostile: readonly (() => unknown)[] = [
  () => undefined,
  () => null,
  () => Number.NaN,
  () => plantedNumber,
  () => -1,
  () => true,
  () => '',
  () => plantedText,
  () => '__proto__',
  () => [],
  () => ({}),
  () => [plantedText],
  () => ({ [plantedKey]: plantedText }),
  () => new Date(Number.NaN),
  () => new Map([[plantedKey, plantedText]]),
  () => () => plantedText,
  () => Symbol(plantedText),
  () => 7n,
];

/** They explore, decide or draw for long, and are asked once where others are asked ten times. */
const costly: ReadonlySet<string> = new Set([
  'verifyProgramme',
  'verifyMigration',
  'sharingTable',
  'transparencyStatement',
  'toSvg',
  'openCaseFile',
  'subjectAccessExport',
]);

/** Whatever came of so many fuzzed calls that is neither an answer nor an `InputError` that repeats nothing. */
export function faultsOf(calls: number, seed: number): readonly string[] {
  const chance = chanceFrom(seed);
  const any = <T>(list: readonly T[]): T | undefined => list[Math.floor(chance() * list.length)];
  const asked = Object.entries(everyCall).filter(([, { takes }]) => takes.length > 0);
  const often = asked.filter(([name]) => !costly.has(name));
  return Array.from({ length: calls }).flatMap(() => {
    const [name, { call, takes }] = any(chance() < 0.9 ? often : asked) ?? [
      '',
      { call: () => undefined, takes: [] },
    ];
    const place = Math.floor(chance() * takes.length);
    const values = takes.map(({ value }, index) => (index === place ? changed(value, chance) : value));
    try {
      call(...values);
      return [];
    } catch (error) {
      const faults = error instanceof InputError ? repeatedIn(error) : [String(error).split('\n')[0]];
      return faults.map((fault) => `${name}, argument ${place + 1}: ${fault}`);
    }
  });
}

/** A value with something hostile in its place, or anywhere in it; or with a field of theirs. */
function changed(value: unknown, chance: () => number): unknown {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(chance() * list.length)];
  if (!isPlain(value) || chance() < 0.3) return pick(hostile)?.();
  const keys = Object.keys(value);
  const key = pick(keys);
  if (key === undefined || chance() < 0.1)
    return Array.isArray(value) ? [...value, pick(hostile)?.()] : { ...value, [plantedKey]: plantedText };
  const inner: unknown = Reflect.get(value, key);
  if (Array.isArray(value))
    return value.map((one, index) => (String(index) === key ? changed(inner, chance) : one));
  return { ...value, [key]: changed(inner, chance) };
}

/** Schemas, machines and languages are code: they are replaced as a whole. */
function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return (prototype === Object.prototype || Array.isArray(value)) && !('_zod' in value);
}
