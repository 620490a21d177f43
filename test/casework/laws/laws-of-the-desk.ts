import { type OpenedCase, toStored } from 'exit-work/casework';
import { canonicalJson } from 'exit-work/kernel';
import { replayCaseFile } from 'exit-work/lifecycle';
import { CaseFile } from 'exit-work/model';
import { blueprints } from 'exit-work/programme';
import { filledFields } from 'exit-work/schema';
import { consentsOf, verifyDisclosureLog } from 'exit-work/sharing';
import { consentHistoryIn } from '../../../src/casework/consents/consent-history-in.js';
import { effectiveEntries } from '../../../src/lifecycle/log/index.js';
import { assessableCase } from '../sample-desk.js';
import { type DeskStep, type Dice, stepOf } from './random-steps.js';

/** What a sequence of steps came to, for whoever wants to know that it came to anything. */
export interface Walked {
  readonly done: Readonly<Record<string, number>>;
  readonly refused: Readonly<Record<string, number>>;
  readonly handedOver: number;
}

/** Takes steps one after another, and holds each to the laws of the desk. Throws for the first that breaks one. */
export function walk(dice: readonly Dice[]): Walked {
  const done: Record<string, number> = {};
  const refused: Record<string, number> = {};
  let handedOver = 0;
  let opened = assessableCase();
  let minute = 20;
  for (const [place, die] of dice.entries()) {
    minute += Math.max(die.later, 0);
    const step = stepOf(die, minute, place + 10);
    const before = JSON.stringify(opened);
    const outcome = step.take(opened);
    must(JSON.stringify(opened) === before, `${step.kind}: what was handed in stays as it was`);
    const counts = outcome.ok ? done : refused;
    counts[step.kind] = (counts[step.kind] ?? 0) + 1;
    if (!outcome.ok) continue;
    const { opened: next, handover } = outcome;
    if (handover !== undefined) handedOver += 1;
    mustBeEntered(step, opened, next, handover?.file);
    // A case that is broken stays so: it need not be looked at after each step.
    if (place % 5 === 0) mustStand(next);
    if (place % 5 === 1) mustBeRevised(opened, next);
    opened = next;
  }
  mustStand(opened);
  const log: unknown = JSON.parse(JSON.stringify(opened.disclosures));
  must(verifyDisclosureLog(log).length === 0, 'the log of disclosures is whole');
  return { done, refused, handedOver };
}

/** The case opens and replays, and its consents, their history and the log tell the same. */
function mustStand({ file, state }: OpenedCase): void {
  const again = replayCaseFile(JSON.parse(JSON.stringify(file)), [blueprints.openSetting], {
    timeZone: 'Europe/Berlin',
  });
  must(again.ok, `the case opens: ${again.ok ? '' : canonicalJson(again.issues)}`);
  must(again.ok && canonicalJson(again.value.state) === canonicalJson(state), 'the log leads to the state');
  const happened = effectiveEntries(file).map(({ event }) => event);
  for (const consent of file.consents ?? []) {
    const told = consentsOf(consentHistoryIn(file, consent.id)).find(({ id }) => id === consent.id);
    must(canonicalJson(told) === canonicalJson(consent), `consent and history agree: ${consent.id}`);
    const types = happened.flatMap(({ type, recordId }) => (recordId === consent.id ? [type] : []));
    const standing = {
      requested: types.includes('consent.requested') && !types.includes('consent.given'),
      given: types.includes('consent.given') && !types.includes('consent.withdrawn'),
      refused: types.includes('consent.refused') && !types.includes('consent.given'),
      withdrawn: types.includes('consent.given') && types.includes('consent.withdrawn'),
    };
    must(
      standing[consent.status],
      `consent and log agree: ${consent.id} is ${consent.status} by ${types.join(', ')}`,
    );
  }
}

/** Nothing leaves the house without an entry that says so. */
function mustBeEntered(
  { kind }: DeskStep,
  before: OpenedCase,
  after: OpenedCase,
  seen: object | undefined,
): void {
  const isLogged = ['disclose', 'mistake', 'tell', 'read'].includes(kind);
  const added = after.disclosures.entries.length - before.disclosures.entries.length;
  must(added === (isLogged ? 1 : 0), `${kind}: one entry for each, and none for anything else`);
  if (seen === undefined) return;
  const entry = after.disclosures.entries.at(-1);
  must(entry?.kind === 'disclosure' && entry.disclosed.length > 0, 'what is handed over is entered');
  const entered = new Set(
    entry?.kind === 'disclosure' ? entry.disclosed.map(({ category }) => category) : [],
  );
  for (const { annotation, path } of filledFields(CaseFile, Object(seen))) {
    must(
      annotation !== undefined && entered.has(annotation.category),
      `entered with its category: ${path.join('.')}`,
    );
  }
}

function mustBeRevised(before: OpenedCase, after: OpenedCase): void {
  const isSame = contentOf(before) === contentOf(after);
  const isSameRevision = toStored(before).revision === toStored(after).revision;
  must(isSameRevision === isSame, 'the revision changes exactly when the case does');
}

function contentOf({ file, disclosures, rulings }: OpenedCase): string {
  return canonicalJson([file, disclosures, rulings]);
}

/** Steps that concern different things and are permitted in both orders end alike. How many pairs were. */
export function mustCommute(pairs: readonly (readonly [Dice, Dice])[], before: OpenedCase): number {
  let both = 0;
  for (const [place, [first, second]] of pairs.entries()) {
    if (concernsOf(first) === concernsOf(second)) continue;
    const [one, other] = [atOnce(first, 2 * place + 500), atOnce(second, 2 * place + 501)];
    const straight = after(before, one, other);
    const turned = after(before, other, one);
    if (straight === undefined || turned === undefined) continue;
    both += 1;
    must(
      withoutOrder(straight) === withoutOrder(turned),
      `${one.kind} and ${other.kind} end alike in both orders`,
    );
  }
  return both;
}

/** What is entered late counts after what was entered before it. */
function atOnce(dice: Dice, serial: number): DeskStep {
  return stepOf({ ...dice, later: Math.max(dice.later, 0) }, 400, serial);
}

function after(before: OpenedCase, ...steps: readonly DeskStep[]): OpenedCase | undefined {
  return steps.reduce<OpenedCase | undefined>((opened, step) => {
    const outcome = opened && step.take(opened);
    return outcome?.ok ? outcome.opened : undefined;
  }, before);
}

const concerns: Readonly<Record<Dice['kind'], string>> = {
  event: 'the case',
  session: 'a record',
  assessment: 'a record',
  address: 'people',
  ask: 'a consent',
  give: 'a consent',
  refuse: 'a consent',
  amend: 'a consent',
  withdraw: 'a consent',
  // What is disclosed and read hangs on consents, and on who the people are.
  disclose: 'a consent',
  mistake: 'a disclosure',
  tell: 'a disclosure',
  read: 'a disclosure',
  rule: 'a consent',
  // What is taken back may be a consent, and where the case stands hangs on it.
  retract: 'a consent',
};

function concernsOf({ kind }: Dice): string {
  return concerns[kind];
}

/** Without the order of entry, and the hashes that bind it. */
function withoutOrder({ file, state, disclosures, rulings }: OpenedCase): string {
  const entries = disclosures.entries
    .map(({ sequence: _s, previous: _p, hash: _h, ...entry }) => canonicalJson(entry))
    .sort();
  const lists = Object.entries(file).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.map((one) => canonicalJson(one)).sort() : value,
  ]);
  const { idsAtInstant = [], ...stands } = state;
  return canonicalJson([Object.fromEntries(lists), stands, [...idsAtInstant].sort(), entries, rulings]);
}

function must(holds: boolean, law: string): asserts holds {
  if (!holds) throw new Error(law);
}
