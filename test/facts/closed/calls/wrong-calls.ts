import { unread } from './argument.js';
import type { Argument, Call } from './index.js';

/** A call with one thing wrong in it. */
export interface WrongCall {
  /** `now misspelt`, `the first argument is a number`. */
  readonly told: string;
  readonly values: readonly unknown[];
}

/** Long enough not to be in a message by accident. */
export const plantedText = 'zq planted text zq';
export const plantedKey = 'zqPlantedKeyzq';
export const plantedNumber = 7_919_113;

const ofOtherTypes: readonly (readonly [kind: string, value: unknown])[] = [
  ['null', null],
  ['a number', plantedNumber],
  ['true', true],
  ['text', plantedText],
  ['a list', [plantedText]],
  ['an object', { [plantedKey]: plantedText }],
  ['a function', () => plantedText],
  ['a symbol', Symbol(plantedText)],
  ['something that cannot be read', Object.defineProperty({}, 'id', { enumerable: true, get: fails })],
];

function fails(): never {
  throw new RangeError(plantedText);
}

/** Everything that is wrong in a call: each argument, and each option, missing, misspelt, of another type, out of range. */
export function wrongCallsOf({ takes }: Call): readonly WrongCall[] {
  const right = takes.map(({ value }) => value);
  return takes.flatMap((argument, place) =>
    wrongValuesOf(argument).map(({ told, value }) => ({
      told: `argument ${place + 1} ${told}`,
      values: right.map((one, index) => (index === place ? value : one)),
    })),
  );
}

interface WrongValue {
  readonly told: string;
  readonly value: unknown;
}

function wrongValuesOf(argument: Argument): readonly WrongValue[] {
  if (argument.isData) return [];
  const { value, mayBeMissing, outOfRange, options } = argument;
  return [
    ...(mayBeMissing ? [] : [{ told: 'missing', value: undefined }]),
    ...ofOtherTypes
      .filter(([kind]) => !isAlsoRight(argument, kind))
      .map(([kind, other]) => ({ told: `is ${kind}`, value: other })),
    ...outOfRange.map((other, index) => ({ told: `out of range (${index + 1})`, value: other })),
    ...Object.entries(options ?? {}).flatMap(([name, option]) => wrongOptions(Object(value), name, option)),
    ...(options === undefined
      ? []
      : [{ told: 'with an option of theirs', value: { ...Object(value), [plantedKey]: 1 } }]),
  ];
}

function wrongOptions(all: object, name: string, option: Argument): readonly WrongValue[] {
  const { [name]: mine, ...others } = Object(all);
  return [
    ...(option.mayBeMissing ? [] : [{ told: `without \`${name}\``, value: others }]),
    { told: `with \`${name}\` undefined`, value: { ...others, [name]: undefined } },
    { told: `with \`${name}\` misspelt`, value: { ...others, [`${name}z`]: mine } },
    ...wrongValuesOf(option)
      .filter(({ told }) => told !== 'missing')
      .map(({ told, value }) => ({ told: `with \`${name}\`: ${told}`, value: { ...others, [name]: value } })),
  ];
}

/** A text may be any text, a number any number, unless the call says what it may not be. */
function isAlsoRight({ value, alsoRight, options, outOfRange }: Argument, kind: string): boolean {
  if (options !== undefined) return false;
  if (alsoRight.some((right) => kind === kindOf(right))) return true;
  if (kindOf(value) !== kind) return false;
  return (
    kind === 'a number' ||
    kind === 'true' ||
    kind === 'a function' ||
    (kind === 'text' && outOfRange.length === 0)
  );
}

function kindOf(value: unknown): string {
  if (value === unread) return 'something that cannot be read';
  if (Array.isArray(value)) return 'a list';
  const [kind] = ofOtherTypes.find(
    ([, one]) => typeof one === typeof value && (one === null) === (value === null) && !Array.isArray(one),
  ) ?? [''];
  return kind;
}
