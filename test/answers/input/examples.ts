import { readdirSync, readFileSync } from 'node:fs';
import { CaseFile } from 'exit-work/model';
import * as z from 'zod';
import { asWrittenThen } from './as-written-then.js';
import { type Choose, oneOf } from './choices.js';

function read(path: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../../examples/${path}`, import.meta.url), 'utf8'));
}

/** Each record's examples, wherever they stand. */
const places = new Map(
  readdirSync(new URL('../../../examples/records/', import.meta.url), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .map((path) => [path.slice(path.lastIndexOf('/') + 1), path]),
);

/** The first examples of a record. There may be more of them some day, and then the choices stay the same. */
export function examplesIn<T>(name: string, schema: z.ZodType<T>, most = 4): readonly T[] {
  const examples = z.array(z.object({ record: schema })).parse(read(`records/${places.get(`${name}.json`)}`));
  return examples.slice(0, most).map(({ record }) => record);
}

const journeys = ['exit-sweden', 'helpline-family', 'pairs', 'vpn-type-c'] as const;

/** The case files of the journeys: each holds together, and its log replays. */
const journeyFiles: readonly CaseFile[] = journeys.flatMap((name) => {
  const { cases } = z
    .object({ cases: z.array(z.object({ file: CaseFile })) })
    .parse(read(`journeys/${name}.json`));
  return cases.map(({ file }) => asWrittenThen(file));
});

const caseFiles: readonly CaseFile[] = [
  ...journeyFiles,
  ...examplesIn('case-file', CaseFile, 3).map(asWrittenThen),
];

export function exampleFile(choose: Choose): CaseFile {
  return oneOf(choose, caseFiles);
}
