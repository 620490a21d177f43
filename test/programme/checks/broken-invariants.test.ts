import { safeParseProgramme } from 'exit-work/programme';
import { describe, expect, it } from 'vitest';
import { type Json, spoilt } from '../small-programme.js';
import {
  broken,
  isToldSo,
  noEvent,
  noField,
  noMilestone,
  noStage,
  oneEntry,
  type Row,
} from './broken-rows.js';

const said = { label: 'it is so' } as const;
const only = (invariant: { readonly [key: string]: Json }): Json => ({ rule: { ...said, ...invariant } });

const rows: readonly Row[] = [
  ['invariants', only({ kind: 'always', where: {} }), /^expected one of|^expected/, 'invariants.rule.kind'],
  [
    'invariants',
    only({ kind: 'never', where: { stage: ['talk'] } }),
    noStage('talk'),
    'invariants.rule.where.stage[0]',
  ],
  [
    'invariants',
    only({ kind: 'never', where: {}, holding: ['knwon'] }),
    noMilestone('knwon'),
    'invariants.rule.holding[0]',
  ],
  [
    'invariants',
    only({ kind: 'never', where: {}, missing: ['known', 'agree'] }),
    noMilestone('agree'),
    'invariants.rule.missing[1]',
  ],
  ['invariants', only({ kind: 'possible', where: {}, events: [] }), oneEntry, 'invariants.rule.events'],
  [
    'invariants',
    only({ kind: 'possible', where: {}, events: ['walk.walked'] }),
    noEvent('walk.walked'),
    'invariants.rule.events[0]',
  ],
  [
    'invariants',
    only({ kind: 'impossible', where: { stage: ['work'] }, events: ['walk.taken'] }),
    noStage('work'),
    'invariants.rule.where.stage[0]',
  ],
  [
    'invariants',
    only({ kind: 'reachable', where: {}, wanted: { stage: ['work'] } }),
    noStage('work'),
    'invariants.rule.wanted.stage[0]',
  ],
  [
    'invariants',
    only({ kind: 'preceded', by: ['plan.agreed'] }),
    'expected either `event` or `entering`',
    'invariants.rule.event',
  ],
  [
    'invariants',
    only({ kind: 'preceded', event: 'walk.taken', entering: {}, by: ['plan.agreed'] }),
    'expected either `event` or `entering`',
    'invariants.rule.event',
  ],
  [
    'invariants',
    only({ kind: 'preceded', event: 'walk.walked', by: ['plan.agreed'] }),
    noEvent('walk.walked'),
    'invariants.rule.event',
  ],
  [
    'invariants',
    only({ kind: 'preceded', event: 'walk.taken', by: ['plan.made'] }),
    noEvent('plan.made'),
    'invariants.rule.by[0]',
  ],
  [
    'invariants',
    only({ kind: 'preceded', entering: { stage: ['work'] }, by: ['plan.agreed'] }),
    noStage('work'),
    'invariants.rule.entering.stage[0]',
  ],
  [
    'invariants',
    only({ kind: 'preceded', event: 'walk.taken', by: ['plan.agreed'], since: ['case.parted'] }),
    noEvent('case.parted'),
    'invariants.rule.since[0]',
  ],
  [
    'invariants',
    only({ kind: 'leads-to', event: 'plan.made', to: {} }),
    noEvent('plan.made'),
    'invariants.rule.event',
  ],
  [
    'invariants',
    only({ kind: 'leads-to', event: 'plan.agreed', to: { stage: ['work'] } }),
    noStage('work'),
    'invariants.rule.to.stage[0]',
  ],
  [
    'invariants',
    only({ kind: 'leads-to', event: 'plan.agreed', from: { stage: ['talk'] }, to: {} }),
    noStage('talk'),
    'invariants.rule.from.stage[0]',
  ],
  [
    'invariants',
    only({ kind: 'left-only-by', where: {}, events: ['walk.walked'] }),
    noEvent('walk.walked'),
    'invariants.rule.events[0]',
  ],
  [
    'invariants',
    only({ kind: 'keeps', event: 'walk.walked' }),
    noEvent('walk.walked'),
    'invariants.rule.event',
  ],
  [
    'invariants',
    only({ kind: 'keeps', event: 'walk.taken', milestones: ['agree'] }),
    noMilestone('agree'),
    'invariants.rule.milestones[0]',
  ],
  [
    'invariants',
    only({ kind: 'keeps', event: 'walk.taken', dimensions: ['mood'] }),
    /^expected one of `track`/,
    'invariants.rule.dimensions[0]',
  ],
  ['invariants', only({ kind: 'keeps', event: 'walk.taken', mood: 'good' }), noField(), 'invariants.rule'],
];

describe('a definition that is wrong in its invariants', () => {
  it.each(broken(rows))('at $path ($value) is told so: $message', isToldSo);
});

describe('a definition', () => {
  it.each<[string, Json]>([
    ['what must never be', { kind: 'never', where: { stage: ['working'] }, missing: ['agreed'] }],
    ['what is always possible', { kind: 'possible', where: {}, events: ['walk.taken', 'case.paused'] }],
    ['what is never possible', { kind: 'impossible', where: { stage: ['talking'] }, events: ['walk.taken'] }],
    ['what can be reached', { kind: 'reachable', where: {}, wanted: { stage: ['working'] } }],
    ['what comes first', { kind: 'preceded', event: 'walk.taken', by: ['plan.agreed'] }],
    [
      'what comes first in a stage',
      { kind: 'preceded', entering: { stage: ['working'] }, by: ['plan.agreed'], since: ['case.paused'] },
    ],
    ['where an event leads', { kind: 'leads-to', event: 'plan.agreed', to: { stage: ['working'] } }],
    [
      'what alone leads away',
      { kind: 'left-only-by', where: { stage: ['talking'] }, events: ['plan.agreed'] },
    ],
    [
      'what an event keeps',
      { kind: 'keeps', event: 'walk.taken', dimensions: ['concern'], milestones: ['known'] },
    ],
  ])('may say %s', (_, invariant) => {
    const parsed = safeParseProgramme(
      spoilt('invariants', only(invariant as { readonly [key: string]: Json })),
    );
    expect(parsed.ok ? [] : parsed.issues).toEqual([]);
  });
});
