import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { jsonSchemas } from 'exit-work/exchange';

const strict = { strict: true, strictTypes: true, strictRequired: false, allErrors: true } as const;

// Takes no keyword which the standard does not know; a fault in a schema throws.
const ajv = new Ajv2020({
  ...strict,
  logger: { log: complain, warn: complain, error: complain },
});

function complain(...said: unknown[]): never {
  throw new Error(said.join(' '));
}

const schemas = jsonSchemas();
const validators = new Map<string, ValidateFunction>();

/** The validator of a published schema, by the name of its file. */
export function publishedValidator(name: string): ValidateFunction {
  const known = validators.get(name);
  if (known !== undefined) return known;
  const schema = schemas[name];
  if (schema === undefined) throw new RangeError(`there is no schema ${name}`);
  const made = ajv.compile(schema);
  validators.set(name, made);
  return made;
}
