import { match } from 'ts-pattern';
import { canonicalJson, compareInstants } from '../../kernel/index.js';
import type { Rule, RuleViolation } from '../../schema/index.js';
import { type EnteredBefore, enter, nothingEntered } from './entered-before.js';
import type { LogEntry } from './entry/index.js';

/** What an entry has to keep to, given what stands above it. */
export interface EntryRule extends Omit<Rule<never>, 'fields' | 'violations'> {
  readonly faults: (entry: LogEntry, before: EnteredBefore) => readonly RuleViolation[];
}

function fault(isBroken: boolean, field: string, expected: string): readonly RuleViolation[] {
  return isBroken ? [{ path: [field], expected }] : [];
}

const namedOnce: EntryRule = {
  code: 'doubled-key',
  statement: '`id` is given once in `entries`',
  faults: ({ id }, { entries }) =>
    fault(entries.has(id), 'id', 'is given before in this list; expected each once'),
};

/** A clock that was wrong keeps nobody from entering anything: whatever has its time can be corrected, and the log goes on. */
const enteredInOrder: EntryRule = {
  code: 'entries-out-of-order',
  statement: 'no entry but a correction was entered before the one above it',
  citation: { ours: 'a log grows at its end' },
  faults: ({ enteredAt, replaces }, { last }) =>
    fault(
      replaces === undefined && last !== undefined && compareInstants(last.enteredAt, enteredAt) > 0,
      'enteredAt',
      'expected an instant not before the last entry; where that one is wrong, correct it first',
    ),
};

const notificationFollows: EntryRule = {
  code: 'notification-of-nothing',
  statement: 'a notification names an earlier disclosure of the same client, of which the client may be told',
  citation: { follows: ['WO-1.6-01'] },
  faults(entry, { entries, replaced }) {
    if (entry.kind !== 'notification') return [];
    const named = replaced.has(entry.entryId) ? undefined : entries.get(entry.entryId);
    return fault(
      named === undefined || named.clientId !== entry.clientId || !isTellable(named),
      'entryId',
      'expected an earlier disclosure of this client, of which the client may be told',
    );
  },
};

function isTellable(entry: LogEntry): boolean {
  return match(entry)
    .with({ kind: 'disclosure' }, ({ disclosed }) =>
      disclosed.some(({ notification }) => notification !== 'not-told'),
    )
    .with({ kind: 'undecided-disclosure' }, ({ notification }) => notification !== 'not-told')
    .with(
      { kind: 'notification' },
      { kind: 'retraction' },
      { kind: 'reading' },
      { kind: 'supervisor-notice' },
      () => false,
    )
    .exhaustive();
}

const correctionOfEntry: EntryRule = {
  code: 'correction-of-nothing',
  statement: 'an entry replaces an earlier one that stands, of the kind of its own, or a retraction',
  citation: { ours: 'what was replaced is answered; who errs again corrects the later entry' },
  faults(entry, { entries, replaced }) {
    if (entry.replaces === undefined) return [];
    const named = replaced.has(entry.replaces) ? undefined : entries.get(entry.replaces);
    return fault(
      named === undefined || !canReplace(entry, named),
      'replaces',
      'expected an earlier entry that no other replaces, and of which this one is a correction',
    );
  },
};

const noticeFollows: EntryRule = {
  code: 'supervisor-notice-of-nothing',
  statement:
    'a supervisor is informed of an earlier reading behind the glass, of the same client and by somebody else',
  citation: { ours: 'the eyes of a second person are those of another one' },
  faults(entry, { entries, replaced }) {
    if (entry.kind !== 'supervisor-notice') return [];
    const named = replaced.has(entry.entryId) ? undefined : entries.get(entry.entryId);
    const isBroken = named?.kind === 'reading' && named.glassBroken === true;
    return [
      ...fault(
        !isBroken || named.clientId !== entry.clientId,
        'entryId',
        'expected an earlier reading of this client for which the glass was broken',
      ),
      ...fault(
        isBroken && named.memberId === entry.supervisorId,
        'supervisorId',
        'expected somebody else than the reader',
      ),
    ];
  },
};

function canReplace({ kind }: LogEntry, replaced: LogEntry): boolean {
  return (
    kind === 'retraction' || replaced.kind === 'retraction' || familyOf(kind) === familyOf(replaced.kind)
  );
}

/** What was decided can have gone out without a decision, and the other way round; all else is corrected by its like. */
function familyOf(kind: LogEntry['kind']): LogEntry['kind'] {
  return kind === 'undecided-disclosure' ? 'disclosure' : kind;
}

/** Whoever could make a disclosure disappear alone could hide it from the client whom it was of. */
const changedByTwo: EntryRule = {
  code: 'correction-by-one',
  statement: 'a correction that changes more than instants is approved by a second person',
  citation: { ours: 'what a client may see of a mistake is not for one worker to take back' },
  faults(entry, { entries, replaced }) {
    if (entry.replaces === undefined || entry.approvedById !== undefined) return [];
    const named = replaced.has(entry.replaces) ? undefined : entries.get(entry.replaces);
    return fault(
      named !== undefined && !isSameButForInstants(entry, named),
      'approvedById',
      'expected the second person who approved this; only instants are corrected alone',
    );
  },
};

/** Whoever got what they were not to get, or is to learn of it, does not see to it that nobody does. */
const approvedInHouse: EntryRule = {
  code: 'correction-by-party',
  statement: 'neither the client nor the recipient approves a correction',
  citation: { ours: 'the second person answers for the house' },
  faults(entry, { entries }) {
    const named = entry.replaces === undefined ? undefined : entries.get(entry.replaces);
    const parties = [entry, named].flatMap((one) => (one === undefined ? [] : partiesOf(one)));
    return fault(
      entry.approvedById !== undefined && parties.includes(entry.approvedById),
      'approvedById',
      'expected somebody of the house, neither the client nor the recipient',
    );
  },
};

function partiesOf(entry: LogEntry): readonly string[] {
  return 'recipientId' in entry ? [entry.clientId, entry.recipientId] : [entry.clientId];
}

/** The same said of another time. */
export function isSameButForInstants(entry: LogEntry, other: LogEntry): boolean {
  return entry.kind === other.kind && timelessText(entry) === timelessText(other);
}

const ofItsOwn: ReadonlySet<string> = new Set([
  'sequence',
  'id',
  'byId',
  'previous',
  'hash',
  'replaces',
  'reason',
  'approvedById',
  'requestId',
  'enteredAt',
  'decidedAt',
  'disclosedAt',
  'timeEstimated',
  'noticedAt',
  'toldAt',
  'readAt',
  'informedAt',
]);

function timelessText(entry: LogEntry): string {
  return canonicalJson(Object.fromEntries(Object.entries(entry).filter(([name]) => !ofItsOwn.has(name))));
}

export const entryRules: readonly EntryRule[] = [
  namedOnce,
  enteredInOrder,
  notificationFollows,
  noticeFollows,
  correctionOfEntry,
  changedByTwo,
  approvedInHouse,
];

/** What holds of each entry, as a rule of the log. */
export function ruleOfLog({ faults, ...stated }: EntryRule): Rule<{ readonly entries: readonly LogEntry[] }> {
  return {
    ...stated,
    fields: ['entries'],
    violations({ entries }) {
      const before = nothingEntered();
      return entries.flatMap((entry, index) => {
        const found = faults(entry, before);
        enter(before, entry);
        return found.map(({ path, expected }) => ({ path: ['entries', index, ...path], expected }));
      });
    },
  };
}
