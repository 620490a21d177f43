import type { Disclosed as Decided } from 'exit-work/casework';
import {
  type CaseFile,
  Client,
  NeedsAssessment,
  PersonOfConcern,
  ReleasePlan,
  SessionRecord,
  TeamMember,
} from 'exit-work/model';
import { leavesOf } from 'exit-work/schema';
import type { DisclosureDecision, DisclosureRequest, View } from 'exit-work/sharing';
import type * as z from 'zod';
import type { RecordName } from './journey.js';
import type { Question } from './steps-of-case.js';

/** A question, its answer for the holder, and the record as the recipient sees it. */
export interface Disclosed {
  readonly why: string;
  readonly recipient: string;
  readonly request: DisclosureRequest;
  readonly decision: DisclosureDecision;
  readonly record: RecordName;
  /** The fields of the record that the recipient sees, with their values. */
  readonly seen: Readonly<Record<string, unknown>>;
  /** The labels of the fields that are filled in the record and withheld. */
  readonly withheld: readonly string[];
}

/** What came of a question about a case, and what of the record in question is in what leaves the house. */
export function disclosedTo(
  { why, record, request }: Question,
  file: CaseFile,
  { decision, handover }: Decided,
): Disclosed {
  const { recipientId } = request;
  const recipient = (file.organisations ?? []).find(({ id }) => id === recipientId)?.name ?? recipientId;
  return { why, recipient, request, decision, record, ...shown(record, file, handover?.file ?? {}) };
}

function shown(name: RecordName, file: CaseFile, seen: View<CaseFile>): Pick<Disclosed, 'seen' | 'withheld'> {
  const session = (file.sessions ?? []).find(({ notes }) => notes !== undefined);
  const records = {
    client: () => comparing(Client, file.client, seen.client),
    caseManager: () => comparing(TeamMember, file.team?.[0], seen.team?.[0]),
    needsAssessment: () => comparing(NeedsAssessment, file.needsAssessments?.[0], seen.needsAssessments?.[0]),
    personOfConcern: () => comparing(PersonOfConcern, file.personOfConcern, seen.personOfConcern),
    releasePlan: () => comparing(ReleasePlan, file.releasePlans?.[0], seen.releasePlans?.[0]),
    session: () =>
      comparing(
        SessionRecord,
        session,
        (seen.sessions ?? []).find(({ id }) => id === session?.id),
      ),
  } satisfies Record<RecordName, unknown>;
  return records[name]();
}

function comparing<T extends object>(
  schema: z.ZodType<T>,
  record: T | undefined,
  seen: object | undefined,
): Pick<Disclosed, 'seen' | 'withheld'> {
  const withheld = leavesOf(schema).filter(({ path }) => isIn(record, path) && !isIn(seen, path));
  return { seen: { ...seen }, withheld: withheld.map(({ path, annotation }) => annotation?.label ?? path) };
}

/** Whether a record has a value at a path such as `relatedPersons[].name`. */
function isIn(value: unknown, path: string): boolean {
  const [step = '', ...rest] = path.split('.');
  const name = step.replace('[]', '');
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return false;
  const inner: unknown = Reflect.get(value, name);
  const entries = Array.isArray(inner) ? inner : [inner];
  return rest.length === 0 ? entries.length > 0 : entries.some((entry) => isIn(entry, rest.join('.')));
}
