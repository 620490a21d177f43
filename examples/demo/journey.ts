import { CalendarDay, type Checked, check, Instant, readJson, TimeZone } from 'exit-work/kernel';
import { CaseEvent, CaseFile, LegalDuty, Mandate, Prohibition, SharingAgreement } from 'exit-work/model';
import { DisclosureRequest } from 'exit-work/sharing';
import { sourceStatements } from 'exit-work/vocabulary/sources';
import * as z from 'zod';

const line = z.string().min(1).max(1_000);

/** Which record of the case file a disclosure is about. */
export const recordNames = [
  'client',
  'caseManager',
  'needsAssessment',
  'personOfConcern',
  'releasePlan',
  'session',
] as const;
export type RecordName = (typeof recordNames)[number];

const sourceId = z
  .string()
  .refine((id) => Object.hasOwn(sourceStatements, id), { error: 'expected the id of a source statement' });

const journeySchema = z.strictObject({
  name: line,
  title: line,
  follows: line,
  sources: z.array(sourceId),
  summary: line,
  timeZone: TimeZone,
  holidays: z.array(CalendarDay),
  /** The instants at which it is asked what is due. */
  checkpoints: z.array(Instant),
  cases: z
    .array(
      z.strictObject({
        file: CaseFile,
        /** Events that somebody tried to enter at their time, and that the programme refuses. */
        attempts: z.array(CaseEvent),
      }),
    )
    .min(1),
  rules: z.strictObject({
    mandates: z.array(Mandate),
    agreements: z.array(SharingAgreement),
    duties: z.array(LegalDuty),
    prohibitions: z.array(Prohibition),
  }),
  disclosures: z.array(
    z.strictObject({
      why: line,
      record: z.enum(recordNames),
      case: z.exactOptional(line),
      request: DisclosureRequest,
    }),
  ),
});

/** The way of one or two people through a programme, with what was asked and refused on the way. */
export type Journey = z.infer<typeof journeySchema>;

/** A journey from text, or everything that is wrong with it, by field path. */
export function readJourney(text: string): Checked<Journey> {
  const read = readJson(text);
  return read.ok ? check(journeySchema, read.value) : read;
}
