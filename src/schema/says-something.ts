import type { Breach, Rule } from './rule.js';

const nothingSaid: readonly Breach[] = [
  { path: [], expected: 'expected at least one field; leave the record out where there is nothing to say' },
];

/** For records whose every field may be left out: one of them is there. */
export const saysSomething: Rule<object> = {
  fields: [],
  statement: 'at least one field is there',
  sources: [],
  breaches: (data) => (Object.keys(data).length === 0 ? nothingSaid : []),
};
