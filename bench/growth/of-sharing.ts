import { cedarQuestionsOf, toCedar } from 'exit-work/interop/cedar';
import { CaseFile } from 'exit-work/model';
import * as sharing from 'exit-work/sharing';
import { duty, mandate, permission, policy, prohibition } from '../../test/sharing/builders/builders.js';
import { lifting, weighing } from '../../test/sharing/builders/safeguarding-builders.js';
import type { Growing } from './growing.js';
import {
  agreementOf,
  asked,
  clientId,
  consentsOf,
  disclosuresOf,
  fileOf,
  instant,
  organisationsOf,
  programme,
  times,
} from './sized.js';

type Policy = sharing.SharingPolicy;

const reading: sharing.ReadingRequest = {
  id: 'reading-1',
  clientId,
  holderId: 'o-exit',
  memberId: 'm-counsellor',
  role: 'counsellor',
  instant,
};

/** How a policy can be large. */
const large: Readonly<Record<string, (size: number) => Policy>> = {
  'consents of one client': (size) => policy({ consents: consentsOf(size) }),
  'consents of other clients': (size) =>
    policy({ consents: consentsOf(size).map((one, place) => ({ ...one, clientId: `c-${place + 2}` })) }),
  'consents that replace each other': (size) =>
    policy({
      consents: consentsOf(size).map((one, place) =>
        place === 0 ? one : { ...one, replacesId: `consent-${place - 1}` },
      ),
    }),
  mandates: (size) => policy({ mandates: times(size, (place) => mandate({ id: `mandate-${place}` })) }),
  duties: (size) => policy({ duties: times(size, (place) => duty({ id: `duty-${place}` })) }),
  prohibitions: (size) =>
    policy({
      prohibitions: times(size, (place) => prohibition({ id: `no-${place}`, recipientIds: [`o-${place}`] })),
      organisations: [...(policy().organisations ?? []), ...organisationsOf(size)],
    }),
  'parties of an agreement': (size) => policy({ agreements: [agreementOf(size)] }),
  overrides: (size) => policy({ overrides: times(size, (place) => lifting({ id: `override-${place}` })) }),
  weighings: (size) =>
    policy({
      permissions: [permission()],
      weighings: times(size, (place) => weighing({ id: `weighing-${place}` })),
    }),
  organisations: (size) =>
    policy({ organisations: [...(policy().organisations ?? []), ...organisationsOf(size)] }),
  'known persons': (size) =>
    policy({
      safeguards: [
        { clientId, knownPersons: times(size, (place) => ({ personId: `rel-${place}`, role: 'relative' })) },
      ],
    }),
};

function ofPolicies(
  name: string,
  run: (policy: Policy) => unknown,
  options: { readonly largest?: number; readonly largestOf?: Readonly<Record<string, number>> } = {},
): readonly Growing[] {
  return Object.entries(large).map(([of, make]) => ({
    name,
    of,
    largest: options.largestOf?.[of] ?? options.largest ?? 4_000,
    prepare: (size) => {
      const made = make(size);
      const { issues } = sharing.decideDisclosure(asked, made);
      if (issues.length > 0)
        throw new Error(`${of}: the policy cannot be read: ${JSON.stringify(issues[0])}`);
      return () => run({ ...made });
    },
  }));
}

function ofDecisions(
  name: string,
  run: (file: CaseFile, decision: sharing.DisclosureDecision) => unknown,
): Growing {
  return {
    name,
    of: 'records of a case',
    largest: 2_000,
    prepare: (size) => {
      const file = fileOf(size);
      const governing = sharing.sharingPolicyOf([file], {});
      const decision = sharing.decideDisclosure(
        { ...asked, recipientId: clientId, recipientRole: 'client', purpose: 'subject-access' },
        governing,
      );
      return () => run(file, decision);
    },
  };
}

function ofLogs(name: string, run: (log: sharing.DisclosureLog) => unknown): Growing {
  return {
    name,
    of: 'entries of a log',
    prepare: (size) => {
      const log = disclosuresOf(size);
      return () => run(log);
    },
  };
}

/** What is compiled, decided, shown, entered and told of sharing. */
export const ofSharing: readonly Growing[] = [
  ...ofPolicies('compilePolicy', sharing.compilePolicy),
  ...ofPolicies('decideDisclosure', (made) => sharing.decideDisclosure(asked, made)),
  ...ofPolicies('sharingTable', (made) => sharing.sharingTable(made, { clientId, instant }), {
    largest: 1_000,
    // As many as a policy may hold.
    largestOf: { overrides: 5_000 },
  }),
  ...ofPolicies(
    'transparencyStatement',
    (made) => sharing.transparencyStatement(programme, made, { language: 'en', clientId, instant }),
    { largest: 400 },
  ),
  ...ofPolicies('toCedar', toCedar, { largest: 1_000 }),
  ...ofPolicies('cedarQuestionsOf', (made) => cedarQuestionsOf(asked, made), { largest: 1_000 }),
  ...ofPolicies('withJurisdiction', (made) => sharing.withJurisdiction(made, sharing.jurisdictions.examplia)),
  {
    name: 'compilePolicy().decide',
    of: 'persons in a request',
    largest: 4_000,
    prepare: (size) => {
      const compiled = sharing.compilePolicy(policy({ consents: consentsOf(1) }));
      const request: sharing.DisclosureRequest = {
        ...asked,
        dataSubjects: ['relative'],
        persons: times(size, (place) => ({ dataSubject: 'relative', personId: `rel-${place}` })),
      };
      return () => compiled.decide(request);
    },
  },
  {
    name: 'compilePolicy().withConsentsOf',
    of: 'other clients',
    prepare: (size) => {
      const compiled = sharing.compilePolicy(
        policy({ consents: consentsOf(size).map((one, place) => ({ ...one, clientId: `c-${place + 2}` })) }),
      );
      return () => compiled.withConsentsOf(clientId, consentsOf(1)).permits(asked);
    },
  },
  {
    name: 'sharingPolicyOf',
    of: 'case files',
    largest: 1_000,
    prepare: (size) => {
      const files = times(size, (place) => {
        const file = fileOf(1);
        return { ...file, id: `case-${place}`, client: { ...file.client, id: `c-${place}` } };
      });
      return () =>
        sharing.sharingPolicyOf(
          files.map((file) => ({ ...file })),
          {},
        );
    },
  },
  ofDecisions('sharingPolicyOf', (file) => sharing.sharingPolicyOf([{ ...file }], {})),
  ...ofPolicies('decideReading', (made) => sharing.decideReading(reading, made)),
  ...ofPolicies('compileReading', sharing.compileReading),
  ...(
    [
      ['readingView', sharing.readingView],
      ['textsForReader', sharing.textsForReader],
    ] satisfies readonly (readonly [string, (file: CaseFile, decision: sharing.ReadingDecision) => unknown])[]
  ).map(
    ([name, run]): Growing => ({
      name,
      of: 'records of a case',
      largest: 2_000,
      prepare: (size) => {
        const file = fileOf(size);
        const decision = sharing.decideReading(reading, sharing.sharingPolicyOf([file], {}));
        return () => run(file, decision);
      },
    }),
  ),
  ofDecisions('openEntrustedItems', (file) => sharing.openEntrustedItems(file, 'm-counsellor')),
  ofDecisions('entrustedNotices', (file) => sharing.entrustedNotices(file, 'm-manager')),
  {
    ...ofDecisions('mayReadEntrusted', (file) => sharing.mayReadEntrusted(file, 's-1', 'm-counsellor')),
    // Short runs grow where what they make stops fitting into the processor’s cache, and not beyond.
    largest: 32_000,
  },
  ofDecisions('safeguardOf', (file) => sharing.safeguardOf({ ...file })),
  ofDecisions('viewRecord', (file, decision) => sharing.viewRecord(CaseFile, file, decision)),
  ofDecisions('textsToClear', (file, decision) => sharing.textsToClear(CaseFile, file, decision)),
  ofDecisions('subjectAccessExport', (file) =>
    sharing.subjectAccessExport(file, disclosuresOf(1), { holderId: 'o-exit', at: '2030-12-01T12:00:00Z' }),
  ),
  ofLogs('accountOfReadings', (log) => sharing.accountOfReadings(log, clientId)),
  ofLogs('readingsWithoutNotice', (log) => sharing.readingsWithoutNotice(log)),
  ofLogs('accountOfDisclosures', (log) => sharing.accountOfDisclosures(log, clientId)),
  ofLogs('anchorOf', sharing.anchorOf),
  ofLogs('verifyDisclosureLog', (log) => sharing.verifyDisclosureLog(log)),
  {
    name: 'recordDisclosure',
    of: 'disclosures entered at once',
    largest: 4_000,
    prepare: (size) => () => disclosuresOf(size),
  },
  {
    name: 'consentsOf',
    of: 'events of consents',
    prepare: (size) => {
      const { id: _, status: __, ...terms } = consentsOf(1)[0] ?? {};
      const history = times(size, (place) => ({
        type: 'consent.given',
        consentId: `consent-${place}`,
        instant: '2029-12-31T10:00:00Z',
        terms,
      })) as unknown as sharing.ConsentHistory;
      return () => sharing.consentsOf(history);
    },
  },
];
