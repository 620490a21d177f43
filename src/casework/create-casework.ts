import type { Casework } from './casework.js';
import { amendConsent, changeConsent } from './consents/index.js';
import { type CaseworkSettings, deskOf } from './desk/index.js';
import { disclose, enterDisclosure, informSupervisor, notifyClient, read, rule } from './disclosing/index.js';
import { begin, correct, enter, update } from './entering/index.js';
import { handOver, openAtHandover } from './handing-over/index.js';
import {
  account,
  dueAcross,
  dueIn,
  exportForClient,
  formForConsent,
  review,
  statement,
} from './looking/index.js';
import { openStored, openText } from './storing/index.js';

/**
 * A desk for the cases of one house. It is told once who holds them, which programmes they follow, under which policy, and where the
 * house is; each of its operations takes an opened case and what happened, and answers with the next case or with every reason why there is
 * none. What belongs together cannot come apart: an event and its record, a consent in its history, record and log, a disclosure and
 * its entry. What is of another client, holder or programme is refused, with its path.
 *
 * The desk is pure: the clock (`now`) and all identifiers are handed to it, and nothing is stored; see `toStored`.
 *
 * Throws an `InputError` for settings that are none: a wrong or unknown option, no programme, a policy that cannot be read. Its operations throw
 * one for what is no opened case of this holder, and where something that they must be told is missing or of another form; what
 * is wrong with what happened is a refusal.
 *
 * @example
 * ```ts
 * import { createCasework } from 'exit-work/casework';
 * import { blueprints } from 'exit-work/programme';
 *
 * const desk = createCasework({
 *   holder: { id: 'o-1', name: 'Open Door (fictional)', kind: 'civil-society-organisation' },
 *   programmes: [blueprints.exitSweden], timeZone: 'Europe/Stockholm',
 * });
 * const begun = desk.begin({
 *   caseId: 'case-1', programme: { id: 'exit-sweden', version: '1.0.0' }, now: '2030-01-02T16:05:00+01:00',
 *   opening: {
 *     id: 'e-1', type: 'client.made-contact', instant: '2030-01-02T16:00:00+01:00', actorId: 'm-1', role: 'former',
 *     track: 'voluntary', custody: 'community',
 *   },
 *   file: {
 *     client: { id: 'c-1', givenName: 'Sam', familyName: 'Sample' },
 *     participation: { nature: 'voluntary', since: '2030-01-02' },
 *     team: [{ id: 'm-1', organisationId: 'o-1', name: 'Alex Example', role: 'former' }],
 *   },
 * });
 * if (!begun.ok) throw new Error('somebody who calls can begin');
 *
 * const informed = { id: 'e-2', type: 'client.informed', instant: '2030-01-03T10:00:00+01:00', actorId: 'm-1', role: 'former' } as const;
 * const refused = desk.enter(begun.opened, { event: { ...informed, actorId: 'm-9' }, now: informed.instant });
 * refused.ok ? [] : refused.refusal.reasons.map(({ code }) => code); // => ['unknown-actor']
 * ```
 */
export function createCasework(settings: CaseworkSettings): Casework {
  const desk = deskOf(settings);
  return {
    begin: (beginning) => begin(desk, beginning),
    openText: (text, disclosures, rulings) => openText(desk, text, disclosures, rulings),
    openStored: (stored) => openStored(desk, stored),
    enter: (opened, entry) => enter(desk, opened, entry),
    update: (opened, changes) => update(desk, opened, changes),
    correct: (opened, correction) => correct(desk, opened, correction),
    consent: {
      form: (opened, asked) => formForConsent(desk, opened, asked),
      ask: (opened, asked) => changeConsent(desk, opened, 'consent.requested', asked),
      give: (opened, given) => changeConsent(desk, opened, 'consent.given', given),
      refuse: (opened, refused) => changeConsent(desk, opened, 'consent.refused', refused),
      amend: (opened, amended) => amendConsent(desk, opened, amended),
      withdraw: (opened, withdrawn) => changeConsent(desk, opened, 'consent.withdrawn', withdrawn),
    },
    disclose: (opened, disclosing) => disclose(desk, opened, disclosing),
    enterDisclosure: (opened, happened) => enterDisclosure(desk, opened, happened),
    notifyClient: (opened, told) => notifyClient(desk, opened, told),
    rule: (opened, ruling) => rule(desk, opened, ruling),
    read: (opened, reading) => read(desk, opened, reading),
    informSupervisor: (opened, informed) => informSupervisor(desk, opened, informed),
    openAtHandover: (opened, asked) => openAtHandover(desk, opened, asked),
    handOver: (opened, handing) => handOver(desk, opened, handing),
    due: (opened, asked) => dueIn(desk, opened, asked),
    dueAcross: (cases, asked) => dueAcross(desk, cases, asked),
    review: (opened, asked) => review(desk, opened, asked),
    statement: (opened, asked) => statement(desk, opened, asked),
    account: (opened) => account(desk, opened),
    exportForClient: (opened, asked) => exportForClient(desk, opened, asked),
  };
}
