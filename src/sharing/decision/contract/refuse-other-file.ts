import { InputError } from '../../../kernel/index.js';
import type { DisclosureDecision } from './disclosure-decision.js';

/** Whom a decision is about, and who answers for it. */
type Decided = Pick<DisclosureDecision, 'clientId' | 'holderId'>;

/**
 * A file is shown under a decision on itself. A whole case file says whose it is; of any other record nothing is known, and that it
 * is of the client of the decision is for the caller to see to.
 */
export function refuseOtherFile(record: object, decided: Decided): void {
  if (isOfDecision(record, decided)) return;
  throw new InputError('arguments', [
    {
      code: 'decision-on-other-file',
      path: 'decision.request',
      message: 'expected a decision on the file that is shown: of its client and its holder',
    },
  ]);
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

function isOfDecision(record: object, { clientId, holderId }: Decided): boolean {
  if (Reflect.get(record, 'format') !== 'exit-work/case-file') return true;
  const client: unknown = Reflect.get(record, 'client');
  return Reflect.get(Object(client), 'id') === clientId && Reflect.get(record, 'holderId') === holderId;
}
