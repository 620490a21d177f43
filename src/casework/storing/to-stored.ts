import type * as z from 'zod';
import { refusedArgument } from '../../kernel/check/index.js';
import { canonicalJson, check } from '../../kernel/index.js';
import { demand, demandFields } from '../../kernel/issue/index.js';
import { CaseFiles } from '../../model/case-file/index.js';
import { DisclosureLog } from '../../sharing/index.js';
import { CaseRulings, type OpenedCase } from '../opened/index.js';
import { revisionOf, type StoredCase } from './stored-case.js';

/**
 * An opened case as it is stored. Where the case stands is not stored: it is what the log leads to, and `fromStored` says it
 * again. Two cases that say the same have one revision, in whatever order their fields stand, and whether a list of which there is nothing is empty or left out.
 *
 * Throws an `InputError` for what is no opened case, and for a part of it that is not, or no longer, of the form that its schema describes. Whether
 * the references of the file lead somewhere, its log replays and the log of disclosures is whole is not asked again: that was said when it was opened.
 *
 * @example
 * ```ts
 * import { toStored } from 'exit-work/casework';
 * import type { CaseFile } from 'exit-work/model';
 *
 * const file: CaseFile = {
 *   format: 'exit-work/case-file', formatVersion: 1, holderId: 'o-1', id: 'case-1', programme: { id: 'exit-sweden', version: '1.0.0' },
 *   client: { id: 'c-1', givenName: 'Sam', familyName: 'Sample' },
 *   participation: { nature: 'voluntary', since: '2030-01-02' },
 *   organisations: [{ id: 'o-1', name: 'Open Door', kind: 'civil-society-organisation' }],
 *   team: [{ id: 'm-1', organisationId: 'o-1', name: 'Alex Example', role: 'former' }],
 *   accessRestrictions: [], conferences: [], securityConcerns: [], events: [],
 *   opening: {
 *     id: 'e-1', type: 'client.made-contact', instant: '2030-01-02T16:00:00+01:00', actorId: 'm-1', role: 'former',
 *     caseId: 'case-1', track: 'voluntary', custody: 'community',
 *   },
 * };
 * const disclosures = { format: 'exit-work/disclosure-log', formatVersion: 1, id: 'case-1', entries: [] } as const;
 * const stored = toStored({ file, disclosures, rulings: {} });
 * stored.caseId; // => 'case-1'
 * stored.log.length; // => 1
 * stored.revision.length; // => 64
 * ```
 */
export function toStored(opened: Omit<OpenedCase, 'state'>): StoredCase {
  const given = demandFields(opened, 'opened');
  const isWhole = ['file', 'disclosures', 'rulings'].every((part) => given[part] !== undefined);
  demand(
    isWhole,
    'opened',
    'an opened case, with its file, its log of disclosures and its rulings: what a desk gives',
  );
  const file = checkedPart('opened.file', CaseFiles, given['file']);
  const { entries, ...head } = checkedPart('opened.disclosures', DisclosureLog, given['disclosures']);
  const { opening, events, ...rest } = file;
  const content = {
    document: canonicalJson(rest),
    rulings: canonicalJson(checkedPart('opened.rulings', CaseRulings, given['rulings'])),
    log: [opening, ...events].map(canonicalJson),
    disclosures: [head, ...entries].map(canonicalJson),
  };
  return { caseId: rest.id, revision: revisionOf(content), ...content };
}

function checkedPart<T>(name: string, schema: z.core.$ZodType<T>, part: unknown): T {
  const checked = check(schema, part);
  if (checked.ok) return checked.value;
  throw refusedArgument(name, checked.issues);
}
