import { checkedOptions } from '../kernel/check/index.js';
import { deadlineOptions } from '../lifecycle/deadlines/index.js';
import { checkedFile } from '../model/case-file/index.js';
import type { CaseFile } from '../model/index.js';
import { practiceRules } from './practice-rules.js';
import type { Finding, ReviewOptions } from './rule/index.js';

/**
 * What falls short of good practice in a case: each finding with its rule, how strong the source’s words are,
 * where the evidence stands, and the source. A review advises people; it refuses nothing.
 * Throws an `InputError` for what is no case file, no instant, zone or day.
 *
 * @example
 * ```ts
 * import type { CaseFile } from 'exit-work/model';
 * import { reviewCase } from 'exit-work/practice';
 *
 * const file: CaseFile = {
 *   format: 'exit-work/case-file', formatVersion: 1, holderId: 'o-exit', id: 'case-1', programme: { id: 'exit-sweden', version: '1.0.0' },
 *   client: { id: 'c-1', givenName: 'Sam', familyName: 'Sample' },
 *   participation: { nature: 'voluntary', since: '2030-01-02' },
 *   organisations: [{ id: 'o-1', name: 'Open Door', kind: 'civil-society-organisation' }],
 *   team: [{
 *     id: 'm-1', organisationId: 'o-1', name: 'Alex Example', role: 'former',
 *     formerEngagement: { from: '2029-01-01', trainedOn: '2028-06-01', supervisorId: 'm-2', mentorsClient: true },
 *   }],
 *   accessRestrictions: [], conferences: [], securityConcerns: [], events: [],
 *   opening: {
 *     id: 'e-1', type: 'client.made-contact', instant: '2030-01-02T16:00:00+01:00', actorId: 'm-1', role: 'former',
 *     caseId: 'case-1', track: 'voluntary', custody: 'community',
 *   },
 * };
 * const findings = reviewCase(file, { now: '2030-02-01T09:00:00Z', timeZone: 'Europe/Stockholm', holidays: [] });
 * findings.map(({ code, paths }) => [code, ...paths]); // => [['former-mentor-conditions', 'team[0].formerEngagement.until']]
 * ```
 */
export function reviewCase(file: CaseFile, options: ReviewOptions): readonly Finding[] {
  checkedFile('file', file);
  const asked = checkedOptions('options', deadlineOptions, options);
  return practiceRules.flatMap(({ id, title, severity, citation, observe }) =>
    observe({ file, options: asked }).map((observation) => ({
      code: id,
      title,
      severity,
      citation,
      ...observation,
    })),
  );
}
