import { match } from 'ts-pattern';
import { compareInstants, type Identifier, type Instant } from '../../kernel/index.js';
import type { DataCategory, Ground, OrganisationKind, Purpose, Role } from '../../vocabulary/index.js';
import { isCompellingGround } from '../decision/contract/index.js';
import type { DisclosedItem, DisclosureEntry } from './disclosure-entry.js';
import type { DisclosureLog } from './disclosure-log.js';

/** What kind of information was disclosed, in which form, on which kinds of ground. */
export interface AccountedItem {
  readonly subject: 'client' | 'nobody';
  readonly category: DataCategory;
  readonly form: 'full' | 'generalised';
  readonly grounds: readonly Ground[];
}

/** One disclosure as the client is told of it. */
export interface AccountedDisclosure {
  readonly at: Instant;
  readonly holderId: Identifier;
  readonly recipientId: Identifier;
  readonly recipientRole: Role;
  readonly recipientKind?: OrganisationKind;
  readonly purpose: Purpose;
  readonly items: readonly AccountedItem[];
}

/**
 * The client’s answer to “who has seen what of me”: every disclosure of the client’s own data, oldest first, without the
 * names of workers, the data of others, and everything from which the number of other entries could be told.
 *
 * Left out is what a law forbids to tell, and what is to be told later, until `recordNotification` says that it was. It is left
 * out without a trace: the account is the same, byte for byte, as if that disclosure had never been. So are requests that
 * were refused or escalated: nobody saw anything, and that a security body asked can itself be a thing that a law
 * forbids to tell.
 *
 * Whether the log is as it was entered is another question: see `verifyDisclosureLog`.
 *
 * @example
 * ```ts
 * import { accountOfDisclosures } from 'exit-work/sharing';
 *
 * accountOfDisclosures({ format: 'exit-work/disclosure-log', formatVersion: 1, id: 'log-1', entries: [] }, 'c-1'); // => []
 * ```
 */
export function accountOfDisclosures(
  { entries }: DisclosureLog,
  clientId: Identifier,
): readonly AccountedDisclosure[] {
  const notified = new Set(
    entries.flatMap((entry) => (entry.kind === 'notification' ? [entry.entryId] : [])),
  );
  return entries
    .flatMap((entry) =>
      entry.kind === 'disclosure' && entry.clientId === clientId
        ? accounted(entry, notified.has(entry.id))
        : [],
    )
    .sort((first, second) => compareInstants(first.at, second.at));
}

function accounted(entry: DisclosureEntry, isNotified: boolean): readonly AccountedDisclosure[] {
  const items = entry.disclosed.flatMap((item) => accountedItem(item, isNotified));
  if (items.length === 0) return [];
  const { decidedAt: at, holderId, recipientId, recipientRole, recipientKind, purpose } = entry;
  const kind = recipientKind === undefined ? {} : { recipientKind };
  return [{ at, holderId, recipientId, recipientRole, ...kind, purpose, items }];
}

function accountedItem(item: DisclosedItem, isNotified: boolean): readonly AccountedItem[] {
  const { subject, category, form, notification } = item;
  if (subject !== 'client' && subject !== 'nobody') return [];
  const mayKnow = match(notification)
    .with('known', 'before', 'after', () => true)
    .with('later', () => isNotified)
    .with('not-told', () => false)
    .exhaustive();
  return mayKnow ? [{ subject, category, form, grounds: groundsForClient(item) }] : [];
}

/** Beside a ground that the client knows of, a law that may demand silence is not mentioned. */
function groundsForClient({ grounds }: DisclosedItem): readonly Ground[] {
  const all = [...new Set(grounds.map(({ ground }) => ground))].sort();
  const open = all.filter((ground) => !isCompellingGround(ground));
  return open.length > 0 ? open : all;
}
