import { epochOf } from '../../kernel/time/index.js';
import type { ClearedText, FoundInText } from '../../model/index.js';
import type { DisclosureDecision } from '../decision/contract/index.js';
import { type Clearing, checkedClearing } from './clearing.js';
import { mayClear } from './may-clear.js';
import { digestOfText, type PlacedText } from './placed-text.js';

/** Whom and what a text is cleared for. */
export type ClearedFor = Pick<
  DisclosureDecision,
  'clientId' | 'holderId' | 'recipientId' | 'purpose' | 'instant'
>;

/** What was found in a text by who has read it for a disclosure; nothing where nobody has. */
export type Readings = (text: PlacedText) => readonly FoundInText[] | undefined;

/**
 * The readings that count for a disclosure. Whatever any of those who have read the same text found in it is in it, for
 * whomever they read it.
 */
export function readingsFor(disclosure: ClearedFor, clearing: Clearing): Readings {
  const checked = checkedClearing(clearing);
  const standing = new Set(standingFor(disclosure, checked));
  const byDigest = new Map<string, ClearedText[]>();
  for (const one of checked.clearedTexts) {
    if (!isInForceFor(one, disclosure)) continue;
    const others = byDigest.get(one.digest);
    if (others === undefined) byDigest.set(one.digest, [one]);
    else others.push(one);
  }
  if (byDigest.size === 0) return nothingRead;
  return (text) => {
    const all = byDigest.get(digestOfText(disclosure.clientId, text)) ?? [];
    return all.some((one) => standing.has(one)) ? all.flatMap(({ found = [] }) => found) : undefined;
  };
}

/** Nobody has read anything. */
export const nothingRead: Readings = () => undefined;

/** The clearances that count for a disclosure: for its recipient and purpose, by who could clear. */
export function clearancesFor(disclosure: ClearedFor, clearing: Clearing): readonly ClearedText[] {
  return standingFor(disclosure, checkedClearing(clearing));
}

function standingFor(disclosure: ClearedFor, clearing: Required<Clearing>): readonly ClearedText[] {
  return clearing.clearedTexts.filter(
    (one) =>
      isInForceFor(one, disclosure) &&
      one.recipientId === disclosure.recipientId &&
      one.purpose === disclosure.purpose &&
      mayClear(one, disclosure.holderId, clearing),
  );
}

/** In this client’s file, not after the instant, and not withdrawn by then. */
function isInForceFor({ clientId, clearedAt, withdrawnAt }: ClearedText, disclosure: ClearedFor): boolean {
  const at = epochOf(disclosure.instant);
  if (clientId !== disclosure.clientId || epochOf(clearedAt) > at) return false;
  return withdrawnAt === undefined || epochOf(withdrawnAt) > at;
}
