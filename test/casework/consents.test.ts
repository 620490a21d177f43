import type { Casework, CaseworkOutcome, OpenedCase } from 'exit-work/casework';
import { consentsOf } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { consentHistoryIn } from '../../src/casework/consents/consent-history-in.js';
import { at, by, consentingCase, desk, done, informedCase, refusal, terms } from './sample-desk.js';

type Step = (opened: OpenedCase, consent: Casework['consent']) => CaseworkOutcome;

/** Past the end of the first consent. */
const over = 200_000;

let count = 0;
function entry(minutes: number) {
  count += 1;
  return { ...by, id: `step-${count}`, instant: at(minutes) };
}

const asked =
  (id: string, minutes: number, follows?: string): Step =>
  (opened, consent) =>
    consent.ask(opened, {
      ...{
        consentId: id,
        terms: { ...terms, notBefore: at(minutes + 1) },
        entry: entry(minutes),
        now: at(minutes),
      },
      ...(follows === undefined ? {} : { follows }),
    });
const given =
  (id: string, minutes: number, follows?: string): Step =>
  (opened, consent) =>
    consent.give(opened, {
      ...{
        consentId: id,
        terms: { ...terms, notBefore: at(minutes + 1), ...(minutes < over ? {} : { expires: at(2 * over) }) },
        entry: entry(minutes),
        now: at(minutes),
      },
      ...(follows === undefined ? {} : { follows }),
    });
const amended =
  (id: string, amends: string, minutes: number): Step =>
  (opened, consent) =>
    consent.amend(opened, {
      ...{ consentId: id, amends, entry: entry(minutes), now: at(minutes) },
      terms: { ...terms, categories: ['identity'], notBefore: at(minutes + 1) },
    });
const refused =
  (id: string, minutes: number): Step =>
  (opened, consent) =>
    consent.refuse(opened, { consentId: id, entry: entry(minutes), now: at(minutes) });
const refusedUnasked =
  (id: string, minutes: number): Step =>
  (opened, consent) =>
    consent.refuse(opened, {
      consentId: id,
      terms: { ...terms, notBefore: at(minutes) },
      entry: entry(minutes),
      now: at(minutes),
    });
const withdrawn =
  (id: string, minutes: number, now = minutes): Step =>
  (opened, consent) =>
    consent.withdraw(opened, {
      ...{ consentId: id, now: at(now) },
      entry: { ...entry(minutes), ...(now === minutes ? {} : { enteredAt: at(now) }) },
    });

function after(...steps: readonly Step[]): OpenedCase {
  return steps.reduce((opened, step) => done(step(opened, desk.consent)).opened, informedCase());
}

describe('what happens to a consent stands in its record and in the log at once', () => {
  it.each<[string, readonly Step[], readonly string[], readonly string[]]>([
    ['asked', [asked('k-1', 10)], ['k-1 requested'], ['consent.requested k-1']],
    [
      'asked and given',
      [asked('k-1', 10), given('k-1', 12)],
      ['k-1 given'],
      ['consent.requested k-1', 'consent.given k-1'],
    ],
    [
      'asked and refused',
      [asked('k-1', 10), refused('k-1', 12)],
      ['k-1 refused'],
      ['consent.requested k-1', 'consent.refused k-1'],
    ],
    ['refused at once', [refusedUnasked('k-1', 10)], ['k-1 refused'], ['consent.refused k-1']],
    ['given', [given('k-1', 10)], ['k-1 given'], ['consent.given k-1']],
    [
      'given and amended',
      [given('k-1', 10), amended('k-2', 'k-1', 15)],
      [`k-1 given until ${at(15)}`, 'k-2 given in place of k-1'],
      ['consent.given k-1', 'consent.given k-2'],
    ],
    [
      'given, amended, withdrawn',
      [given('k-1', 10), amended('k-2', 'k-1', 15), withdrawn('k-2', 20)],
      [`k-1 given until ${at(15)}`, 'k-2 withdrawn in place of k-1'],
      ['consent.given k-1', 'consent.given k-2', 'consent.withdrawn k-2'],
    ],
    [
      'withdrawn by its first name, after it was amended',
      [given('k-1', 10), amended('k-2', 'k-1', 15), withdrawn('k-1', 20)],
      [`k-1 given until ${at(15)}`, 'k-2 withdrawn in place of k-1'],
      ['consent.given k-1', 'consent.given k-2', 'consent.withdrawn k-2'],
    ],
    [
      'given and withdrawn',
      [given('k-1', 10), withdrawn('k-1', 15)],
      ['k-1 withdrawn'],
      ['consent.given k-1', 'consent.withdrawn k-1'],
    ],
    [
      'withdrawn, entered late',
      [given('k-1', 10), given('k-2', 12), withdrawn('k-1', 14, 30)],
      ['k-1 withdrawn', 'k-2 given'],
      ['consent.given k-1', 'consent.given k-2', 'consent.withdrawn k-1'],
    ],
    [
      'given again',
      [given('k-1', 10), withdrawn('k-1', 15), given('k-2', 20, 'k-1')],
      ['k-1 withdrawn', 'k-2 given in place of k-1'],
      ['consent.given k-1', 'consent.withdrawn k-1', 'consent.given k-2'],
    ],
    [
      'refused, asked again, given',
      [refusedUnasked('k-1', 10), asked('k-2', 20, 'k-1'), given('k-2', 25)],
      ['k-1 refused', 'k-2 given in place of k-1'],
      ['consent.refused k-1', 'consent.requested k-2', 'consent.given k-2'],
    ],
    [
      'two that have nothing to do with each other',
      [given('k-1', 10), given('k-2', 11)],
      ['k-1 given', 'k-2 given'],
      ['consent.given k-1', 'consent.given k-2'],
    ],
    [
      'given after it ended',
      [given('k-1', 10), given('k-2', over, 'k-1')],
      ['k-1 given', 'k-2 given in place of k-1'],
      ['consent.given k-1', 'consent.given k-2'],
    ],
  ])('%s', (_, steps, records, events) => {
    const { file } = after(...steps);
    const told = (file.consents ?? []).map(({ id, status, expires, replacesId }) => {
      const until =
        status === 'given' && expires !== terms.expires && replacesId === undefined
          ? ` until ${expires}`
          : '';
      return `${id} ${status}${until}${replacesId === undefined ? '' : ` in place of ${replacesId}`}`;
    });
    expect(told).toEqual(records);
    const happened = file.events.filter(({ type }) => type.startsWith('consent.'));
    expect(happened.map(({ type, recordId }) => `${type} ${recordId}`)).toEqual(events);
    for (const consent of file.consents ?? []) {
      expect(consentsOf(consentHistoryIn(file, consent.id))).toContainEqual(consent);
    }
    expect(desk.openText(JSON.stringify(file)).ok).toBe(true);
  });
});

describe('what cannot happen to a consent happens nowhere', () => {
  it.each<[string, readonly Step[], Step, readonly string[]]>([
    ['withdrawn before it was given', [], withdrawn('k-1', 10), ['not-possible type']],
    [
      'withdrawn twice',
      [given('k-1', 10), withdrawn('k-1', 15)],
      withdrawn('k-1', 20),
      ['not-possible type'],
    ],
    ['given under an identifier that is given', [given('k-1', 10)], given('k-1', 15), ['not-possible type']],
    ['given while one is in force', [given('k-1', 10)], given('k-2', 15, 'k-1'), ['not-possible type']],
    ['after one that there is not', [], given('k-2', 15, 'k-1'), ['unknown-consent follows']],
    ['refused although nobody asked', [], refused('k-1', 10), ['not-possible type']],
    ['refused although it is given', [given('k-1', 10)], refused('k-1', 15), ['not-possible type']],
    [
      'amended although it is withdrawn',
      [given('k-1', 10), withdrawn('k-1', 15)],
      amended('k-2', 'k-1', 20),
      ['not-possible type'],
    ],
    [
      'amended under the same identifier',
      [given('k-1', 10)],
      amended('k-1', 'k-1', 20),
      ['other-consent consentId'],
    ],
    [
      'for what was passed on before',
      [],
      (opened, consent) =>
        consent.give(opened, {
          consentId: 'k-1',
          terms: { ...terms, notBefore: at(5) },
          entry: entry(10),
          now: at(10),
        }),
      ['consent-in-retrospect terms.notBefore'],
    ],
    [
      'by somebody whom nobody knows',
      [],
      (opened, consent) =>
        consent.give(opened, {
          consentId: 'k-1',
          terms,
          entry: { ...entry(10), actorId: 'm-9' },
          now: at(10),
        }),
      ['unknown-actor actorId'],
    ],
    [
      'later than the clock',
      [],
      (opened, consent) => consent.give(opened, { consentId: 'k-1', terms, entry: entry(10), now: at(9) }),
      ['later-than-now instant'],
    ],
    [
      'of a relative whom nobody knows',
      [],
      (opened, consent) =>
        consent.give(opened, {
          consentId: 'k-1',
          terms: { ...terms, dataSubject: 'relative', personId: 'r-9' },
          entry: entry(10),
          now: at(10),
        }),
      ['unknown-reference consents[0].personId'],
    ],
    [
      'from a house that is not in the file',
      [],
      (opened, consent) =>
        consent.give(opened, {
          consentId: 'k-1',
          terms: { ...terms, holderId: 'o-9' },
          entry: entry(10),
          now: at(10),
        }),
      ['unknown-reference consents[0].holderId'],
    ],
  ])('%s', (_, steps, step, reasons) => {
    const opened = after(...steps);
    const text = JSON.stringify(opened);
    expect(refusal(step(opened, desk.consent))).toEqual(reasons);
    expect(JSON.stringify(opened)).toBe(text);
  });

  it('before the client was informed', () => {
    const { opened } = consentlessCase();
    expect(refusal(given('k-1', 10)(opened, desk.consent))).toEqual(['requirement']);
  });
});

function consentlessCase() {
  const known = informedCase();
  const back = {
    ...by,
    id: 'e-9',
    type: 'entry.retracted',
    instant: at(5),
    enteredAt: at(6),
    replaces: 'e-1',
    reason: 'not yet',
  } as const;
  return done(
    desk.correct(known, {
      event: { ...back, approvedById: 'm-2', approvedInRole: 'programme-manager' },
      now: at(6),
    }),
  );
}

it('a file that came from elsewhere goes on where its consents stand', () => {
  const { file } = consentingCase();
  const silent = { ...file, events: file.events.filter(({ type }) => type !== 'consent.given') };
  const opened = desk.openText(JSON.stringify(silent));
  if (!opened.ok) throw new Error('the file opens');
  const { opened: next } = done(withdrawn('consent-1', 40)(opened.value, desk.consent));
  expect(next.file.consents?.[0]).toMatchObject({ status: 'withdrawn', withdrawnAt: at(40) });
});
