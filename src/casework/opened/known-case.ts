import { frozen } from '../../kernel/frozen/index.js';
import { type Checked, InputError, type Issue } from '../../kernel/index.js';
import { demand, demandFields } from '../../kernel/issue/index.js';
import { type CaseLog, replayCaseFile } from '../../lifecycle/index.js';
import type { Desk } from '../desk/index.js';
import { issuesBeside } from './issues-beside.js';
import type { OpenedCase } from './opened-case.js';
import { within } from './within.js';

/** A case that holds together at a desk, with its log as it is remembered. */
export interface KnownCase {
  readonly opened: OpenedCase;
  readonly log: CaseLog;
}

// What a desk has given out is not looked at again. Nothing shows of this but the time that it saves.
const known = /* @__PURE__ */ new WeakMap<OpenedCase, { readonly desk: Desk; readonly log: CaseLog }>();

/** A case that was just found to hold together, for the desk. */
export function remember(
  desk: Desk,
  { file, state, disclosures, rulings }: OpenedCase,
  log: CaseLog,
): OpenedCase {
  const opened: OpenedCase = Object.freeze({ file, state, disclosures, rulings });
  known.set(opened, { desk, log });
  return opened;
}

/** The parts of a case, which must fit each other and the desk. */
export function openAt(
  desk: Desk,
  { file, disclosures, rulings }: Omit<OpenedCase, 'state'>,
): Checked<OpenedCase> {
  const { programmes, timeZone } = desk;
  if (file.holderId !== desk.holder.id) return { ok: false, issues: [otherHolder] };
  const replayed = replayCaseFile(file, programmes, { timeZone });
  if (!replayed.ok) return replayed;
  const issues = issuesBeside(file, { disclosures, rulings });
  if (issues.length > 0) return { ok: false, issues };
  const { state } = replayed.value;
  const opened = { file, state, disclosures, rulings };
  return { ok: true, value: remember(desk, opened, [file.opening, ...file.events]) };
}

/** An opened case of this desk, or one that holds together all the same; an `InputError` where it does not, or is none. */
export function demandOpened(desk: Desk, opened: OpenedCase): KnownCase {
  const before = known.get(Object(opened));
  if (before?.desk === desk) return { opened, log: before.log };
  const { file, disclosures, rulings } = demandFields(opened, 'opened');
  const isWhole = [file, disclosures, rulings].every((part) => typeof part === 'object' && part !== null);
  demand(isWhole, 'opened', 'an opened case, as a desk gives it; never a bare file');
  const again = openAt(desk, opened);
  if (!again.ok) throw new InputError('opened', again.issues.map(within('opened')));
  return demandOpened(desk, again.value);
}

const otherHolder = /* @__PURE__ */ frozen<Issue>({
  code: 'other-holder',
  path: 'file.holderId',
  message: 'expected the holder of the desk: a house works on its own cases',
});
