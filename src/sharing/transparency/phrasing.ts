import type { TimeZone } from '../../kernel/index.js';
import type {
  ConsentCondition,
  DataCategory,
  DataSubject,
  Ground,
  LegalStatus,
  NotificationTime,
  OrganisationKind,
  Purpose,
  Role,
} from '../../vocabulary/index.js';
import type { BuiltInProhibitionId } from '../policy/index.js';

/** How one language says to a client what the rules say. The words for one list all differ, so that nothing is mixed up. */
export interface Phrasing {
  /** Where days and times are told; as they are written, where it is left out. */
  readonly timeZone?: TimeZone;
  readonly category: (category: DataCategory) => string;
  readonly purpose: (purpose: Purpose) => string;
  readonly subject: (subject: DataSubject) => string;
  readonly kind: (kind: OrganisationKind) => string;
  readonly ground: (ground: Ground) => string;
  readonly role: (role: Role) => string;
  readonly condition: (condition: ConsentCondition) => string;
  readonly legalStatus: (status: LegalStatus) => string;
  readonly notification: (time: NotificationTime) => string;
  readonly day: (year: string, month: number, day: number) => string;
  readonly sentences: Sentences;
}

/** The sentences of a statement. Names that are put into them are escaped before. */
export interface Sentences {
  readonly title: string;
  readonly asOf: (day: string) => string;
  readonly about: readonly string[];
  readonly writtenFor: (who: 'client' | 'beneficiary', programme: string) => string;
  readonly mandated: string;

  readonly holder: string;
  readonly holderName: string;
  readonly operator: string;
  readonly funders: string;
  readonly authorities: string;
  readonly notWritten: string;
  readonly none: string;

  readonly sharing: string;
  readonly forEverybody: string;
  readonly nothingShared: string;
  readonly mayBeShared: string;
  readonly columns: readonly [what: string, why: string, whom: string, ground: string, until: string];
  readonly ourselves: string;
  readonly privatePerson: string;
  readonly generalised: string;
  readonly kept: (days: number) => string;
  readonly guardian: string;
  readonly agreementsNotAlone: string;
  readonly rulesOfSharing: readonly string[];

  readonly duties: string;
  readonly dutiesExplained: string;
  readonly noDuties: string;
  readonly reportedTo: string;
  readonly what: string;
  readonly aboutWhom: string;
  readonly howSoon: string;
  readonly withinHours: (hours: number) => string;
  readonly clientNotification: string;
  readonly law: string;
  readonly human: string;
  readonly limits: string;

  readonly permissions: string;
  readonly permissionsExplained: string;
  readonly neverFor: string;
  readonly onlyIfYou: string;
  readonly ofAge: (years: number) => string;
  readonly youngerThan: (years: number) => string;

  readonly withheld: string;
  readonly withheldExplained: string;
  /** Where workers live is no client’s concern, and is not mentioned. */
  readonly builtIn: Readonly<
    Record<Exclude<BuiltInProhibitionId, 'built-in:staff-home' | 'built-in:not-on-team'>, string>
  >;
  readonly withinLimits: string;
  readonly notTo: string;
  readonly everybody: string;
  readonly onlyKinds: string;
  readonly onlyRoles: string;
  readonly exceptFor: string;
  readonly forPurposes: string;
  readonly everything: string;
  readonly until: string;
  readonly agreed: string;
  readonly anotherOrganisation: string;

  readonly readers: string;
  readonly readersExplained: string;
  readonly ownSessions: string;
  readonly rulesOfReading: readonly string[];

  readonly withdrawal: string;
  readonly withdrawing: readonly string[];
  readonly withdrawingMandated: string;
  readonly account: string;
  readonly accounting: readonly string[];
  readonly concealed: string;
  readonly questions: string;
  readonly asking: (holder: string) => string;
}
