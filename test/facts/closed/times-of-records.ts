import { daysWithoutOrder } from 'exit-work/model';
import { metadataOf, structureOf } from 'exit-work/schema';
import { timesWithoutOrder } from 'exit-work/sharing';
import * as z from 'zod';
import { recordsOfTheLibrary } from '../../model/records-of-the-library.js';
import { samples } from '../../model/samples.js';

/** A day, an instant or a status below a record. */
export interface Time {
  readonly path: string;
  readonly kind: 'day' | 'instant' | 'status';
}

const written = {
  day: ['1950-05-05', '2150-05-05'],
  instant: ['1950-05-05T00:00:00Z', '2150-05-05T00:00:00Z'],
} as const;

function kindOf(schema: z.core.$ZodType, path: string): Time['kind'] | undefined {
  const takes = (value: string) => z.safeParse(schema, value).success;
  if (takes('x')) return undefined;
  if (takes(written.day[0])) return 'day';
  if (takes(written.instant[0])) return 'instant';
  return /(?:^|\.)(?:status|outcome|result)$/.test(path) ? 'status' : undefined;
}

function* timesBelow(schema: z.core.$ZodType, path: string): Generator<Time> {
  const structure = structureOf(schema);
  if (structure.kind === 'leaf') {
    const kind = kindOf(schema, path);
    if (kind !== undefined) yield { path, kind };
  } else if (structure.kind === 'list') yield* timesBelow(structure.entry, `${path}[]`);
  else if (structure.kind === 'choice')
    for (const option of structure.options) yield* timesBelow(option, path);
  else {
    for (const [name, inner] of Object.entries(structure.shape))
      yield* timesBelow(inner, path === '' ? name : `${path}.${name}`);
  }
}

const known = new Map<z.core.$ZodType, readonly Time[]>();

/** The days and instants of a record, and its own status, each path once. */
export function timesOf(schema: z.core.$ZodType): readonly Time[] {
  const all = known.get(schema) ?? [...timesBelow(schema, '')].filter(isOwn);
  known.set(schema, all);
  return [...new Map(all.map((time) => [time.path, time])).values()];
}

function isOwn({ kind, path }: Time): boolean {
  return kind !== 'status' || !path.includes('.');
}

/** Two times of one record that nothing inside of one nested record compares already. */
export function pairsOf(schema: z.core.$ZodType): readonly (readonly [Time, Time])[] {
  const times = timesOf(schema);
  const home = ({ path }: Time) => (path.includes('.') ? path.split('.')[0] : undefined);
  return times.flatMap((one, place) =>
    times
      .slice(place + 1)
      .filter((other) => home(one) === undefined || home(one) !== home(other))
      .filter((other) => !(one.kind === 'status' && other.kind === 'status'))
      .map((other) => [one, other] as const),
  );
}

type Data = Record<string, unknown>;

/** Puts a value at a path, in the first entry of each list; what is not there on the way is made. */
function put(data: Data, path: string, value: unknown): void {
  const keys = path.replaceAll('[]', '.0').split('.');
  let at: Data = data;
  for (const [place, key] of keys.slice(0, -1).entries()) {
    at[key] ??= keys[place + 1] === '0' ? [] : {};
    at = Object(at[key]);
  }
  at[keys.at(-1) ?? ''] = value;
}

/** The same without what stands at any of the paths, in every entry of each list. */
function withoutTimes(value: unknown, paths: ReadonlySet<string>, path = ''): unknown {
  if (Array.isArray(value)) return value.map((entry) => withoutTimes(entry, paths, `${path}[]`));
  if (typeof value !== 'object' || value === null) return value;
  const at = (name: string) => (path === '' ? name : `${path}.${name}`);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !paths.has(at(name)))
      .map(([name, inner]) => [name, withoutTimes(inner, paths, at(name))]),
  );
}

const bare = new Map(
  recordsOfTheLibrary.map(([name, schema]) => {
    const times = new Set(
      timesOf(schema)
        .filter(({ kind }) => kind !== 'status')
        .map(({ path }) => path),
    );
    return [name, [{}, ...(samples[name] ?? [])].map((sample) => withoutTimes(sample, times))];
  }),
);

/** The paths, without places in lists, at which rules of the record find fault. */
function faultsIn(schema: z.core.$ZodType, data: Data): ReadonlySet<string> {
  const rules = metadataOf(schema)?.rules ?? [];
  const found = rules.flatMap(({ violations }) => {
    try {
      return [...violations(data as never)];
    } catch {
      // Data made for one rule need not have what another reads.
      return [];
    }
  });
  return new Set(
    found.map(({ path }) =>
      path
        .map((key) => (typeof key === 'number' ? '[]' : `.${key}`))
        .join('')
        .slice(1),
    ),
  );
}

type Order = 'in order' | 'reversed';

/** Which of the two a rule refuses to be before the other, whatever else the record has; nothing if none does. */
function orderOf(name: string, schema: z.core.$ZodType, pair: readonly [Time, Time]): Order | undefined {
  for (const sample of bare.get(name) ?? []) {
    const isRefused = (values: readonly [0 | 1, 0 | 1]) => {
      const data: Data = structuredClone(Object(sample));
      for (const [place, { kind, path }] of pair.entries()) {
        if (kind !== 'status') put(data, path, written[kind][values[place] ?? 0]);
      }
      const faults = faultsIn(schema, data);
      return pair.some(({ path }) => faults.has(path));
    };
    const [forward, backward] = [isRefused([0, 1]), isRefused([1, 0])];
    if (forward !== backward) return backward ? 'in order' : 'reversed';
  }
  return undefined;
}

/** Whether rules refuse one of two before the other, by themselves or by one between them that is always there. */
export function isOrdered(name: string, schema: z.core.$ZodType, pair: readonly [Time, Time]): boolean {
  const [one, other] = pair;
  if (one.kind === 'status' || other.kind === 'status') return statusIsRuled(schema, one, other);
  if (orderOf(name, schema, pair) !== undefined) return true;
  return timesOf(schema)
    .filter(({ kind, path }) => kind !== 'status' && isRequired(schema, path))
    .some((between) => {
      const first = orderOf(name, schema, [one, between]);
      return first !== undefined && first === orderOf(name, schema, [between, other]);
    });
}

function isRequired(schema: z.core.$ZodType, path: string): boolean {
  const structure = structureOf(schema);
  const field = structure.kind === 'record' ? structure.shape[path] : undefined;
  return field !== undefined && !(field instanceof z.core.$ZodOptional);
}

function statusIsRuled(schema: z.core.$ZodType, one: Time, other: Time): boolean {
  return (metadataOf(schema)?.rules ?? []).some(
    ({ fields }) => fields.includes(one.path) && fields.includes(other.path),
  );
}

const without = { ...daysWithoutOrder, ...timesWithoutOrder };

/** The written reasons why a pair has no order. */
export function reasonsFor(name: string, [one, other]: readonly [Time, Time]): readonly string[] {
  const isNamed = (named: string, { path }: Time) =>
    named === '*' || path === named || path.startsWith(`${named}.`);
  return (without[name] ?? [])
    .filter(
      ({ of, and }) =>
        (isNamed(of, one) && and.some((named) => isNamed(named, other))) ||
        (isNamed(of, other) && and.some((named) => isNamed(named, one))),
    )
    .map(({ why }) => why);
}

/** Each record with its pairs. */
export const pairsOfRecords = recordsOfTheLibrary.map(
  ([name, schema]) => [name, schema, pairsOf(schema)] as const,
);
