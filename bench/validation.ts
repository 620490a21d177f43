import { Ajv2020 } from 'ajv/dist/2020.js';
import { jsonSchemaOf } from 'exit-work/exchange';
import { check } from 'exit-work/kernel';
import { CaseFile, compiled } from 'exit-work/model';
import { journeyFile } from './journey-file.js';
import { type Measured, speedsOf } from './measured.js';

/** The peers check the same document: zod as it comes, and ajv tuned (patterns only, the first fault ends it). */
export function benchValidation(): Measured {
  const file = journeyFile('vpn-type-c');
  const text = JSON.stringify(file);
  const fast = compiled(CaseFile);
  const ajv = new Ajv2020({ strict: false, allErrors: false, discriminator: true });
  const validate = ajv.compile(jsonSchemaOf('CaseFile'));
  if (!fast.safeParse(file).success || !validate(file)) throw new Error('the document is valid');
  const speeds = speedsOf({
    'zod safeParse': () => CaseFile.safeParse(file),
    'ajv, tuned': () => validate(file),
    'compiled(CaseFile).safeParse': () => fast.safeParse(file),
    'check(compiled(CaseFile)): plain and bounded JSON first': () => check(fast, file),
    'check: plain and bounded JSON, then zod': () => check(CaseFile, file),
    'JSON.parse, then check': () => check(CaseFile, JSON.parse(text)),
  });
  return {
    title: `Checks of a case file of ${Math.round(text.length / 1000)} kB per second`,
    peer: 'zod safeParse',
    rows: Object.entries(speeds).map(([name, speed]) => [name, speed / speeds['zod safeParse']]),
  };
}
