import type { Identifier, Instant, Issue } from '../../../kernel/index.js';
import type {
  Citation,
  DataCategory,
  DataSubject,
  Ground,
  Purpose,
  Role,
} from '../../../vocabulary/index.js';
import type { DisclosureRequest } from '../../policy/index.js';

/** One kind of information about one person, or about all persons of a kind: what is permitted or withheld as a whole. */
export interface DataItem {
  readonly subject: DataSubject;
  readonly category: DataCategory;
  /** Which person, where the request names one. */
  readonly personId?: Identifier;
}

/** A ground that permits an item, by the identifier of the consent, mandate, agreement, duty, weighing or decision. */
export interface GroundReference {
  readonly ground: Ground;
  readonly id: Identifier;
}

/**
 * A permitted item and every ground that permits it. Of a `generalised` item the recipient gets pseudonyms and age bands,
 * and nothing else.
 */
export interface PermittedItem extends DataItem {
  readonly form: 'full' | 'generalised';
  readonly grounds: readonly GroundReference[];
}

/**
 * A withheld item and why: no ground covers it, something prohibits it, or a human must decide. Never the value.
 */
export interface Redaction extends DataItem {
  readonly reason: 'not-applicable' | 'prohibited' | 'escalated';
  readonly text: string;
  /** What prohibits it. */
  readonly by: readonly Identifier[];
  /** Left out where there is nothing to cite: it only waits, or could not be read. */
  readonly citation?: Citation;
}

/** What the holder must do with a permit. A caller who cannot do it treats the permit as a denial. */
export interface Obligation {
  readonly code:
    | 'log'
    | 'tell-client'
    | 'ask-client'
    | 'client-attends'
    | 'pseudonymise'
    | 'no-onward-sharing'
    | 'never-for'
    | 'retain-until'
    | 'disclose-within'
    | 'second-person'
    | 'review';
  readonly text: string;
  readonly citation: Citation;
  /** For `pseudonymise`: where the request asks for it, identifiers that are permitted stay as they are. */
  readonly identifiers?: 'as-permitted';
  /** For `tell-client`: when. */
  readonly when?: 'before' | 'after' | 'later';
  /** For `never-for`: which purposes. */
  readonly purposes?: readonly Purpose[];
  /** For `retain-until` and `review`: by when. */
  readonly until?: Instant;
  /** For `disclose-within`: hours since the trigger became known. */
  readonly hours?: number;
}

/** Why a ground does not permit an item. */
export type UnmetCondition =
  | 'requested'
  | 'refused'
  | 'withdrawn'
  | 'replaced'
  | 'other-holder'
  | 'guardianship-over'
  | 'refused-by-other'
  | 'not-understood'
  | 'case-closed'
  | 'in-doubt'
  | 'not-yet-in-force'
  | 'ended'
  | 'other-purpose'
  | 'other-category'
  | 'other-subject'
  | 'other-person'
  | 'no-capacity'
  | 'mandating-authority'
  | 'client-not-told'
  | 'special-category'
  | 'in-confidence'
  | 'trigger-not-stated'
  | 'not-weighed'
  | 'weighed-against'
  | 'beyond-its-law';

/** A ground that nearly covered an item, the one thing that kept it from doing so, and what would change the answer. */
export interface NearMiss extends GroundReference, DataItem {
  readonly missing: UnmetCondition;
  readonly text: string;
  readonly change: string;
}

/** What was entrusted and is asked for by name: whether it goes along, and because of what; of what nobody entrusted the same. */
export interface EntrustedRuling {
  readonly id: Identifier;
  readonly ruling: 'permitted' | 'escalated' | 'not-applicable';
  readonly text: string;
  /** What reaches it; where a human must decide, what may. */
  readonly grounds: readonly GroundReference[];
}

/** A record that somebody entrusted, and its mark. */
export interface EntrustedMark {
  readonly id: Identifier;
  readonly recordId: Identifier;
}

/** What was entrusted in the case, as far as it concerns this recipient: a view leaves out what is withheld, without a trace. */
export interface EntrustedAnswers {
  readonly rulings: readonly EntrustedRuling[];
  readonly open: readonly EntrustedMark[];
  readonly withheld: readonly EntrustedMark[];
}

/**
 * What may be disclosed, and why. It explains itself to the holder and must stay with the holder: that a consent
 * once existed is itself information. What the recipient may have is made of it by `viewRecord` and `recipientNotice`.
 */
export interface DisclosureDecision {
  /** The whole question, as it was read: no answer goes about without it. */
  readonly request: DisclosureRequest;
  readonly requestId: Identifier;
  readonly clientId: Identifier;
  readonly holderId: Identifier;
  readonly recipientId: Identifier;
  readonly purpose: Purpose;
  readonly instant: Instant;
  readonly outcome: 'permit' | 'permit-with-redaction' | 'deny' | 'escalate';
  readonly permitted: readonly PermittedItem[];
  /** Where the outcome is `escalate`: what would be permitted if it were asked for alone, and need not wait. */
  readonly permittedAlone: readonly PermittedItem[];
  readonly redactions: readonly Redaction[];
  /** Only where something in the case is entrusted, or the request names something as that. */
  readonly entrusted?: EntrustedAnswers;
  /** The identifiers of everything that decided: grounds, prohibitions, overrides, limits. In alphabetical order. */
  readonly determining: readonly Identifier[];
  readonly obligations: readonly Obligation[];
  /** What else the holder does well to do. */
  readonly advice: readonly string[];
  readonly nearMisses: readonly NearMiss[];
  /** At which ages people come of age, where the policy names any: on which side of them somebody is, a view keeps apart. */
  readonly agesOfMajority?: readonly number[];
  /** Who must decide; only where the outcome is `escalate`. */
  readonly escalateTo?: Role;
  /** Who decides if nobody of them can be reached; only where the outcome is `escalate`. */
  readonly ifUnreachable?: Role;
  /** What could not be read; then the outcome is `escalate` and nothing is permitted. */
  readonly issues: readonly Issue[];
}
