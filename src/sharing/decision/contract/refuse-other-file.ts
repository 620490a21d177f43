import type * as z from 'zod';
import { InputError } from '../../../kernel/index.js';
import { structureOf } from '../../../schema/index.js';
import type { DisclosureDecision } from './disclosure-decision.js';

/** Whom a decision is about, and who answers for it. */
type Decided = Pick<DisclosureDecision, 'clientId' | 'holderId'>;

/** A whole case file is shown under a decision on itself. */
export function refuseOtherFile(record: object, decided: Decided): void {
  if (!isOfDecision(record, decided)) throw otherFile();
}

/**
 * A record is shown under a decision on its client, where it says who that is; of any other record nothing is known, and that it is of
 * the client of the decision is for the caller to see to.
 */
export function refuseRecordOfOther(schema: z.core.$ZodType, record: object, decided: Decided): void {
  refuseOtherFile(record, decided);
  for (const name of namesOfClient(schema)) {
    const named: unknown = Reflect.get(record, name);
    if (named !== undefined && named !== decided.clientId) throw otherFile();
  }
}

/** What clears a text stands in the file of the client. */
export function refuseOtherClearing(clearing: object | undefined, decided: Decided, path: string): void {
  if (clearing === undefined || isOfDecision(clearing, decided)) return;
  throw new InputError('arguments', [
    {
      code: 'clearing-of-other-file',
      path,
      message: 'expected the case file of the decision: of its client and its holder',
    },
  ]);
}

function otherFile(): InputError {
  return new InputError('arguments', [
    {
      code: 'decision-on-other-file',
      path: 'decision.request',
      message: 'expected a decision on what is shown: on its client and of its holder',
    },
  ]);
}

function isOfDecision(record: object, { clientId, holderId }: Decided): boolean {
  if (Reflect.get(record, 'format') !== 'exit-work/case-file') return true;
  const client: unknown = Reflect.get(record, 'client');
  return Reflect.get(Object(client), 'id') === clientId && Reflect.get(record, 'holderId') === holderId;
}

/** The fields in which a record says whose it is; where it is one thing or another, those of each. */
function namesOfClient(schema: z.core.$ZodType): readonly string[] {
  const structure = structureOf(schema);
  if (structure.kind === 'choice') return structure.options.flatMap(namesOfClient);
  if (structure.kind !== 'record') return [];
  return Object.entries(structure.shape).flatMap(([name, field]) => {
    const inner = structureOf(field);
    const isOfClient =
      inner.kind === 'leaf' &&
      (inner.annotation?.identifies === 'client' || inner.annotation?.refersTo === 'client');
    return isOfClient ? [name] : [];
  });
}
