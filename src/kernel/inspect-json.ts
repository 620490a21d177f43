import { fieldPath } from './field-path.js';
import type { Issue } from './issue.js';

/** How much of an input is looked at. The defaults are far above any honest case file. */
export interface JsonLimits {
  /** Levels of nesting. */
  readonly depth: number;
  /** Characters of one text. */
  readonly text: number;
  /** Values in all, so that a small file cannot unfold into a large one. */
  readonly values: number;
}

export const jsonLimits: JsonLimits = { depth: 64, text: 100_000, values: 2_000_000 };

const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

interface Visit {
  readonly value: unknown;
  readonly path: readonly PropertyKey[];
}

/**
 * The first reason why a value is not plain, bounded JSON, or nothing. It walks without recursion, so that
 * deep nesting is an answer and not a crash, and stops at the first finding, so that a hostile input costs
 * little.
 */
export function inspectJson(root: unknown, limits: JsonLimits = jsonLimits): Issue | undefined {
  const waiting: Visit[] = [{ value: root, path: [] }];
  let seen = 0;
  for (let visit = waiting.pop(); visit !== undefined; visit = waiting.pop()) {
    seen += 1;
    const message =
      seen > limits.values ? 'holds more values than are accepted at once' : faultOf(visit, limits);
    if (message !== undefined) return { path: fieldPath(visit.path.slice(0, 8)), message };
    const { value, path } = visit;
    if (typeof value !== 'object' || value === null) continue;
    for (const key of Object.keys(value).reverse()) {
      const nested = [...path, Array.isArray(value) ? Number(key) : key];
      if (forbiddenKeys.has(key))
        return { path: fieldPath(nested), message: `a field may not be called \`${key}\`` };
      waiting.push({ value: Reflect.get(value, key), path: nested });
    }
  }
  return undefined;
}

function faultOf({ value, path }: Visit, limits: JsonLimits): string | undefined {
  if (path.length > limits.depth) return `nested more than ${limits.depth} levels deep`;
  if (value === null || typeof value === 'boolean') return undefined;
  if (typeof value === 'string') {
    return value.length <= limits.text ? undefined : `expected at most ${limits.text} characters`;
  }
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : 'expected a finite number';
  if (Array.isArray(value)) return undefined;
  if (typeof value === 'object')
    return isPlain(value) ? undefined : 'expected plain data, not an instance of a class';
  if (value === undefined) return 'has no value; leave the field out instead';
  return 'expected plain data';
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
