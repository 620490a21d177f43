import { match } from 'ts-pattern';
import {
  check,
  compareInstants,
  type Identifier,
  InputError,
  type Instant,
  isIdentifier,
} from '../../kernel/index.js';
import { demand } from '../../kernel/issue/index.js';
import type { DataCategory, Ground, OrganisationKind, Purpose, Role } from '../../vocabulary/index.js';
import { canBeSilent } from '../decision/contract/index.js';
import { demandLog } from './demand-log.js';
import type { DisclosureLog } from './disclosure-log.js';
import { type EffectiveDisclosure, effectiveDisclosures } from './effective-disclosures.js';
import {
  type DisclosedItem,
  type DisclosureEntry,
  LogEntry,
  type UndecidedDisclosureEntry,
} from './entry/index.js';

/** What kind of information was disclosed, in which form, on which kinds of ground: on none where nobody had asked. */
export interface AccountedItem {
  readonly subject: 'client' | 'nobody';
  readonly category: DataCategory;
  readonly form: 'full' | 'generalised';
  readonly grounds: readonly Ground[];
  /** How many texts of this kind a worker had read and cleared for it; not given where there were none. */
  readonly clearedTexts?: number;
}

/** One disclosure as the client is told of it. */
export interface AccountedDisclosure {
  /** When it was disclosed. */
  readonly at: Instant;
  readonly holderId: Identifier;
  /** Of the recipient, what is known: of a lost letter, nothing. */
  readonly recipientId?: Identifier;
  readonly recipientRole?: Role;
  readonly recipientKind?: OrganisationKind;
  /** For what it was asked; what nobody asked about has a cause instead. */
  readonly purpose?: Purpose;
  readonly cause?: UndecidedDisclosureEntry['cause'];
  readonly items: readonly AccountedItem[];
}

/**
 * The client’s answer to “who has seen what of me”: every disclosure of the client’s own data, oldest first, without the
 * names of workers, the data of others, and everything from which the number of other entries could be told. What was
 * disclosed without a decision is among them, with its cause. Of what was corrected stands what holds now.
 *
 * Left out is what a law forbids to tell, and what is to be told later, until `recordNotification` says that it was. It is left
 * out without a trace: the account is the same, byte for byte, as if that disclosure had never been. So are requests that
 * were refused or escalated: nobody saw anything, and that a security body asked can itself be a thing that a law
 * forbids to tell.
 *
 * Whether the log is as it was entered is another question: see `verifyDisclosureLog`. Throws an `InputError` for what is no
 * log, and where an entry of the client cannot be read.
 *
 * Throws an `InputError` for what is no log or no identifier.
 *
 * @example
 * ```ts
 * import { accountOfDisclosures } from 'exit-work/sharing';
 *
 * accountOfDisclosures({ format: 'exit-work/disclosure-log', formatVersion: 1, id: 'log-1', entries: [] }, 'c-1'); // => []
 * ```
 */
export function accountOfDisclosures(
  log: DisclosureLog,
  clientId: Identifier,
): readonly AccountedDisclosure[] {
  demandLog(log);
  demand(isIdentifier(clientId), 'clientId', 'an identifier');
  return effectiveDisclosures(log)
    .flatMap((one) => (one.entry.clientId === clientId ? accounted(readable(one)) : []))
    .sort((first, second) => compareInstants(first.at, second.at));
}

/** Only what is told is read: the log of a house is long, and `verifyDisclosureLog` reads all of it. */
function readable({ entry, isNotified }: EffectiveDisclosure): EffectiveDisclosure {
  const checked = check(LogEntry, entry);
  if (checked.ok) return { entry, isNotified };
  const message = 'an entry of this client cannot be read; verify the log before anything is told of it';
  throw new InputError('disclosure log', [{ code: 'entry-unreadable', path: 'entries', message }]);
}

function accounted({ entry, isNotified }: EffectiveDisclosure): readonly AccountedDisclosure[] {
  const [one, items] =
    entry.kind === 'disclosure'
      ? [decided(entry), entry.disclosed.flatMap((item) => accountedItem(item, item, isNotified))]
      : [undecided(entry), entry.disclosed.flatMap((item) => accountedItem(item, entry, isNotified))];
  return items.length === 0 ? [] : [{ ...one, items }];
}

function decided(entry: DisclosureEntry): Omit<AccountedDisclosure, 'items'> {
  const {
    decidedAt,
    disclosedAt: at = decidedAt,
    holderId,
    recipientId,
    recipientRole,
    recipientKind,
  } = entry;
  const kind = recipientKind === undefined ? {} : { recipientKind };
  return { at, holderId, recipientId, recipientRole, ...kind, purpose: entry.purpose };
}

function undecided(entry: UndecidedDisclosureEntry): Omit<AccountedDisclosure, 'items'> {
  const { disclosedAt: at, holderId, recipientId, recipientRole, recipientKind, cause } = entry;
  return {
    at,
    holderId,
    ...(recipientId === undefined ? {} : { recipientId }),
    ...(recipientRole === undefined ? {} : { recipientRole }),
    ...(recipientKind === undefined ? {} : { recipientKind }),
    cause,
  };
}

type Item = Omit<DisclosedItem, 'grounds' | 'notification'> & Partial<Pick<DisclosedItem, 'grounds'>>;

function accountedItem(
  { subject, category, form, grounds = [], clearedTextIds }: Item,
  { notification }: Pick<DisclosedItem, 'notification'>,
  isNotified: boolean,
): readonly AccountedItem[] {
  if (subject !== 'client' && subject !== 'nobody') return [];
  const mayKnow = match(notification)
    .with('known', 'before', 'after', () => true)
    .with('later', () => isNotified)
    .with('not-told', () => false)
    .exhaustive();
  const clearedTexts = clearedTextIds?.length;
  const cleared = clearedTexts === undefined ? {} : { clearedTexts };
  return mayKnow ? [{ subject, category, form, grounds: groundsForClient(grounds), ...cleared }] : [];
}

/** Beside a ground that the client knows of, a law that may demand silence is not mentioned. */
function groundsForClient(grounds: DisclosedItem['grounds']): readonly Ground[] {
  const all = [...new Set(grounds.map(({ ground }) => ground))].sort();
  const open = all.filter((ground) => !canBeSilent(ground));
  return open.length > 0 ? open : all;
}
