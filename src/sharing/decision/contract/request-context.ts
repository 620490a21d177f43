import type { Span } from '../../../kernel/calendar/index.js';
import type { Issue } from '../../../kernel/index.js';
import type { Citation, DecisionCapacity, Role } from '../../../vocabulary/index.js';
import type { DisclosureRequest, EntrustedRecord } from '../../policy/index.js';
import type { BitSet } from './bit-set.js';
import type { Grant, ReviewTime } from './grant.js';
import type { RequestTarget } from './request-target.js';

/**
 * A request that is known to be well formed, in the form in which grounds and prohibitions are asked, with what the policy
 * knows of its parties. There is no other form of it: rules are asked about this, and this holds the rules of its parties.
 */
export interface RequestContext {
  readonly request: DisclosureRequest;
  readonly at: number;
  readonly purpose: BitSet;
  readonly categories: BitSet;
  readonly triggers: readonly string[];
  readonly triggersInDoubt: readonly string[];
  /** Something is stated, met or in doubt, that is no trigger of any duty. */
  readonly isTriggerUnknown: boolean;
  readonly role: Role;
  /** The recipient may be of each of these kinds: of one, of several that are listed, of any if unlisted, of none if a person. */
  readonly kinds: BitSet;
  /** The recipient is certainly of this kind; none where nobody knows. */
  readonly kind: BitSet;
  /** Nobody has listed the recipient, or knows them. */
  readonly isUnlisted: boolean;
  /** The request tells who the unlisted recipient is. */
  readonly isIntroduced: boolean;
  /** The limits of confidentiality that open something to this kind of recipient for this purpose. */
  readonly limits: readonly CompiledLimit[];
  /** What is said in confidence and may be passed on within them. */
  readonly openedCategories: BitSet;
  /** Until when an authority that is the recipient mandates the client’s participation. */
  readonly mandatedUntil: number;
  /** The request says that a life is at stake. */
  readonly isUrgent: boolean;
  /** The holder asks on behalf of its own workers. */
  readonly isInHouse: boolean;
  /** What the policy says of the client. */
  readonly client: ClientRules;
  /** What the holder and the recipient agreed; nothing where they have no agreement. */
  readonly agreement: CompiledAgreement | undefined;
}

/** A limit of confidentiality, ready for questions. */
export interface CompiledLimit {
  readonly id: string;
  readonly category: BitSet;
  readonly kinds: BitSet;
  readonly purposes: BitSet;
}

/** A law that allows the holder something, ready for questions: to which kinds, and what was weighed, by client and recipient. */
export interface CompiledPermission {
  readonly recipientKinds: BitSet;
  readonly weighed: ReadonlyMap<string, GrantsByRecipient>;
  readonly unweighed: readonly Grant[];
}

/** A prohibition made ready for many questions. */
export interface CompiledProhibition {
  readonly id: string;
  readonly because: string;
  readonly citation: Citation;
  readonly subjects: BitSet;
  /** What it prohibits. */
  readonly categories: BitSet;
  /** What it leaves in generalised form only. */
  readonly generalises: BitSet;
  /** No override lifts it. */
  readonly isFinal: boolean;
  /** The requests in which it has a say at all. */
  readonly target: RequestTarget;
}

/** An override made ready: what it lifts. */
export interface CompiledOverride {
  readonly id: string;
  readonly prohibitionIds: readonly string[];
  readonly subjects: BitSet;
  readonly categories: BitSet;
  readonly review: ReviewTime;
  readonly target: RequestTarget;
}

/** Grounds by the recipient whom they name. */
export type GrantsByRecipient = ReadonlyMap<string, readonly Grant[]>;

/** What a policy says of one client. */
export interface ClientRules {
  readonly consents: GrantsByRecipient;
  readonly circumstances: Circumstances;
  /** What could not be read of this client; then nothing is decided. */
  readonly issues: readonly Issue[];
}

/** What a policy says of a client besides consents. Most clients have none of it, and share an empty one. */
export interface Circumstances {
  /** Mandates and decisions in an emergency. */
  readonly grants: GrantsByRecipient;
  /** Until when each authority mandates the participation. */
  readonly mandatedUntil: ReadonlyMap<string, number>;
  readonly prohibitions: readonly CompiledProhibition[];
  /** By the recipient whom they name. */
  readonly overrides: ReadonlyMap<string, readonly CompiledOverride[]>;
  readonly footing: Footing;
  /** What was entrusted to one worker each. */
  readonly entrusted: readonly EntrustedRecord[];
  /** What is ambiguous in it, whatever the consents. */
  readonly issues: readonly Issue[];
}

/** The facts of a case on which consents rest. */
export interface Footing {
  /** Relatives and guardians whom the file knows, as `role/identifier`. */
  readonly knownPersons: ReadonlySet<string>;
  readonly guardianships: ReadonlyMap<string, readonly CompiledGuardianship[]>;
  /** What the file says of the client’s capacity to decide. */
  readonly capacities: readonly DecisionCapacity[];
  readonly languages: ReadonlyMap<string, readonly string[]>;
  readonly closures: readonly Span[];
}

/** A time of a guardian. */
export interface CompiledGuardianship extends Span {
  readonly isNotAsked: boolean;
}

/** What the agreements between two organisations permit, and what they exclude. */
export interface CompiledAgreement {
  readonly grants: Grant[];
  readonly prohibitions: CompiledProhibition[];
}
