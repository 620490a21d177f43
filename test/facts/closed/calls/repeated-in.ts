import type { InputError } from 'exit-work/kernel';
import { plantedKey, plantedNumber, plantedText } from './wrong-calls.js';

/** What is wrong with an error itself: that it does not say where, or repeats what was given. */
export function repeatedIn({ issues }: InputError): readonly string[] {
  if (issues.length === 0) return ['without an issue'];
  return issues.flatMap(({ path, message }) => {
    if (path === '') return ['without a path'];
    const told = `${path}: ${message}`;
    return [plantedText, plantedKey, String(plantedNumber)].some((one) => told.includes(one)) ? [told] : [];
  });
}
