import * as z from 'zod';
import { checkedOptions } from '../../kernel/check/index.js';
import { check, Identifier, Instant } from '../../kernel/index.js';
import { refusalOf } from '../../kernel/issue/index.js';
import { reasonsAgainstFacts } from '../../lifecycle/case/index.js';
import { caseFileVersion } from '../../model/case-file/index.js';
import { CaseFile, type OpeningEvent, ProgrammeReference } from '../../model/index.js';
import type { Desk } from '../desk/index.js';
import {
  type CaseParts,
  type CaseRulings,
  type CaseworkOutcome,
  openAt,
  refusedFor,
} from '../opened/index.js';

/** How a case begins: its identifier, the programme, what opened it, the client and the participation, and what is known besides. */
export interface CaseBeginning {
  readonly caseId: Identifier;
  readonly programme: ProgrammeReference;
  /** The event that opens it; of which case, the desk says. */
  readonly opening: Omit<OpeningEvent, 'caseId'>;
  /** What the file says from the beginning. The holder is an organisation of it without being told. */
  readonly file: CaseParts & Pick<CaseFile, 'client' | 'participation'>;
  readonly rulings?: CaseRulings;
  /** The log of what is disclosed and read; the identifier of the case where it has no other. */
  readonly disclosureLogId?: Identifier;
  readonly now: Instant;
}

const anyBeginning = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    caseId: Identifier,
    programme: ProgrammeReference,
    opening: z.record(z.string(), z.unknown()),
    file: z.record(z.string(), z.unknown()),
    rulings: z.exactOptional(z.looseObject({})),
    disclosureLogId: z.exactOptional(Identifier),
    now: Instant,
  }),
);

/** A case from its first event. */
export function begin(desk: Desk, beginning: CaseBeginning): CaseworkOutcome {
  const { caseId, disclosureLogId = caseId, now } = checkedOptions('beginning', anyBeginning, beginning);
  const { programme, opening, file: known, rulings = {} } = beginning;
  const { organisations = [] } = known;
  const isNamed = organisations.some(({ id }) => id === desk.holder.id);
  const read = check(CaseFile, {
    format: 'exit-work/case-file',
    formatVersion: caseFileVersion,
    accessRestrictions: [],
    conferences: [],
    securityConcerns: [],
    ...known,
    organisations: isNamed ? organisations : [desk.holder, ...organisations],
    holderId: desk.holder.id,
    id: caseId,
    programme,
    opening: { ...opening, caseId },
    events: [],
  });
  if (!read.ok) return refusedFor('beginning', read.issues);
  const later = refusalOf(read.value.opening.type, reasonsAgainstFacts(read.value.opening, { now }));
  if (later !== undefined) return { ok: false, refusal: later };
  const disclosures = {
    format: 'exit-work/disclosure-log',
    formatVersion: 1,
    id: disclosureLogId,
    entries: [],
  } as const;
  const opened = openAt(desk, { file: read.value, disclosures, rulings });
  return opened.ok ? { ok: true, opened: opened.value } : refusedFor(read.value.opening.type, opened.issues);
}
