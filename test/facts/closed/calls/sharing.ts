import { Client } from 'exit-work/model';
import * as sharing from 'exit-work/sharing';
import { caseFile } from '../../../builders/index.js';
import { client } from '../../../builders/people/client.js';
import { consent, policy, request } from '../../../sharing/builders/builders.js';
import { conferenceWithTerms, revealOfTwo } from '../../../sharing/conference/conferences.js';
import { emptyLog, fullLog as logOf } from '../../../sharing/log/logged.js';
import { type Calls, call, data, given, optional, options, orElse } from './argument.js';
import { file } from './model.js';
import { programme } from './programme.js';
import { readingCalls } from './reading.js';
import { identifier, instant, timeZone } from './scalars.js';

const fullLog = logOf();
const asked = request();
const under = policy({ consents: [consent()] });
const decided = sharing.decideDisclosure(asked, under);
const decision = given(decided, {}, { ...decided, permitted: 7 }, { ...decided, permitted: [{}] });
const conference = conferenceWithTerms();
const { id: _, status: __, ...terms } = consent();
const consentGiven = {
  type: 'consent.given',
  consentId: 'consent-1',
  instant: '2029-12-31T10:00:00Z',
  terms,
};
const history = orElse(given([consentGiven], [{}], [7]), []);
const readable = given(under, {}, { ...under, consents: [{}] }, { ...under, prohibitions: 7 });
const longer = given(fullLog, {}, { ...fullLog, entries: [{}] });
const clientId = given(asked.clientId, '', 'Sam Sample');
const told = fullLog.entries.find((one) => one.kind === 'disclosure');
const concern = {
  id: 'sc-1',
  direction: 'to-client',
  raisedAt: '2030-04-01T09:00:00+02:00',
  description: 'letter in the post box',
};
const head = given(emptyLog, {}, { ...emptyLog, entries: 7 });
const entry = {
  id: given('entry-x', '', 'Sam Sample'),
  enteredAt: optional(given('2030-12-06T09:10:00Z', 'soon')),
  byId: optional(identifier),
};
const undecided = {
  id: 'entry-1',
  clientId: 'c-1',
  holderId: 'o-exit',
  recipientKind: 'police',
  cause: 'no-time-to-ask',
  disclosed: [{ subject: 'client', category: 'identity', form: 'full' }],
  notification: 'after',
  disclosedAt: '2030-03-05T23:00:00Z',
  noticedById: 'm-1',
  noticedAt: '2030-03-06T08:00:00Z',
  byId: 'm-1',
} as const;
const answered = {
  request: given(asked, {}, { ...asked, id: 'another' }),
  decision,
  policy: given(under, {}),
  at: given(asked.instant, 'soon', '2030-06-02'),
};
const details = { id: 'entry-0', request: asked, decision: decided, policy: under, at: asked.instant };
const disclosed = sharing.recordDisclosure(emptyLog, details);
const corrected = {
  replaces: optional(given('entry-0', 'nobody', '')),
  reason: given('wrong-content', 'whim'),
  approvedById: optional(given('m-2', '', 'Sam Sample')),
};
const wrong = sharing.recordUndecidedDisclosure(emptyLog, undecided);
const correction = {
  id: given('entry-2', '', 'Sam Sample'),
  replaces: given('entry-1', 'nobody', ''),
  enteredAt: given('2030-03-06T09:00:00Z', 'soon'),
  byId: given('m-1', '', 'Sam Sample'),
};
const key = given('k'.repeat(32), 'short', 'k'.repeat(31));

const clearing = orElse(given({ clearedTexts: [], team: [] }, 7), {});
const toClear = {
  ...{ clientId: 'c-1', recordId: 'pr-1', field: 'content', digest: 'a3'.repeat(32), subject: 'client' },
  ...{ category: 'progress', recipientId: 'o-probation', purpose: 'supervision' },
};

const shown = options({
  clearing: optional(clearing),
  pseudonymKey: optional(key),
  identifiers: optional(given('pseudonyms', 'pseudonym')),
});

/** The valid calls of `exit-work/sharing`. */
export const sharingCalls: Calls = {
  ...readingCalls,
  accountOfDisclosures: call(sharing.accountOfDisclosures, longer, clientId),
  anchorOf: call(sharing.anchorOf, longer),
  applyConsentEvent: call(sharing.applyConsentEvent, given([], [{}], [7]), data(consentGiven)),
  builtInProhibitions: call(sharing.builtInProhibitions),
  clearedTextOf: call(
    sharing.clearedTextOf,
    given(toClear, {}, { ...toClear, digest: 'short' }),
    given({ id: 'ct-1', clearedById: 'm-1', clearedAt: '2030-03-30T10:00:00+01:00' }, {}),
  ),
  consentForm: call(
    sharing.consentForm,
    given({ ...terms }, {}, { ...terms, recipientIds: [] }, { ...terms, expires: 'soon' }),
    given(under, {}, { ...under, prohibitions: 7 }, { ...under, organisations: [] }),
    options({ language: given('de', 'fr', 'klingon'), timeZone: optional(timeZone) }),
  ),
  compilePolicy: call(sharing.compilePolicy, data(under)),
  conferenceStatus: call(sharing.conferenceStatus, given(conference, {}), instant),
  consentStatusAt: call(sharing.consentStatusAt, history, instant),
  consentsOf: call(sharing.consentsOf, history),
  decideDisclosure: call(
    sharing.decideDisclosure,
    given(asked, {}, { ...asked, purpose: 'gossip' }),
    data(under),
  ),
  entrustedNotices: call(sharing.entrustedNotices, file, identifier),
  mayReadEntrusted: call(sharing.mayReadEntrusted, file, given('c-1', 'rn-77', '', 'Sam Sample'), identifier),
  openEntrustedItems: call(sharing.openEntrustedItems, file, identifier),
  disclosuresForConcern: call(
    sharing.disclosuresForConcern,
    given(concern, {}),
    given([], [{}], [7]),
    options({
      id: identifier,
      clientId: identifier,
      holderId: identifier,
      instant,
      triggers: optional(given([], [7])),
      lifeAtStake: optional(given(true)),
      escalateTo: optional(given('programme-manager', 'boss')),
    }),
  ),
  explainFields: call(sharing.explainFields, given(Client, {}), decision),
  presentAnonymously: call(
    sharing.presentAnonymously,
    given(conference, {}),
    options({
      id: identifier,
      clientId: identifier,
      holderId: identifier,
      dataSubjects: given(['client'], ['cleint'], []),
      categories: given(['security'], ['secrets'], []),
      instant,
    }),
  ),
  pseudonymOf: call(
    sharing.pseudonymOf,
    identifier,
    key,
    given({ recipientId: 'o-2', purpose: 'service-delivery' }, {}, { recipientId: 'o-2' }),
  ),
  recipientNotice: call(
    sharing.recipientNotice,
    decision,
    optional(given('count', 'cuont', 'toString')),
    optional(shown),
  ),
  recordDisclosure: call(
    sharing.recordDisclosure,
    given(disclosed, {}, { ...disclosed, entries: 7 }),
    options({ ...entry, ...corrected, ...answered }),
    given({ ...details, id: 'entry-y', enteredAt: '2030-12-07T09:10:00Z' }, {}, 7),
  ),
  recordNotification: call(
    sharing.recordNotification,
    given(fullLog, {}),
    options({
      ...entry,
      entryId: given(told?.id, 'nobody', ''),
      toldAt: given('2030-12-06T09:00:00Z', 'soon'),
    }),
  ),
  recordUndecidedDisclosure: call(
    sharing.recordUndecidedDisclosure,
    head,
    given(undecided, {}, { ...undecided, cause: 'whim' }),
  ),
  redateEntry: call(sharing.redateEntry, given(wrong, {}), options({ ...correction })),
  retractEntry: call(
    sharing.retractEntry,
    given(wrong, {}),
    options({
      ...correction,
      reason: given('did-not-happen', 'whim'),
      approvedById: given('m-2', '', 'Sam Sample'),
    }),
  ),
  revealIdentity: call(sharing.revealIdentity, data(conference), data(revealOfTwo())),
  safeguardOf: call(sharing.safeguardOf, file, optional(timeZone)),
  sharingPolicyOf: call(
    sharing.sharingPolicyOf,
    given([caseFile()], [{}], [7]),
    optional(orElse(given({}, { consents: 7 }), {})),
    optional(options({ timeZone: optional(timeZone) })),
  ),
  sharingTable: call(sharing.sharingTable, readable, options({ clientId: optional(identifier), instant })),
  standardNecessity: call(sharing.standardNecessity),
  subjectAccessExport: call(
    sharing.subjectAccessExport,
    file,
    longer,
    options({
      holderId: given('o-exit', 'o-other', '', 'Sam Sample'),
      at: instant,
      withhold: optional(
        given(
          [{ category: 'health', reason: 'law-forbids' }],
          [{}],
          [{ category: 'helth', reason: 'law-forbids' }],
        ),
      ),
      readTexts: optional(given(['a3'.repeat(32)], ['no digest'], [7])),
    }),
  ),
  textsToClear: call(
    sharing.textsToClear,
    given(Client, {}),
    orElse(given(client()), {}),
    decision,
    optional(clearing),
  ),
  textsToRead: call(sharing.textsToRead, file, optional(identifier)),
  transparencyStatement: call(
    sharing.transparencyStatement,
    programme,
    readable,
    options({
      language: given('en', 'fr', 'toString'),
      clientId: optional(identifier),
      instant,
      timeZone: optional(given('Europe/Berlin', 'Berlin time', 7)),
    }),
  ),
  verifyDisclosureLog: call(
    sharing.verifyDisclosureLog,
    data(fullLog),
    optional(options({ length: given(1, -1, 0.5), hash: given('a3'.repeat(32), 'no hash') })),
    optional(instant),
  ),
  viewRecord: call(
    sharing.viewRecord,
    given(Client, {}),
    orElse(given(client()), {}),
    decision,
    optional(shown),
  ),
  withJurisdiction: call(
    sharing.withJurisdiction,
    orElse(given(policy(), { ...policy(), duties: 7 }), {}),
    given(sharing.jurisdictions.examplia, {}),
  ),
};
