import { fieldPath } from 'exit-work/kernel';
import fc from 'fast-check';
import { samples } from './samples.js';

/** A place in a sample: its keys, and whether it is an object, a list or a single value. */
export interface Place {
  readonly record: string;
  readonly sample: object;
  readonly keys: readonly (string | number)[];
}

function placesBelow(value: unknown, keys: readonly (string | number)[]): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [keys];
  return [
    keys,
    ...Object.entries(value).flatMap(([key, inner]) =>
      placesBelow(inner, [...keys, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}

const places: readonly Place[] = Object.entries(samples).flatMap(([record, of]) =>
  of.flatMap((sample) => placesBelow(sample, []).map((keys) => ({ record, sample, keys }))),
);

export const anyPlace: fc.Arbitrary<Place> = fc.constantFrom(...places);

export const anyFieldOfObject: fc.Arbitrary<Place> = fc.constantFrom(
  ...places.filter(({ keys }) => typeof keys.at(-1) === 'string'),
);

export const anyObject: fc.Arbitrary<Place> = fc.constantFrom(
  ...places.filter(({ sample, keys }) => {
    const value = valueAt(sample, keys);
    return typeof value === 'object' && !Array.isArray(value);
  }),
);

export function pathOf({ keys }: Place): string {
  return fieldPath(keys);
}

export function valueAt(root: unknown, keys: readonly (string | number)[]): unknown {
  return keys.reduce<unknown>((value, key) => Reflect.get(Object(value), key), root);
}

/** A copy of the sample in which the value at the place is what `change` makes of it. */
export function changedAt({ sample, keys }: Place, change: (value: unknown) => unknown): unknown {
  const last = keys.at(-1);
  if (last === undefined) return change(structuredClone(sample));
  const copy: unknown = structuredClone(sample);
  const holder = Object(valueAt(copy, keys.slice(0, -1)));
  Reflect.set(holder, last, change(Reflect.get(holder, last)));
  return copy;
}

export function withoutFieldAt({ sample, keys }: Place): unknown {
  const copy: unknown = structuredClone(sample);
  Reflect.deleteProperty(Object(valueAt(copy, keys.slice(0, -1))), keys.at(-1) ?? '');
  return copy;
}
