import * as schema from 'exit-work/schema';
import { roles } from 'exit-work/vocabulary';
import * as z from 'zod';
import { type Calls, call, data, given, optional, options, orElse } from './argument.js';
import { text } from './scalars.js';

const about = { label: 'Name', category: 'identity', subject: 'client' } as const;
const said = { ...about, mayContain: ['health'] } as const;
const annotation = given(
  about,
  {},
  { ...about, category: '' },
  { ...about, subject: 7 },
  { ...about, mayContian: ['health'] },
);
const written = given({ ...about, mayContain: ['health'] }, { ...about, mayContain: [7] });
const anyField = given(schema.shortText(said), {}, z.string().safeParse);
const anySchema = given(z.string(), {});
const list = given(roles, {});
const fields = { name: schema.shortText(said) };
const made = schema.record(fields);
const told = { code: 'never', fields: ['name'], statement: 'it is so', at: 'name', expected: 'otherwise' };

/** The valid calls of `exit-work/schema`. */
export const schemaCalls: Calls = {
  annotationOf: call(schema.annotationOf, anyField),
  anyNumberOf: call(schema.anyNumberOf, anyField, optional(options({ atMost: optional(given(9, -1)) }))),
  arrayOf: call(
    schema.arrayOf,
    anyField,
    optional(options({ atLeast: optional(given(1, -1, 0.5)), atMost: optional(given(9, Number.NaN)) })),
  ),
  codedOrText: call(schema.codedOrText, list, annotation),
  compileSchema: call(schema.compileSchema, given(made, {})),
  count: call(schema.count, annotation, optional(options({ atLeast: optional(given(1, 2, -1)) }))),
  day: call(schema.day, annotation),
  daysInOrder: call(schema.daysInOrder, text, text),
  distinct: call(schema.distinct, text, text),
  distinctValues: call(schema.distinctValues, text),
  existenceIn: call(schema.existenceIn, given(schema.arrayOf(made), {})),
  field: call(schema.field, anySchema, annotation),
  filed: call(
    schema.filed,
    given(schema.arrayOf(schema.record(fields)), {}),
    given({ by: 'occurrence' }, {}, { by: 'hearsay' }),
  ),
  filledFields: call(schema.filledFields, given(made, {}), data({ name: 'Sam' })),
  flag: call(schema.flag, annotation),
  freeText: call(schema.freeText, written),
  identifier: call(schema.identifier, annotation),
  instant: call(schema.instant, annotation),
  instantsInOrder: call(schema.instantsInOrder, text, text),
  isFreeText: call(schema.isFreeText, text),
  languageTag: call(schema.languageTag, annotation),
  leavesOf: call(schema.leavesOf, given(made, {})),
  literal: call(schema.literal, orElse(given('yes'), 7, true), annotation),
  localTime: call(schema.localTime, annotation),
  metadataOf: call(schema.metadataOf, given(made, {})),
  name: call(schema.name, annotation),
  nested: call(schema.nested, anyField),
  noneBefore: call(schema.noneBefore, text, text),
  optional: call(schema.optional, anyField),
  record: call(
    schema.record,
    orElse(given(fields, { name: 7 }), () => fields),
    optional(
      given({ title: 'Name', meaning: 'A name.' }, {}, { title: 'Name', meaning: 'A name.', rules: [7] }),
    ),
  ),
  referenceTo: call(schema.referenceTo, text, annotation),
  rule: call(schema.rule, given({ ...told, holds: () => true }, told, {})),
  secureUrl: call(schema.secureUrl, annotation),
  shortText: call(schema.shortText, annotation),
  structureOf: call(schema.structureOf, anySchema),
  term: call(schema.term, list, annotation),
  timeZone: call(schema.timeZone, annotation),
  variants: call(
    schema.variants,
    text,
    given([schema.record({ Sampleton: schema.literal('a', about) })], [], [7], [made]),
  ),
  takesWords: call(schema.takesWords, anyField),
  unread: call(schema.unread, given(about)),
};
