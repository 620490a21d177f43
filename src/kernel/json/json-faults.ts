import { frozen } from '../frozen/index.js';
import type { Issue } from '../issue/index.js';

/** How much of an input is looked at. The defaults are far above any honest case file. */
export interface JsonLimits {
  /** Levels of nesting. */
  readonly depth: number;
  /** Characters of one text. */
  readonly text: number;
  /** Values in all, so that a small file cannot unfold into a large one. */
  readonly values: number;
}

/** What `inspectJson` accepts unless it is told otherwise: 64 levels, texts of 100,000 characters, two million values. */
export const jsonLimits = /* @__PURE__ */ frozen<JsonLimits>({ depth: 64, text: 100_000, values: 2_000_000 });

export const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

type Fault = Omit<Issue, 'path'>;

/** A fault with the keys that lead to it: not all of them may be shown. */
interface FaultAt extends Fault {
  readonly path: readonly PropertyKey[];
}

const notFinite: Fault = { code: 'not-finite', message: 'expected a finite number' };
const noValue: Fault = { code: 'no-value', message: 'has no value; leave the field out instead' };
const notPlain: Fault = { code: 'not-plain', message: 'expected plain data' };
const ofClass: Fault = {
  code: 'instance-of-class',
  message: 'expected plain data, not an instance of a class',
};
const tooMany: Fault = { code: 'too-many-values', message: 'holds more values than are accepted at once' };
const withGaps: Fault = {
  code: 'list-with-gaps',
  message: 'expected a list without gaps and named fields',
};

/** A value, and where it stands: a path is put together where something is wrong, and nowhere else. */
interface Visit {
  readonly value: unknown;
  readonly key: PropertyKey;
  readonly depth: number;
  readonly above: Visit | undefined;
}

/** Levels of a path that are shown: an honest file has fewer, and of a hostile one the beginning is enough. */
export const shownDepth = 16;

/** The first reason why a value is not plain, bounded JSON, or nothing; it throws where what is looked at does. */
export function faultIn(root: unknown, limits: JsonLimits = jsonLimits): FaultAt | undefined {
  const waiting: Visit[] = [{ value: root, key: '', depth: 0, above: undefined }];
  let left = limits.values - 1;
  for (let visit = waiting.pop(); visit !== undefined; visit = waiting.pop()) {
    const { value, depth } = visit;
    const fault = faultOf(visit, limits, left);
    if (fault !== undefined) return { ...fault, path: pathOf(visit).slice(0, shownDepth) };
    if (!isContainer(value)) continue;
    const keys = Object.keys(value);
    const isList = Array.isArray(value);
    left -= keys.length;
    for (const key of keys.reverse()) {
      const nested: Visit = {
        value: dataAt(value, key),
        key: isList ? Number(key) : key,
        depth: depth + 1,
        above: visit,
      };
      if (forbiddenKeys.has(key))
        return {
          code: 'forbidden-name',
          path: pathOf(nested),
          message: `a field may not be called \`${key}\``,
        };
      waiting.push(nested);
    }
  }
  return undefined;
}

function pathOf(visit: Visit): readonly PropertyKey[] {
  const path: PropertyKey[] = [];
  for (let at = visit; at.above !== undefined; at = at.above) path.push(at.key);
  return path.reverse();
}

function faultOf({ value, depth }: Visit, limits: JsonLimits, left: number): Fault | undefined {
  if (depth > limits.depth)
    return { code: 'nested-too-deep', message: `nested more than ${limits.depth} levels deep` };
  return isContainer(value) ? faultOfContainer(value, left) : faultOfScalar(value, limits);
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** What a field holds. A getter may throw, or answer differently each time: it stands for itself, as no data. */
function dataAt(container: object, key: string): unknown {
  const property = Object.getOwnPropertyDescriptor(container, key);
  return property?.get ?? property?.value;
}

function faultOfScalar(value: unknown, limits: JsonLimits): Fault | undefined {
  if (value === null || typeof value === 'boolean') return undefined;
  if (typeof value === 'string') {
    if (value.length <= limits.text) return undefined;
    return { code: 'text-too-long', message: `expected at most ${limits.text} characters` };
  }
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : notFinite;
  return value === undefined ? noValue : notPlain;
}

function faultOfContainer(value: object, left: number): Fault | undefined {
  if (!isPlain(value)) return ofClass;
  // The length is asked before the keys are made: a long list of nothing is cheap to send.
  if (Array.isArray(value) && value.length > left) return tooMany;
  const keys = Object.keys(value);
  if (keys.length > left) return tooMany;
  if (Array.isArray(value) && !isDense(value, keys)) return withGaps;
  return undefined;
}

/** Plain objects and lists come straight from the language, also from that of another window or context. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (Array.isArray(value)) return Array.isArray(prototype);
  return prototype === null || Object.hasOwn(Object(prototype), 'isPrototypeOf');
}

/** Numbered keys come first and in order, so the last key tells of all. */
function isDense(list: readonly unknown[], keys: readonly string[]): boolean {
  return keys.length === list.length && (keys.length === 0 || keys.at(-1) === String(list.length - 1));
}
