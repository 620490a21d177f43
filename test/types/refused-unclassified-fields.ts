import { Client } from 'exit-work/model';
import {
  arrayOf,
  codedOrText,
  field,
  flag,
  freeText,
  name,
  optional,
  record,
  shortText,
  variants,
} from 'exit-work/schema';
import { ideologies } from 'exit-work/vocabulary';
import * as z from 'zod';

const known = { label: 'Note', category: 'health', subject: 'client' } as const;

// Each of these comments compiles only as long as the line below it does not. They are never run.

export function unclassifiedRecordsDoNotCompile(): void {
  // @ts-expect-error a record takes no unclassified field
  record({ note: z.string() });
  // @ts-expect-error nor beside classified ones
  record({ known: name(known), note: z.string() });
  // @ts-expect-error nor an unclassified object
  record({ note: z.object({ text: z.string() }) });
  // @ts-expect-error nor a classified field that zod made optional
  record({ note: z.optional(name(known)) });
  // @ts-expect-error nor an unclassified one that may be left out
  record({ note: z.exactOptional(z.string()) });
  // @ts-expect-error nor an unclassified object that may be left out
  record({ note: z.exactOptional(z.object({ text: z.string() })) });
  // @ts-expect-error nor an object that holds classified fields
  record({ note: z.strictObject({ text: name(known) }) });

  // @ts-expect-error extend takes no unclassified field
  Client.extend({ note: z.string() });
  // @ts-expect-error nor in place of a classified one
  Client.extend({ givenName: z.string() });
}

export function unclassifiedPartsDoNotCompile(): void {
  // @ts-expect-error a list takes no unclassified entry
  arrayOf(z.string());
  // @ts-expect-error nor an optional one
  arrayOf(optional(name(known)));
  // @ts-expect-error an optional field is classified
  optional(z.string());
  // @ts-expect-error and is optional once
  optional(optional(name(known)));
  // @ts-expect-error a choice is made of records
  variants('kind', [z.strictObject({ kind: z.literal('a') })]);
}

export function incompleteAnnotationsDoNotCompile(): void {
  // @ts-expect-error a field has an annotation
  field(z.string());
  // @ts-expect-error a field has a category
  field(z.string(), { label: 'Note', subject: 'client' });
  // @ts-expect-error a field has a subject
  field(z.string(), { label: 'Note', category: 'health' });
  // @ts-expect-error a field has a label
  field(z.string(), { category: 'health', subject: 'client' });
  // @ts-expect-error the category is one of the list
  field(z.string(), { label: 'Note', category: 'secrets', subject: 'client' });
  // @ts-expect-error the subject is one of the list
  field(z.string(), { label: 'Note', category: 'health', subject: 'everybody' });
  // @ts-expect-error the sources are statements that exist
  field(z.string(), { ...known, citation: { follows: ['WO-9.9-99'] } });
  // @ts-expect-error what follows a source is not ours
  field(z.string(), { ...known, citation: { follows: ['WO-4.3-04'], ours: 'a custom' } });
  // @ts-expect-error a citation names something
  field(z.string(), { ...known, citation: { follows: [] } });
  // @ts-expect-error the same holds for the ready-made fields
  name({ label: 'Note', category: 'health' });
  // @ts-expect-error and they ask for all of it
  flag({ label: 'Note' });
}

export function textsThatDoNotSayWhatTheyMayContainDoNotCompile(): void {
  // @ts-expect-error free text says what it may contain besides
  freeText(known);
  // @ts-expect-error so does a line
  shortText(known);
  // @ts-expect-error and a list that words can be added to
  codedOrText(ideologies, known);
  // @ts-expect-error and any field that takes texts
  field(z.string(), known);
  // @ts-expect-error or texts among other things
  field(z.union([z.enum(['none']), z.templateLiteral(['other: ', z.string()])]), known);
  // @ts-expect-error nothing besides is nothing without a reason
  shortText({ ...known, mayContain: [] });
  // @ts-expect-error a reason alone says nothing
  shortText({ ...known, saysNoMore: 'a colour' });
  // @ts-expect-error what it may contain is a category
  shortText({ ...known, mayContain: ['gossip'] });
}

export function fieldsOfNoScalarDoNotCompile(): void {
  // @ts-expect-error a field holds no object, in which something could escape classification
  field(z.object({ text: z.string() }), known);
  // @ts-expect-error nor a list
  field(z.array(z.string()), known);
  // @ts-expect-error nor a table
  field(z.record(z.string(), z.string()), known);
  // @ts-expect-error nor whatever comes
  field(z.unknown(), known);
  // @ts-expect-error nor null, which means two things
  field(z.string().nullable(), known);
  // @ts-expect-error nor something that is left out
  field(z.string().optional(), known);
  // @ts-expect-error nor a Date, which is not JSON
  field(z.date(), known);
  // @ts-expect-error nor a value that is transformed on the way in
  field(z.string().transform(Number), known);
  // @ts-expect-error nor one that is filled in
  field(z.string().default('a'), known);
}
