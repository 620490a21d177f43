import { toCedar } from 'exit-work/interop/cedar';
import { InputError } from 'exit-work/kernel';
import type { LegalPermission, Organisation } from 'exit-work/model';
import type { PermissionWeighing, SharingPolicy } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { agreement, empty, limit, weighing, written } from './cedar-entries.js';

const house: Organisation = { id: 'o-exit', name: 'Sampleton Exit', kind: 'civil-society-organisation' };
const pairing: LegalPermission = {
  id: 'law-1',
  jurisdiction: 'Examplia (fictional)',
  title: 'Preventing harm together',
  holderKinds: ['civil-society-organisation'],
  recipientKinds: ['police', 'municipality'],
  dataSubjects: ['client', 'relative'],
  purposes: ['safeguarding'],
  categories: ['identity', 'security', 'counselling-notes'],
  tellClient: 'before',
};
const { holderKinds: _, recipientKinds: __, ...betweenNobody } = pairing;
const forum: LegalPermission = { ...betweenNobody, forumKinds: ['civil-society-organisation', 'police'] };

function weighed(
  law: Partial<LegalPermission>,
  stated: Partial<PermissionWeighing> = {},
): Partial<SharingPolicy> {
  return {
    organisations: [house],
    permissions: [{ ...pairing, ...law }],
    weighings: [{ ...weighing, ...stated }],
  };
}

const asked = `permit (principal, action in [Action::"safeguarding"], resource == Case::"c-1")
when {
  !(context.unlisted) &&
  principal == Party::"o-police" &&
  !(context.holder == principal) &&
  ["police", "municipality"].contains(context.recipientKind) &&
  context.dataSubject == "client" &&
  context.category == "identity" &&
  context.now >= datetime("2030-03-05T09:00:00.000Z") &&
  context.now < datetime("2030-04-05T09:00:00.000Z")`;

describe('a weighing of what a law allows becomes a permit', () => {
  it.each<[string, Partial<SharingPolicy>, string]>([
    ['of what both name', weighed({}), `${asked}\n};`],
    [
      'between those of a forum',
      { ...weighed({}), permissions: [forum] },
      `${asked.replace('"police", "municipality"', '"civil-society-organisation", "police"')}\n};`,
    ],
    [
      'while the law is in force and the client of its age, everywhere on earth',
      weighed({ clientAgeBelow: 18, notBefore: '2030-03-10T00:00:00Z' }, { clientBornOn: '2012-03-20' }),
      `${asked} &&
  context.now >= datetime("2030-03-10T00:00:00.000Z") &&
  context.now < datetime("2030-03-19T10:00:00.000Z")\n};`,
    ],
    [
      'of what was said in confidence, within a limit',
      { ...weighed({}, { categories: ['counselling-notes'] }), confidentialityLimits: [limit] },
      `${asked.replace('"identity"', '"counselling-notes"')} &&
  (!(context.category == "counselling-notes") || (context.recipientKind == "police" && action in [Action::"safeguarding"]))\n};`,
    ],
  ])('%s', (_name, policy, expected) => {
    expect(written(policy, 'legal-permission/weighing-1')).toBe(expected);
  });

  it.each<[string, Partial<SharingPolicy>]>([
    ['that came out against it', weighed({}, { proportionate: false })],
    ['under a law that is for another purpose', weighed({ purposes: ['supervision'] })],
    ['of people of whom the law does not speak', weighed({ dataSubjects: ['relative'] })],
    ['of what the law does not name', weighed({ categories: ['security'] })],
    ['that leaves out the age for which the law asks', weighed({ clientAgeFrom: 16 })],
    [
      'of a client of another status',
      weighed({ clientLegalStatuses: ['probationer'] }, { clientLegalStatus: 'none' }),
    ],
    ['under a law for holders of another kind', weighed({ holderKinds: ['school'] })],
    ['where the holder is listed nowhere', { ...weighed({}), organisations: [] }],
    [
      'where the holder is listed with two kinds',
      { ...weighed({}), organisations: [house, { ...house, kind: 'police' }] },
    ],
    ['under no law', { ...weighed({}), permissions: [] }],
  ])('but one %s becomes none', (_name, policy) => {
    expect(toCedar({ ...empty, ...policy }).policies).not.toContain('permit');
  });

  it('once: two of one identifier are refused', () => {
    const { permissions = [], weighings = [] } = weighed({});
    const doubled = { ...empty, permissions, weighings: [...weighings, ...weighings] };
    expect(() => toCedar(doubled)).toThrow(InputError);
    expect(() => toCedar({ ...empty, permissions: [...permissions, ...permissions] })).toThrow(InputError);
  });
});

it('an agreement permits what is of nobody, where alone it is no ground', () => {
  const agreements = [{ ...agreement, dataSubjects: ['client', 'nobody'] as const }];
  expect(written({ agreements, agreementsAlone: 'no-ground' }, 'agreement/agreement-1')).toContain(
    'context.dataSubject == "nobody"',
  );
  expect(written({ agreements, agreementsAlone: 'ground' }, 'agreement/agreement-1')).toContain(
    '["client", "nobody"].contains(context.dataSubject)',
  );
});
