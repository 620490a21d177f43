import { frozen } from '../frozen/index.js';
import { demand, demandFields, fieldPath, type Issue, plainPath } from '../issue/index.js';
import { faultIn, type JsonLimits, jsonLimits } from './json-faults.js';

// What throws when it is looked at, such as a proxy that was revoked, is no data.
const unreadable = /* @__PURE__ */ frozen<Issue>({
  path: '(root)',
  code: 'unreadable',
  message: 'expected plain data; some of it cannot be read',
});

/**
 * The first reason why a value is not plain, bounded JSON, or nothing. It walks without recursion, so that
 * deep nesting is an answer and not a crash, and stops at the first finding, so that a hostile input costs
 * little. Throws an `InputError` for limits that are no numbers.
 *
 * @example
 * ```ts
 * import { inspectJson } from 'exit-work/kernel';
 *
 * inspectJson({ id: 'c-1', note: undefined });
 * // => { code: 'no-value', path: 'note', message: 'has no value; leave the field out instead' }
 * ```
 */
export function inspectJson(root: unknown, limits: JsonLimits = jsonLimits): Issue | undefined {
  if (limits !== jsonLimits) demandLimits(limits);
  try {
    const fault = faultIn(root, limits);
    return fault && { ...fault, path: fieldPath(plainPath(fault.path)) };
  } catch {
    return unreadable;
  }
}

function demandLimits(limits: JsonLimits): void {
  const { depth, text, values, ...others } = demandFields(limits, 'limits');
  for (const [name, limit] of Object.entries({ depth, text, values })) {
    demand(Number.isInteger(limit) && Number(limit) >= 0, `limits.${name}`, 'a whole number from 0 on');
  }
  demand(Object.keys(others).length === 0, 'limits', '`depth`, `text` and `values` only');
}
