import { frozen } from '../../kernel/frozen/index.js';
import { check, type Instant, type Issue } from '../../kernel/index.js';
import { malformedEvent } from '../../kernel/issue/index.js';
import { changedFileIssues } from '../../lifecycle/case-file/index.js';
import { enterEvent } from '../../lifecycle/index.js';
import { changedFile } from '../../model/case-file/index.js';
import { CaseEvent, type CaseFile } from '../../model/index.js';
import type { Desk } from '../desk/index.js';
import { type CaseworkOutcome, refusedFor } from './casework-refusal.js';
import { type KnownCase, remember } from './known-case.js';
import type { OpenedCase } from './opened-case.js';

/** What of a file can change; whose it is, and which programme it follows, never does. */
export type CaseParts = Partial<
  Omit<CaseFile, 'format' | 'formatVersion' | 'id' | 'holderId' | 'programme' | 'opening' | 'events'>
>;

/** What an operation changes in a case, all of it or nothing. */
export interface CaseChange extends Partial<Pick<OpenedCase, 'disclosures' | 'rulings'>> {
  /** How the change is called where it is refused. */
  readonly name: string;
  readonly events?: readonly CaseEvent[];
  readonly parts?: CaseParts;
  readonly now: Instant;
}

/** The case after a change; or everything that is wrong with the first of these: its events, the file that comes of it, their order. */
export function nextCase(desk: Desk, known: KnownCase, change: CaseChange): CaseworkOutcome {
  const { opened, log } = known;
  const { name, events = [], parts = {}, now, ...others } = change;
  const isFileAsBefore = events.length === 0 && Object.keys(parts).length === 0;
  if (isFileAsBefore) return { ok: true, opened: remember(desk, { ...opened, ...others }, log) };
  for (const event of events) {
    const checked = check(CaseEvent, event);
    if (!checked.ok) return { ok: false, refusal: malformedEvent(event, checked) };
  }
  const { file: before, state } = opened;
  const { timeZone } = desk;
  const called = events[0]?.type ?? name;
  const changed = changedFile(before, { ...before, ...parts, events: [...before.events, ...events] });
  if (!changed.ok) return refusedFor(called, changed.issues);
  const file = changed.value;
  if (file.client.id !== before.client.id) return refusedFor(called, [otherClient]);
  const facts = { now, people: file, timeZone };
  const entered =
    events.length === 0
      ? ({ ok: true, log, state } as const)
      : enterEvent(state.programme, log, events, facts);
  if (!entered.ok) return entered;
  const issues = changedFileIssues(state.programme, before, file, timeZone);
  if (issues.length > 0) return refusedFor(called, issues);
  const next = { ...opened, ...others, file, state: entered.state };
  return { ok: true, opened: remember(desk, next, entered.log) };
}

const otherClient = /* @__PURE__ */ frozen<Issue>({
  code: 'other-client',
  path: 'client.id',
  message: 'expected the client of this case; another client has a case of their own',
});
