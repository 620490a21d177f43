import * as z from 'zod';
import { checkedOptions } from '../../kernel/check/index.js';
import { Identifier, Instant } from '../../kernel/index.js';
import { demand } from '../../kernel/issue/index.js';
import { checkedFile } from '../../model/case-file/index.js';
import { CaseFile, type Consent, type EntrustedItem, recordsFiledWith } from '../../model/index.js';
import { annotationOf, structureOf, takesWords } from '../../schema/index.js';
import { type DataCategory, dataCategories, valuesOf } from '../../vocabulary/index.js';
import { type Path, placedTextAt, type Readings, readingsFor } from '../clearing/index.js';
import type { DisclosureDecision, EntrustedAnswers } from '../decision/contract/index.js';
import { type View, viewRecord, withoutLists, withoutReferences } from '../view/index.js';
import { type AccountedDisclosure, accountOfDisclosures } from './account-of-disclosures.js';
import { type AccountedReading, accountOfReadings } from './account-of-readings.js';
import { replaceClientTexts } from './client-texts.js';
import { demandLog } from './demand-log.js';
import type { DisclosureLog } from './disclosure-log.js';
import { digestOf } from './log-chain.js';

/** A category of the client’s own data that the client does not get, and for what kind of reason. */
export interface WithheldCategory {
  readonly category: DataCategory;
  readonly reason: 'law-forbids' | 'protects-others';
}

/** What an export is made for: by whom, when, what is held back, and which free texts somebody has read. */
export interface SubjectAccessOptions {
  /** Who gives the answer. */
  readonly holderId: Identifier;
  readonly at: Instant;
  /** What is not given; the export says so, whether or not anything of it is held. */
  readonly withhold?: readonly WithheldCategory[];
  /** Digests of texts that somebody has read and found fit for the client, see `textsToRead`. */
  readonly readTexts?: readonly string[];
}

const accessOptions = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    holderId: Identifier,
    at: Instant,
    withhold: z.exactOptional(
      z.array(
        z.strictObject({
          category: z.enum(valuesOf(dataCategories)),
          reason: z.enum(['law-forbids', 'protects-others']),
        }),
      ),
    ),
    readTexts: z.exactOptional(z.array(z.string().regex(/^[0-9a-f]{64}$/))),
  }),
);

/** What stands in an export in place of a text that nobody has read. */
export const heldBackText = '(held back: it has not been read yet for what it says of others)';

/** Everything that is held about a client, as it goes to the client. */
export interface SubjectAccessExport {
  readonly format: 'exit-work/subject-access-export';
  readonly formatVersion: 1;
  readonly clientId: Identifier;
  readonly holderId: Identifier;
  readonly at: Instant;
  readonly file: View<CaseFile>;
  readonly disclosures: readonly AccountedDisclosure[];
  /** Who in the house has read. */
  readonly readings: readonly AccountedReading[];
  readonly withheld: readonly WithheldCategory[];
}

/**
 * The answer to a client who wants to know what is held about them: the client’s own data of every category, with health,
 * beliefs, offences and counselling notes, the facts of no person, the account of disclosures, and who in the house has read. The data of relatives,
 * workers, victims and third parties is left out; so are the consents that others gave, with their events. Workers occur
 * by identifiers only, which their list in the file would resolve and the export does not have.
 *
 * What the client entrusted to a worker is among it, and what somebody else entrusted is not, nor a trace of it.
 *
 * Words of one’s own that may speak of others are held back, visibly, until somebody has read them: see `textsToRead`, or until a
 * worker has cleared them for the client and this purpose and found nothing of others in them: see `ClearedText`. A name, of which
 * its field says that it contains nothing else, is trusted. Which texts were cleared for whom, the account of disclosures tells;
 * the list in the file stays in the house.
 *
 * Of a category in `withhold`, the export leaves out every field that holds or may contain it, and every list whose records
 * cannot be without it: without `security`, no trace of security concerns, nor of the events among which they occur. It
 * gives the categories with their reasons, and never says whether anything of them is held.
 *
 * That whoever asks is the client, and that the log is as it was entered, is for the caller to see to.
 *
 * Throws an `InputError` for what is no case file or no log, where another than its holder answers, and for a wrong or misspelt option.
 *
 * @example
 * ```ts
 * import type { CaseFile } from 'exit-work/model';
 * import { subjectAccessExport } from 'exit-work/sharing';
 *
 * const file: CaseFile = {
 *   format: 'exit-work/case-file', formatVersion: 1, holderId: 'o-exit', id: 'case-1', programme: { id: 'example-programme', version: '1.0.0' },
 *   client: {
 *     id: 'c-1', givenName: 'Sam', familyName: 'Sample',
 *     relatedPersons: [{ id: 'rp-1', name: 'Mary Sample', relation: 'mother' }],
 *   },
 *   participation: { nature: 'voluntary', since: '2030-01-02' },
 *   accessRestrictions: [], conferences: [], securityConcerns: [], events: [],
 *   opening: {
 *     id: 'e-1', type: 'client.made-contact', instant: '2030-01-02T16:00:00+01:00', actorId: 'm-1', role: 'counsellor',
 *     caseId: 'case-1', track: 'voluntary', custody: 'community',
 *   },
 * };
 * const answer = subjectAccessExport(
 *   file,
 *   { format: 'exit-work/disclosure-log', formatVersion: 1, id: 'log-1', entries: [] },
 *   { holderId: 'o-exit', at: '2030-03-05T09:00:00Z' },
 * );
 * answer.file.client; // => { id: 'c-1', givenName: 'Sam', familyName: 'Sample' }
 * ```
 */
export function subjectAccessExport(
  file: CaseFile,
  log: DisclosureLog,
  options: SubjectAccessOptions,
): SubjectAccessExport {
  checkedFile('file', file);
  demandLog(log);
  const { holderId, at, withhold = [], readTexts = [] } = checkedOptions('options', accessOptions, options);
  demand(holderId === file.holderId, 'options.holderId', 'the holder of the file');
  const clientId = file.client.id;
  const read = new Set(readTexts);
  const withheld = new Set(withhold.map(({ category }) => category));
  const decision = { ...accessDecision(clientId, holderId, at, withheld), entrusted: entrustedBy(file) };
  const readings = readingsFor(decision, file);
  const own = ofTheClient(file);
  const readable = replaceClientTexts(CaseFile, own, ({ path, text }) =>
    read.has(digestOf(text)) || saysNothingOfOthers(own, path, readings) ? text : heldBackText,
  );
  // Still of the form of a case file as far as it goes, and a view looks at nothing else.
  const open = withoutLists(CaseFile, Object(readable), closedLists(withheld)) as CaseFile;
  return {
    format: 'exit-work/subject-access-export',
    formatVersion: 1,
    clientId,
    holderId,
    at,
    file: viewRecord(CaseFile, open, decision, { clearing: file }),
    disclosures: accountOfDisclosures(log, clientId),
    readings: accountOfReadings(log, clientId),
    withheld: withhold.map(({ category, reason }) => ({ category, reason })),
  };
}

/** What the client entrusted is the client’s; what others did is theirs. */
function entrustedBy({ client, entrustedItems = [] }: CaseFile): EntrustedAnswers {
  const isOwn = ({ entrustedById }: EntrustedItem) => entrustedById === client.id;
  return {
    rulings: [],
    open: entrustedItems.filter(isOwn),
    withheld: entrustedItems.filter((one) => !isOwn(one)),
  };
}

/** Whether a worker who has read the words at a path for the client found nothing in them that is of somebody else. */
function saysNothingOfOthers(file: CaseFile, path: Path, readings: Readings): boolean {
  const text = placedTextAt(file, path);
  const found = text && readings(text);
  return found?.every(({ subject }) => subject === 'client' || subject === 'nobody') ?? false;
}

/**
 * Without what was cleared, which the account tells as far as it may, and without what is of others: a consent is its giver’s, although
 * it stands in the client’s file; one that nobody finds may be anybody’s. What refers to such a consent, or to its event, goes with it.
 */
function ofTheClient({ clearedTexts: _, ...file }: CaseFile): CaseFile {
  const { consents = [] } = file;
  const isOwn = ({ dataSubject }: Consent) => dataSubject === 'client' || dataSubject === 'nobody';
  const own = new Set(consents.filter(isOwn).map(({ id }) => id));
  const others = consents.flatMap(({ id }) => (own.has(id) ? [] : [id]));
  const strangers = new Set(
    file.events.flatMap(({ id, type, recordId }) =>
      recordId !== undefined && !own.has(recordId) && recordsFiledWith(type).includes('consents') ? [id] : [],
    ),
  );
  const kept = {
    ...file,
    consents: consents.filter(isOwn),
    events: file.events.filter(({ id }) => !strangers.has(id)),
  };
  // A file has what is not optional, whatever is taken out of it.
  return withoutReferences(CaseFile, kept, new Set([...others, ...strangers])) as CaseFile;
}

/** Where every record has something of a withheld category, its dates and its number alone would tell of it. */
function closedLists(withheld: ReadonlySet<DataCategory>): ReadonlySet<string> {
  const lists = Object.entries(CaseFile.shape).filter(([, field]) => {
    const list = structureOf(field);
    const entry = list.kind === 'list' ? structureOf(list.entry) : list;
    if (list.kind !== 'list' || entry.kind !== 'record') return false;
    return Object.values(entry.shape).some((one) => {
      const annotation = one._zod.optin === 'optional' ? undefined : annotationOf(one);
      if (annotation === undefined) return false;
      // What somebody may have written is withheld with the words, and a list tells nothing of it.
      const { category, mayContain = [], valuesMayContain } = annotation;
      const besides = takesWords(one) ? (valuesMayContain ?? []) : mayContain;
      return [category, ...besides].some((each) => withheld.has(each));
    });
  });
  return new Set(lists.map(([name]) => name));
}

function accessDecision(
  clientId: Identifier,
  holderId: Identifier,
  instant: Instant,
  withheld: ReadonlySet<DataCategory>,
): DisclosureDecision {
  const categories = valuesOf(dataCategories).filter((category) => !withheld.has(category));
  const asked = {
    clientId,
    holderId,
    recipientId: clientId,
    purpose: 'subject-access',
    instant,
  } as const;
  return {
    ...asked,
    requestId: 'subject-access',
    request: {
      ...asked,
      id: 'subject-access',
      recipientRole: 'client',
      dataSubjects: ['client', 'nobody'],
      categories,
    },
    outcome: 'permit-with-redaction',
    permitted: categories.flatMap((category) => [
      { subject: 'client', category, form: 'full', grounds: [] },
      { subject: 'nobody', category, form: 'full', grounds: [] },
    ]),
    permittedAlone: [],
    redactions: [],
    determining: [],
    obligations: [],
    advice: [],
    nearMisses: [],
    issues: [],
  };
}
