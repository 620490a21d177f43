import { openCase } from 'exit-work/lifecycle';
import type { OpeningEvent } from 'exit-work/model';
import { blueprints } from 'exit-work/programme';
import { describe, expect, it } from 'vitest';
import { openingOf, reasonsOf } from '../stories/story.js';

type Row = readonly [keyof typeof blueprints, OpeningEvent['track'], OpeningEvent['role'], string];

const begins: readonly (readonly [...Row, stage: string])[] = [
  ['openSetting', 'voluntary', 'case-manager', 'client.made-contact', 'intake'],
  ['openSetting', 'voluntary', 'helpline-adviser', 'client.made-contact', 'intake'],
  ['openSetting', 'voluntary', 'programme-manager', 'referral.received', 'intake'],
  ['openSetting', 'voluntary', 'case-manager', 'transfer.received', 'intake'],
  ['prisonAndProbation', 'mandated', 'judge', 'participation.ordered', 'intake'],
  ['prisonAndProbation', 'mandated', 'prison-staff', 'participation.ordered', 'intake'],
  ['prisonAndProbation', 'voluntary', 'probation-officer', 'client.made-contact', 'intake'],
  ['prisonAndProbation', 'voluntary', 'prison-staff', 'referral.received', 'intake'],
  ['prisonAndProbation', 'mandated', 'case-manager', 'transfer.received', 'intake'],
  ['prisonAndProbation', 'voluntary', 'programme-manager', 'transfer.received', 'intake'],
  ['vpnTypeC', 'voluntary', 'prison-staff', 'client.made-contact', 'intake'],
  ['vpnTypeC', 'voluntary', 'programme-manager', 'transfer.received', 'intake'],
  ['vpnTypeC', 'voluntary', 'case-manager', 'referral.received', 'intake'],
  ['pairs', 'mandated', 'judge', 'participation.ordered', 'intake'],
  ['pairs', 'mandated', 'probation-officer', 'participation.ordered', 'intake'],
  ['pairs', 'voluntary', 'prison-staff', 'client.made-contact', 'intake'],
  ['pairs', 'mandated', 'case-manager', 'transfer.received', 'intake'],
  ['pairs', 'voluntary', 'case-manager', 'transfer.received', 'intake'],
  ['exitSweden', 'voluntary', 'former', 'client.made-contact', 'intake'],
  ['helplineAndFamilySupport', 'voluntary', 'helpline-adviser', 'relative.made-contact', 'helpline'],
  ['helplineAndFamilySupport', 'voluntary', 'counsellor', 'referral.received', 'helpline'],
];

const doesNotBegin: readonly (readonly [...Row, reason: string])[] = [
  ['openSetting', 'mandated', 'case-manager', 'client.made-contact', 'unknown-event'],
  ['openSetting', 'voluntary', 'police-officer', 'client.made-contact', 'role'],
  ['openSetting', 'voluntary', 'case-manager', 'participation.ordered', 'unknown-event'],
  ['openSetting', 'voluntary', 'case-manager', 'case.closed', 'unknown-event'],
  ['openSetting', 'mandated', 'case-manager', 'transfer.received', 'unknown-event'],
  ['openSetting', 'voluntary', 'counsellor', 'transfer.received', 'role'],
  ['prisonAndProbation', 'voluntary', 'judge', 'participation.ordered', 'unknown-event'],
  ['prisonAndProbation', 'mandated', 'client', 'participation.ordered', 'role'],
  ['prisonAndProbation', 'mandated', 'prison-staff', 'client.made-contact', 'unknown-event'],
  ['prisonAndProbation', 'voluntary', 'former', 'client.made-contact', 'role'],
  ['prisonAndProbation', 'voluntary', 'judge', 'transfer.received', 'role'],
  ['vpnTypeC', 'voluntary', 'former', 'client.made-contact', 'role'],
  ['pairs', 'voluntary', 'judge', 'participation.ordered', 'unknown-event'],
  ['pairs', 'mandated', 'client', 'participation.ordered', 'role'],
  ['pairs', 'mandated', 'case-manager', 'client.made-contact', 'unknown-event'],
  ['exitSweden', 'voluntary', 'case-manager', 'referral.received', 'unknown-event'],
  ['exitSweden', 'voluntary', 'case-manager', 'transfer.received', 'unknown-event'],
  ['helplineAndFamilySupport', 'voluntary', 'counsellor', 'client.made-contact', 'unknown-event'],
  ['helplineAndFamilySupport', 'voluntary', 'case-manager', 'relative.made-contact', 'role'],
];

function open(name: keyof typeof blueprints, overrides: Partial<OpeningEvent>) {
  const programme = blueprints[name];
  return openCase(programme, openingOf(programme, overrides));
}

describe('a case', () => {
  it.each(begins)('of %s begins on the %s track, by the %s, with %s', (name, track, role, type, stage) => {
    expect(open(name, { track, role, type, custody: 'custody' })).toEqual({
      ok: true,
      state: {
        programme: blueprints[name],
        caseId: 'case-1',
        position: {
          track,
          stage,
          status: 'active',
          custody: 'custody',
          support: 'standard',
          safety: 'settled',
          concern: 'no-concern',
        },
        milestones: [],
        sequence: 1,
        instant: '2030-01-02T16:00:00+01:00',
        latest: { [type]: '2030-01-02T16:00:00+01:00' },
        openingId: 'e-1',
        idsAtInstant: ['e-1'],
      },
    });
  });

  it.each(doesNotBegin)('of %s does not begin on the %s track, by the %s, with %s', (...row) => {
    const [name, track, role, type, reason] = row;
    const outcome = open(name, { track, role, type });
    expect(outcome.ok ? [] : [outcome.refusal.event, ...reasonsOf(outcome.refusal)]).toEqual([type, reason]);
  });

  it('says who may record the opening', () => {
    const outcome = open('pairs', { role: 'client' });
    expect(outcome.ok ? undefined : outcome.refusal.reasons[0]).toMatchObject({
      code: 'role',
      allowed: ['probation-officer', 'judge', 'programme-manager'],
      citation: { follows: ['CS-3.3-02'] },
    });
  });

  it('says how the programme begins', () => {
    const outcome = open('pairs', { track: 'voluntary', type: 'referral.received' });
    expect(outcome.ok ? undefined : outcome.refusal.reasons[0]).toMatchObject({
      code: 'unknown-event',
      known: ['participation.ordered', 'client.made-contact', 'transfer.received'],
    });
  });

  it.each<[string, unknown, string[]]>([
    ['no case', { ...openingOf(blueprints.pairs), caseId: undefined }, ['invalid caseId']],
    [
      'no track and no custody',
      without(openingOf(blueprints.pairs), 'track', 'custody'),
      ['invalid track', 'invalid custody'],
    ],
    ['a track of its own', { ...openingOf(blueprints.pairs), track: 'free' }, ['invalid track']],
    [
      'a day that does not exist',
      { ...openingOf(blueprints.pairs), instant: '2030-02-30T10:00:00Z' },
      ['invalid instant'],
    ],
    ['nothing', undefined, ['invalid (root)']],
  ])('does not begin with an opening that has %s', (_, opening, reasons) => {
    const outcome = openCase(blueprints.pairs, opening as OpeningEvent);
    expect(outcome.ok ? [] : reasonsOf(outcome.refusal)).toEqual(reasons);
  });
});

function without(event: OpeningEvent, ...keys: readonly string[]) {
  return Object.fromEntries(Object.entries(event).filter(([key]) => !keys.includes(key)));
}
