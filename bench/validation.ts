import { Ajv2020 } from 'ajv/dist/2020.js';
import { jsonSchemaOf } from 'exit-work/exchange';
import { check } from 'exit-work/kernel';
import { CaseFile } from 'exit-work/model';
import { compileSchema, type RecordSchema, type Shape } from 'exit-work/schema';
import * as z from 'zod';
import { journeyFile } from './journey-file.js';
import { type Measured, speedsOf } from './measured.js';

/** The same fields without the rules across them, which a JSON Schema cannot express: what both can check. */
function withoutRules<S extends Shape, T>(record: RecordSchema<S, T>): RecordSchema<S, T> {
  return stripped(record) as unknown as RecordSchema<S, T>;
}

function stripped(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.core.$ZodObject) {
    const fields = Object.entries(schema._zod.def.shape).map(([name, field]) => [name, stripped(field)]);
    return z.strictObject(Object.fromEntries(fields));
  }
  if (schema instanceof z.core.$ZodOptional) return z.exactOptional(stripped(schema._zod.def.innerType));
  if (schema instanceof z.core.$ZodArray) {
    return z.clone(schema, { ...schema._zod.def, element: stripped(schema._zod.def.element) });
  }
  return schema;
}

/** The peers check the same document: zod as it comes, and ajv tuned (patterns only, the first fault ends it). */
export function benchValidation(): Measured {
  const file = journeyFile('vpn-type-c');
  const text = JSON.stringify(file);
  const fast = compileSchema(CaseFile);
  const plain = compileSchema(withoutRules(CaseFile));
  const ajv = new Ajv2020({ strict: false, allErrors: false, discriminator: true });
  const validate = ajv.compile(jsonSchemaOf('CaseFile'));
  if (!fast.safeParse(file).success || !validate(file)) throw new Error('the document is valid');
  // Two runs, so that neither is slowed down by how the other uses the same functions.
  const schemas = speedsOf({
    'zod safeParse': () => CaseFile.safeParse(file),
    'ajv, tuned': () => validate(file),
    'compiled(CaseFile).safeParse': () => fast.safeParse(file),
    'compiled, without the rules that ajv cannot check': () => plain.safeParse(file),
  });
  const checks = speedsOf({
    'zod safeParse': () => CaseFile.safeParse(file),
    'check(compiled(CaseFile)): plain and bounded JSON first': () => check(fast, file),
    'check: plain and bounded JSON, then zod': () => check(CaseFile, file),
    'JSON.parse, then check': () => check(CaseFile, JSON.parse(text)),
  });
  return {
    title: `Checks of a case file of ${Math.round(text.length / 1000)} kB per second`,
    peer: 'zod safeParse',
    rows: [schemas, checks].flatMap((speeds) =>
      Object.entries(speeds).map(([name, speed]) => [name, speed / speeds['zod safeParse']] as const),
    ),
  };
}
