import { readFileSync } from 'node:fs';
import { CaseFile } from 'exit-work/model';
import * as z from 'zod';

/** The case file of an example journey. */
export function journeyFile(name: string): CaseFile {
  const text = readFileSync(new URL(`../examples/journeys/${name}.json`, import.meta.url), 'utf8');
  const journey = z.object({ cases: z.array(z.object({ file: CaseFile })) }).parse(JSON.parse(text));
  const [first] = journey.cases;
  if (first === undefined) throw new RangeError(`the journey ${name} has no case`);
  return first.file;
}
