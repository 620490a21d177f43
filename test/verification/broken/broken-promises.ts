import { blueprints, type Invariant, type Programme } from 'exit-work/programme';
import type { BrokenProgramme, Told } from './broken-programme.js';

const { openSetting, helplineAndFamilySupport: helpline } = blueprints;

type Promised = Invariant extends infer One
  ? One extends Invariant
    ? Omit<One, 'label' | 'citation'>
    : never
  : never;

function promising(
  programme: Programme,
  promised: Promised,
  broken: Told,
  ...more: string[]
): BrokenProgramme {
  const { kind } = promised;
  const invariants = { 'own-promise': { ...promised, label: 'it is promised' } as Invariant };
  return {
    fault: [`a promise of the designer’s own that does not hold: ${kind}`, ...more].join(', '),
    programme: { ...programme, invariants },
    broken: { 'own-promise': broken },
  };
}

/** Sound programmes of which their designers promise too much. */
export const brokenPromises: readonly BrokenProgramme[] = [
  promising(helpline, { kind: 'never', where: { stage: ['counselling'] }, missing: ['plan-agreed'] }, [
    4,
    'referral.made',
  ]),
  promising(
    openSetting,
    { kind: 'never', where: { status: ['closed'] }, holding: ['release-planned', 'aftercare-planned'] },
    [13, 'case.closed'],
    'of milestones that hold',
  ),
  promising(
    helpline,
    { kind: 'possible', events: ['session.held', 'outreach.made'], where: { status: ['active', 'paused'] } },
    [2, 'case.paused'],
  ),
  promising(helpline, { kind: 'impossible', events: ['client.dismissed'], where: { safety: ['crisis'] } }, [
    2,
    'crisis.reported',
  ]),
  promising(
    openSetting,
    {
      kind: 'reachable',
      where: { status: ['active'] },
      wanted: { stage: ['release-preparation'], support: ['intensive'], safety: ['settled'] },
    },
    [1, 'client.made-contact'],
  ),
  promising(
    openSetting,
    {
      kind: 'reachable',
      where: { stage: ['closure'], status: ['active'] },
      wanted: { stage: ['aftercare'], status: ['closed'], support: ['tapering'] },
    },
    [2, 'case.evaluated'],
    'of what nobody ever comes to',
  ),
  promising(
    helpline,
    {
      kind: 'preceded',
      event: 'case.closed',
      by: ['session.held'],
      since: ['case.reopened', 'client.returned'],
    },
    [3, 'case.closed'],
    'since something',
  ),
  promising(
    openSetting,
    {
      kind: 'preceded',
      entering: { stage: ['aftercare'] },
      by: ['risk.assessed'],
      since: ['client.imprisoned'],
    },
    [13, 'client.released'],
    'entering',
  ),
  promising(
    openSetting,
    {
      kind: 'leads-to',
      event: 'case.reopened',
      from: { custody: ['custody'] },
      to: { stage: ['intervention'] },
    },
    [4, 'case.reopened'],
  ),
  promising(
    openSetting,
    { kind: 'left-only-by', where: { stage: ['aftercare'] }, events: ['case.evaluated'] },
    [12, 'client.imprisoned'],
  ),
  promising(
    openSetting,
    { kind: 'keeps', event: 'client.imprisoned', dimensions: ['support'] },
    [4, 'client.imprisoned'],
    'of dimensions',
  ),
  promising(
    helpline,
    { kind: 'keeps', event: 'case.reopened', milestones: ['plan-agreed'] },
    [8, 'case.reopened'],
    'of milestones',
  ),
];
