import { demand } from './demand.js';
import { demandFields } from './demand-fields.js';

/**
 * The options that are given, where they are of these names and each has a value; an `InputError` else. One that is given as
 * `undefined` was meant, and its value got lost: whoever does not want it leaves it out.
 */
export function demandOptions(
  options: unknown,
  path: string,
  names: readonly string[],
): Readonly<Record<string, unknown>> {
  const given = demandFields(options, path);
  for (const [name, value] of Object.entries(given)) {
    demand(names.includes(name), path, `${listed(names)} only`);
    demand(value !== undefined, `${path}.${name}`, 'a value; leave it out instead');
  }
  return given;
}

function listed(names: readonly string[]): string {
  const marked = names.map((name) => `\`${name}\``);
  const [last = '', ...others] = marked.reverse();
  return others.length === 0 ? last : `${others.reverse().join(', ')} and ${last}`;
}
