import { type CaseLog, openCaseFile } from 'exit-work/lifecycle';
import type { CaseEvent, CaseFile } from 'exit-work/model';
import { blueprints } from 'exit-work/programme';
import { caseManager, counsellor, openedCaseFile } from '../../builders/index.js';

export const programme = blueprints.openSetting;

/** A case of the open setting: a counsellor stays, the case manager left at the end of April. */
export function houseFile(overrides: Partial<CaseFile> = {}): CaseFile {
  return openedCaseFile({
    programme: { id: programme.id, version: programme.version },
    team: [caseManager({ from: '2030-01-02', until: '2030-04-30' }), counsellor()],
    ...overrides,
  });
}

/** Something that the counsellor enters. */
export function byCounsellor(
  id: string,
  type: string,
  instant: CaseEvent['instant'],
  rest: Partial<CaseEvent> = {},
): CaseEvent {
  return { id, type, instant, actorId: 'm-counsellor', role: 'counsellor', ...rest };
}

export function logOf({ opening, events }: CaseFile): CaseLog {
  return [opening, ...events];
}

/** What a house reads that another one sent: the file as text, and the codes of what is wrong with it. */
export function codesOfOpening(file: CaseFile): readonly string[] {
  const opened = openCaseFile(JSON.stringify(file), Object.values(blueprints));
  return opened.ok ? [] : opened.issues.map(({ code, path }) => `${code} ${path}`);
}
