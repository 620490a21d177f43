import type { Instant } from 'exit-work/kernel';
import {
  type DisclosureLog,
  type DisclosureRequest,
  decideDisclosure,
  recordDisclosure,
  recordNotification,
  type SharingPolicy,
} from 'exit-work/sharing';
import {
  agreement,
  consent,
  duty,
  mandate,
  policy,
  prohibition,
  reportToProbation,
  request,
  warningToPolice,
} from '../builders/builders.js';

export const emptyLog: DisclosureLog = {
  format: 'exit-work/disclosure-log',
  formatVersion: 1,
  id: 'log-1',
  entries: [],
};

/** What is asked, under which policy; and whether the client was told of it afterwards. */
export interface Happening {
  readonly asked: DisclosureRequest;
  readonly under: SharingPolicy;
  readonly isTold?: true;
}

/** Each happening has a day of its own, from the eleventh of June on. */
function at(day: number, time: string): Instant {
  return `2030-06-${10 + day}T${time}Z`;
}

/** The log with a happening of that day. */
export function logged(log: DisclosureLog, { asked, under, isTold }: Happening, day: number): DisclosureLog {
  const dated: DisclosureRequest = { ...asked, id: `request-${day}`, instant: at(day, '09:00:00') };
  const longer = recordDisclosure(log, {
    id: `entry-${day}`,
    request: dated,
    decision: decideDisclosure(dated, under),
    policy: under,
    at: dated.instant,
    enteredAt: at(day, '09:30:00'),
    byId: 'm-1',
  });
  if (isTold === undefined) return longer;
  return recordNotification(longer, {
    id: `notification-${day}`,
    entryId: `entry-${day}`,
    toldAt: at(day, '10:00:00'),
    enteredAt: at(day, '10:30:00'),
    byId: 'm-1',
  });
}

const silent = duty({ id: 'duty-silent', tellClient: 'not-told' });
const late = duty({ id: 'duty-late', tellClient: 'later' });
const agreesToPolice = consent({
  id: 'consent-police',
  recipientIds: ['o-police'],
  purposes: ['safeguarding'],
});

/** What the client may know of. */
export const open = {
  consent: { asked: request(), under: policy({ consents: [consent()] }) },
  'consent in part': {
    asked: request({ categories: ['identity', 'health'] }),
    under: policy({ consents: [consent()] }),
  },
  'consent to pseudonyms': {
    asked: request(),
    under: policy({ consents: [consent({ conditions: ['pseudonymised'] })] }),
  },
  mandate: { asked: reportToProbation(), under: policy({ mandates: [mandate()] }) },
  agreement: { asked: request(), under: policy({ agreements: [agreement()] }) },
  'a duty with a telling afterwards': { asked: warningToPolice(), under: policy({ duties: [duty()] }) },
  'a late telling that took place': {
    asked: warningToPolice(),
    under: policy({ duties: [late] }),
    isTold: true,
  },
} as const satisfies Readonly<Record<string, Happening>>;

/** What the client may not know of, or that does not concern the client. */
export const closed = {
  'a law that forbids to tell': { asked: warningToPolice(), under: policy({ duties: [silent] }) },
  'a telling that has to wait': { asked: warningToPolice(), under: policy({ duties: [late] }) },
  'a telling that has to wait, for all of the disclosure': {
    asked: warningToPolice({ categories: ['identity', 'security'] }),
    under: policy({ duties: [duty({ categories: ['identity'] }), { ...late, categories: ['security'] }] }),
  },
  'two laws, one of which forbids to tell': {
    asked: warningToPolice(),
    under: policy({ duties: [duty(), silent] }),
  },
  'a refusal': { asked: warningToPolice(), under: policy() },
  'a refusal by prohibition': {
    asked: request(),
    under: policy({ consents: [consent()], prohibitions: [prohibition()] }),
  },
  'an escalation': {
    asked: warningToPolice(),
    under: policy({ duties: [duty()], prohibitions: [prohibition()] }),
  },
  'a policy that cannot be read': {
    asked: request(),
    under: policy({ consents: [consent(), consent()] }),
  },
  'another client': {
    asked: request({ clientId: 'c-2' }),
    under: policy({ consents: [consent({ clientId: 'c-2' })] }),
  },
  'a relative alone': {
    asked: request({ dataSubjects: ['relative'] }),
    under: policy({ agreements: [agreement({ dataSubjects: ['relative'] })] }),
  },
} as const satisfies Readonly<Record<string, Happening>>;

/** Disclosures of which the client may know a part, beside what they would be without the rest. */
export const mixed: Readonly<Record<string, { readonly whole: Happening; readonly open: Happening }>> = {
  'an item that a law keeps silent': {
    whole: {
      asked: warningToPolice({ categories: ['identity', 'security'] }),
      under: policy({ consents: [agreesToPolice], duties: [{ ...silent, categories: ['security'] }] }),
    },
    open: { asked: warningToPolice(), under: policy({ consents: [agreesToPolice] }) },
  },
  'a silent law beside a consent': {
    whole: { asked: warningToPolice(), under: policy({ consents: [agreesToPolice], duties: [silent] }) },
    open: { asked: warningToPolice(), under: policy({ consents: [agreesToPolice] }) },
  },
  'a silent law beside one that is told of afterwards': {
    whole: {
      asked: warningToPolice({ categories: ['identity', 'security'] }),
      under: policy({
        duties: [duty({ categories: ['identity'] }), { ...silent, categories: ['security'] }],
      }),
    },
    open: { asked: warningToPolice(), under: policy({ duties: [duty()] }) },
  },
  'data of a relative': {
    whole: {
      asked: request({ dataSubjects: ['client', 'relative'] }),
      under: policy({ agreements: [agreement({ dataSubjects: ['client', 'relative'] })] }),
    },
    open: { asked: request(), under: policy({ agreements: [agreement()] }) },
  },
};

/** A log with one of everything. */
export function fullLog(): DisclosureLog {
  const happenings: readonly Happening[] = [...Object.values(open), ...Object.values(closed)];
  return happenings.reduce((log, happening, index) => logged(log, happening, index + 1), emptyLog);
}
