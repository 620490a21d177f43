import { readdirSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';

/** A record as somebody might have written it, and what it shows. */
export interface RecordExample {
  readonly title: string;
  readonly record: object;
}

const folder = new URL('../../examples/records/', import.meta.url);

/** The files of the examples, each in the folder of its subject, by their names. */
export const exampleFiles: ReadonlyMap<string, URL> = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .map((path) => [path.slice(path.lastIndexOf(sep) + 1), new URL(path.replaceAll(sep, '/'), folder)]),
);

/** `ReleasePlan` stands in `release-plan.json`. */
export function fileOf(name: string): string {
  return `${name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()}.json`;
}

/** The examples of a record in `examples/records/`; none while it has no file. */
export function examplesOf(name: string): readonly RecordExample[] {
  const file = exampleFiles.get(fileOf(name));
  if (file === undefined) return [];
  const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(read)) throw new TypeError(`${fileOf(name)} holds no list`);
  return read.map((entry: unknown) => {
    if (isExample(entry)) return entry;
    throw new TypeError(`${fileOf(name)} holds an entry without \`title\` or \`record\``);
  });
}

/** The example of a record that says the most. */
export function fullestExampleOf(name: string): object {
  const size = (record: object) => JSON.stringify(record).length;
  const [fullest] = examplesOf(name)
    .map(({ record }) => record)
    .sort((one, other) => size(other) - size(one));
  if (fullest === undefined) throw new RangeError(`there is no example of \`${name}\``);
  return fullest;
}

function isExample(entry: unknown): entry is RecordExample {
  return (
    typeof entry === 'object' &&
    entry !== null &&
    'title' in entry &&
    typeof entry.title === 'string' &&
    'record' in entry &&
    typeof entry.record === 'object' &&
    entry.record !== null
  );
}
