import { endOfText } from './doubled-name.js';
import { forbiddenKeys } from './json-faults.js';

/** How many names of fields stand in a JSON text, each as often as it is given. The text is JSON, which is asked before. */
export function namesWritten(text: string): number {
  let names = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Outside of texts a colon stands after each name, and nowhere else.
    if (code === colon) names += 1;
    else if (code === quotationMark) at = endOfText(text, at);
  }
  return names;
}

const colon = 0x3a;
const quotationMark = 0x22;

/**
 * How many names the fields have in a value that `JSON.parse` made: as many as were written, unless one stood twice. No
 * number (`NaN`) where not all of it is as `faultIn` accepts it, which then says what is wrong.
 */
export function namesRead(value: unknown, depth: number, longest: number): number {
  if (typeof value === 'string') return value.length <= longest ? 0 : Number.NaN;
  if (typeof value === 'number') return Number.isFinite(value) ? 0 : Number.NaN;
  if (!isContainer(value)) return 0;
  if (depth === 0) return Number.NaN;
  let names = 0;
  if (Array.isArray(value)) {
    for (const entry of value) names += namesRead(entry, depth - 1, longest);
    return names;
  }
  // What comes from `JSON.parse` has fields of its own alone, or more are counted than were written.
  for (const name in value) {
    if (forbiddenKeys.has(name)) return Number.NaN;
    names += 1 + namesRead(value[name], depth - 1, longest);
  }
  return names;
}

function isContainer(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
