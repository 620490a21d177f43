import type { Issue, TimeZone } from '../../kernel/index.js';
import { additionTo, danglingIn } from '../../model/case-file/index.js';
import type { CaseFile } from '../../model/index.js';
import type { Programme } from '../../programme/index.js';
import { effectiveEntries } from '../log/index.js';
import { actorsNotThere } from './actors-not-there.js';
import { contradictions, issuesIn, missingRecords, openConcerns } from './check-case-file.js';
import { doubledIdentifiers } from './doubled-identifiers.js';

/**
 * What the parts of a file say wrongly of each other after a change to one that held together. Where entries were added, these alone
 * are asked; where one of them is wrong, the whole file, so that every issue has its path in it.
 */
export function changedFileIssues(
  programme: Programme,
  before: CaseFile,
  after: CaseFile,
  timeZone: TimeZone | undefined,
): readonly Issue[] {
  const addition = additionTo(before, after);
  if (addition !== undefined && fits(addition, after, timeZone)) return [];
  return issuesIn(programme, after, effectiveEntries(after), timeZone);
}

function fits(addition: CaseFile, after: CaseFile, timeZone: TimeZone | undefined): boolean {
  const { events } = addition;
  // What replaces an earlier entry changes what counts of the others.
  if (events.some(({ replaces }) => replaces !== undefined)) return false;
  const entries = events.map((event, place) => ({
    event,
    index: after.events.length - events.length + place,
  }));
  const added = { ...addition, team: after.team ?? [] };
  return [
    doubledIdentifiers(after),
    missingRecords(after, entries),
    contradictions(after, entries),
    openConcerns(after),
    actorsNotThere(added, timeZone),
    danglingIn(addition, after),
  ].every(isEmpty);
}

function isEmpty(issues: Iterable<Issue>): boolean {
  for (const _ of issues) return false;
  return true;
}
