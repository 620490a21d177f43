import type { Checked } from '../kernel/index.js';
import type { Finding } from '../practice/index.js';
import type { DisclosureLog, SubjectAccessExport } from '../sharing/index.js';
import type { ConsentAmendment, ConsentChange, NewConsent } from './consents/index.js';
import type {
  ClientNotification,
  Disclosed,
  Disclosing,
  DisclosureThatHappened,
  ReadInside,
  ReadingInside,
  Ruling,
  SupervisorInformed,
} from './disclosing/index.js';
import type { CaseBeginning, CaseEntry, CaseUpdate, Correction, InformedOfWrong } from './entering/index.js';
import type { HandingOver, HandoverQuestion, OpenAtHandover } from './handing-over/index.js';
import type {
  Account,
  AtNow,
  DueInCase,
  ExportOptions,
  FormForConsent,
  StatementOptions,
} from './looking/index.js';
import type { CaseRulings, CaseworkOutcome, OpenedCase } from './opened/index.js';
import type { StoredCase } from './storing/index.js';

/** A desk: what can be done with the cases of one house. See `createCasework`. */
export interface Casework {
  /** A case from its first event. */
  readonly begin: (beginning: CaseBeginning) => CaseworkOutcome;
  /** A case from the text of its file, as another application writes it, with the log of disclosures and the rulings where there are any. */
  readonly openText: (
    text: string,
    disclosures?: DisclosureLog,
    rulings?: CaseRulings,
  ) => Checked<OpenedCase>;
  /** A case from the store, as `toStored` gave it. */
  readonly openStored: (stored: StoredCase) => Checked<OpenedCase>;

  /** Enters what happened, with its record and with what is otherwise since then: all of it or nothing. */
  readonly enter: (opened: OpenedCase, entry: CaseEntry) => CaseworkOutcome;
  /** Writes down what is otherwise without anything having happened in the case. */
  readonly update: (opened: OpenedCase, changes: CaseUpdate) => CaseworkOutcome;
  /** Puts right or takes back what was entered wrongly, and lists who may have been told of it. */
  readonly correct: (
    opened: OpenedCase,
    correction: Correction,
  ) => CaseworkOutcome<{ readonly informed: readonly InformedOfWrong[] }>;

  /** What happens to a consent; its history, its record and the log of the case always agree. */
  readonly consent: {
    /** The form on which somebody is asked, in plain language, as text in Markdown; see `consentForm`. */
    readonly form: (opened: OpenedCase, asked: FormForConsent) => Checked<string>;
    /** The client, or who decides for them, was asked. */
    readonly ask: (opened: OpenedCase, asked: NewConsent) => CaseworkOutcome;
    /** Somebody agreed: as they were asked, or of their own accord. */
    readonly give: (opened: OpenedCase, given: NewConsent) => CaseworkOutcome;
    /** Somebody said no. Where the question was not written down, with the terms of it. */
    readonly refuse: (
      opened: OpenedCase,
      refused: ConsentChange & Partial<Pick<NewConsent, 'terms'>>,
    ) => CaseworkOutcome;
    /** Somebody agreed to other terms in place of those in force. */
    readonly amend: (opened: OpenedCase, amended: ConsentAmendment) => CaseworkOutcome;
    /** Somebody took their consent back: at once, and whatever else happened since. */
    readonly withdraw: (opened: OpenedCase, withdrawn: ConsentChange) => CaseworkOutcome;
  };

  /** Decides on a request and enters what became of it; what is handed over is made of that decision. */
  readonly disclose: (opened: OpenedCase, disclosing: Disclosing) => CaseworkOutcome<Disclosed>;
  /** Enters what was disclosed without anybody asking the desk. */
  readonly enterDisclosure: (opened: OpenedCase, happened: DisclosureThatHappened) => CaseworkOutcome;
  /** Enters that the client was told of a disclosure. */
  readonly notifyClient: (opened: OpenedCase, told: ClientNotification) => CaseworkOutcome;
  /** Enters what was decided on the sharing of this case: an order, a weighing, an emergency, an override, a limit. */
  readonly rule: (opened: OpenedCase, ruling: Ruling) => CaseworkOutcome;
  /** Opens the file for a worker of the house, and enters that it was read. */
  readonly read: (opened: OpenedCase, reading: ReadingInside) => CaseworkOutcome<ReadInside>;
  /** Enters that a supervisor was informed of a reading without the role. */
  readonly informSupervisor: (opened: OpenedCase, informed: SupervisorInformed) => CaseworkOutcome;

  /** What a worker answers before they leave, and what whoever comes after needs to know. */
  readonly openAtHandover: (opened: OpenedCase, asked: HandoverQuestion) => OpenAtHandover;
  /** Hands a case from one worker to another; not over something entrusted that is not answered. */
  readonly handOver: (opened: OpenedCase, handing: HandingOver) => CaseworkOutcome;

  /** What waits in a case. */
  readonly due: (opened: OpenedCase, asked: AtNow) => DueInCase;
  /** What waits in many cases, one after another; those in which nothing waits are passed over. */
  readonly dueAcross: (cases: Iterable<OpenedCase>, asked: AtNow) => Iterable<DueInCase>;
  /** Where a case falls short of good practice. */
  readonly review: (opened: OpenedCase, asked: AtNow) => readonly Finding[];
  /** What the client is told of who may learn what, as text in Markdown. */
  readonly statement: (opened: OpenedCase, asked: StatementOptions) => string;
  /** The client’s answer to “who has seen what”. */
  readonly account: (opened: OpenedCase) => Account;
  /** Everything that is held about the client, as it goes to the client. */
  readonly exportForClient: (opened: OpenedCase, asked: ExportOptions) => SubjectAccessExport;
}
