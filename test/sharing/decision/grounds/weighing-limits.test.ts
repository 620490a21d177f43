import type { PermissionWeighing } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { permission, policy } from '../../builders/builders.js';
import { decidedAlike } from '../../builders/decided-alike.js';
import { emergency, weighing } from '../../builders/safeguarding-builders.js';

const asked = emergency({ instant: '2030-05-31T12:00:00Z' });
const before = '2030-05-30T00:00:00Z';
/** The same law, weighed again and found needless. */
const against = (terms: Partial<PermissionWeighing>) =>
  weighing({ id: 'weighing-2', necessary: false, decidedAt: before, ...terms });

function outcomeWith(later: Partial<PermissionWeighing>, terms: Partial<PermissionWeighing> = {}) {
  const permissions = [permission(), permission({ id: 'permission-2' })];
  const weighings = [weighing(terms), against(later)];
  const { outcome, nearMisses } = decidedAlike(asked, policy({ permissions, weighings }));
  return [outcome, ...nearMisses.filter(({ id }) => id === 'weighing-1').map(({ missing }) => missing)].join(
    ' ',
  );
}

describe('who weighs a law again and finds against it', () => {
  it.each<[string, string, Partial<PermissionWeighing>]>([
    ['ends what was weighed', 'deny weighed-against', {}],
    ['since it is not in proportion', 'deny weighed-against', { necessary: true, proportionate: false }],
    ['since milder means do', 'deny weighed-against', { necessary: true, milderMeansSuffice: true }],
    ['ends nothing where they find for it', 'permit', { necessary: true }],
    ['ends it from then on', 'deny weighed-against', { decidedAt: asked.instant }],
    ['and not before', 'permit', { decidedAt: '2030-05-31T12:00:00.001Z' }],
    ['ends it at once', 'deny weighed-against', { decidedAt: weighing().decidedAt }],
    ['ends nothing that was weighed since', 'permit', { decidedAt: '2029-05-01T00:00:00Z' }],
    ['ends nothing of another law', 'permit', { permissionId: 'permission-2' }],
    ['nor for another purpose', 'permit', { purpose: 'supervision' }],
    ['nor about others', 'permit', { dataSubjects: ['relative'] }],
    ['but about others, too', 'deny weighed-against', { dataSubjects: ['relative', 'client'] }],
    ['nor of something else', 'permit', { categories: ['contact'] }],
    ['nor towards others', 'permit', { recipientId: 'o-court' }],
    ['nor of another client', 'permit', { clientId: 'c-2' }],
  ])('%s', (_, outcome, later) => expect(outcomeWith(later)).toBe(outcome));

  it('leaves what they found against a part of, for the rest', () => {
    const both = { categories: ['identity', 'contact'] } as const;
    const permissions = [permission({ categories: [...both.categories] })];
    const weighings = [weighing({ ...both }), against({ categories: ['contact'] })];
    const { permitted } = decidedAlike({ ...asked, ...both }, policy({ permissions, weighings }));
    expect(permitted.map(({ category }) => category)).toEqual(['identity']);
  });

  it('ends it from the first time on that they do after it', () => {
    const times = [
      '2030-05-31T12:00:00.001Z',
      '2029-05-01T00:00:00Z',
      before,
      '2030-05-30T12:00:00Z',
    ] as const;
    const weighings = times.map((decidedAt, place) => against({ id: `against-${place}`, decidedAt }));
    const outcomes = (some: readonly PermissionWeighing[]) =>
      ([before, '2030-05-29T23:59:59.999Z'] as const).map(
        (instant) =>
          decidedAlike(
            { ...asked, instant },
            policy({ permissions: [permission()], weighings: [weighing(), ...some] }),
          ).outcome,
      );
    expect(outcomes(weighings)).toEqual(['deny', 'permit']);
    expect(outcomes(weighings.toReversed())).toEqual(['deny', 'permit']);
  });
});
