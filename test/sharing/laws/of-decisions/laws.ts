import { granting } from './granting.js';
import type { Law } from './law.js';
import { narrowing } from './narrowing.js';
import { overTime } from './over-time.js';
import { itemByItem, sameness } from './sameness.js';

/** Every law of decisions, under the heading under which it reads as a sentence. */
export const laws: readonly (readonly [heading: string, name: string, law: Law])[] = [
  ...narrowing.map(([name, law]) => ['never widens:', name, law] as const),
  ...granting.map(([name, law]) => ['never narrows:', name, law] as const),
  ...sameness.map(([name, law]) => ['changes nothing:', name, law] as const),
  ['a part answers as the whole:', 'item by item', itemByItem],
  ...overTime.map(([name, law]) => ['over time:', name, law] as const),
];
