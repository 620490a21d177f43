import * as z from 'zod';
import { checkedArgument, checkedOptions } from '../../kernel/check/index.js';
import { check, compareInstants, Instant, type Issue } from '../../kernel/index.js';
import { DisclosureLog } from './disclosure-log.js';
import { hashOf, headHash, type LogAnchor } from './log-chain.js';

const anyAnchor = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({ length: z.int().min(0), hash: z.string().regex(/^[0-9a-f]{64}$/) }),
);

/**
 * What is wrong with a log, by path; nothing where it is as it was entered. Every change of an entry, and every entry that
 * was removed, added in between, doubled or moved, breaks the chain. That the end is missing, or that all of it was written
 * anew, shows against an anchor only, see `anchorOf`; a log that has grown since still agrees with it.
 *
 * With `now`, entries that hold and were entered for later than that are told too: their clock was wrong, see `redateEntry`.
 *
 * Throws an `InputError` for an anchor that is none.
 *
 * @example
 * ```ts
 * import { verifyDisclosureLog } from 'exit-work/sharing';
 *
 * const log = { format: 'exit-work/disclosure-log', formatVersion: 1, id: 'log-1', entries: [] };
 * verifyDisclosureLog(log, { length: 1, hash: 'a3'.repeat(32) });
 * // => [{ code: 'log-shortened', path: 'entries', message: 'is shorter than it was; look for what was cut off' }]
 * ```
 */
export function verifyDisclosureLog(log: unknown, anchor?: LogAnchor, now?: Instant): readonly Issue[] {
  const today = now === undefined ? undefined : checkedArgument('now', Instant, now);
  if (anchor !== undefined) checkedOptions('anchor', anyAnchor, anchor);
  const checked = check(DisclosureLog, log);
  if (!checked.ok) return checked.issues;
  return [
    ...chainIssues(checked.value),
    ...(anchor === undefined ? [] : anchorIssues(checked.value, anchor)),
    ...(today === undefined ? [] : issuesOfClock(checked.value, today)),
  ];
}

/** What was corrected since is no matter any more. */
function issuesOfClock({ entries }: DisclosureLog, now: Instant): readonly Issue[] {
  const replaced = new Set(entries.map(({ replaces }) => replaces));
  return entries.flatMap(({ id, enteredAt }, index) =>
    compareInstants(enteredAt, now) <= 0 || replaced.has(id)
      ? []
      : [
          {
            code: 'entered-later-than-now',
            path: `entries[${index}].enteredAt`,
            message: 'was entered for later than now; correct it with `redateEntry`',
          },
        ],
  );
}

function chainIssues(log: DisclosureLog): readonly Issue[] {
  let before = headHash(log);
  return log.entries.flatMap((entry, index) => {
    const expected = { sequence: index + 1, previous: before, hash: hashOf(entry) };
    before = entry.hash;
    return links.flatMap(([name, code, message]) =>
      entry[name] === expected[name] ? [] : [{ code, path: `entries[${index}].${name}`, message }],
    );
  });
}

const links = [
  [
    'sequence',
    'entry-out-of-place',
    'is not the place at which the entry stands; look for what was removed, added or moved',
  ],
  [
    'previous',
    'chain-broken',
    'is not the hash of what stands before; look for what was removed, added or moved',
  ],
  ['hash', 'entry-changed', 'is not the hash of the entry; it was changed after it was entered'],
] as const;

function anchorIssues({ entries, ...head }: DisclosureLog, { length, hash }: LogAnchor): readonly Issue[] {
  if (entries.length < length) {
    return [
      {
        code: 'log-shortened',
        path: 'entries',
        message: 'is shorter than it was; look for what was cut off',
      },
    ];
  }
  const found = length === 0 ? headHash(head) : entries[length - 1]?.hash;
  return found === hash
    ? []
    : [
        {
          code: 'log-of-another-anchor',
          path: 'entries',
          message: 'is not the log of which the anchor was taken',
        },
      ];
}
