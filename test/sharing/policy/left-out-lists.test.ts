import { InputError } from 'exit-work/kernel';
import { CaseFile } from 'exit-work/model';
import {
  compilePolicy,
  type DisclosureDecision,
  type DisclosureRequest,
  decideDisclosure,
  SharingPolicy,
  sharingPolicyOf,
} from 'exit-work/sharing';
import { dataCategories, purposes, rolesOfKind, valuesOf } from 'exit-work/vocabulary';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jobCentre } from '../../builders/index.js';
import { examplesOf } from '../../examples/record-examples.js';
import { consent, request } from '../builders/builders.js';
import { world } from '../worlds/worlds.js';

const mayBeLeftOut = Object.keys(SharingPolicy.shape).filter((name) => {
  const { success } = SharingPolicy.safeParse({ holderId: 'o-exit', prohibitions: [], [name]: [] });
  return success && name !== 'prohibitions' && name !== 'necessity' && name !== 'reading';
});

function without<T extends object>(value: T, name: string): T {
  return Object.fromEntries(Object.entries(value).filter(([one]) => one !== name)) as T;
}

/** What the recipient gets, each with its form. */
function gets({ permitted }: DisclosureDecision): readonly string[] {
  return permitted.map(
    ({ subject, category, personId, form }) => `${subject} ${category} ${personId} ${form}`,
  );
}

/** What a recipient gets in full, they could also have in generalised form. */
function more(after: DisclosureDecision, before: DisclosureDecision): readonly string[] {
  const had = new Set(gets(before).flatMap((one) => [one, one.replace(/full$/, 'generalised')]));
  return gets(after).filter((one) => !had.has(one));
}

describe('a policy', () => {
  it('is its prohibitions, and what permits', () => {
    expect(decideDisclosure(request(), { holderId: 'o-exit', prohibitions: [] }).outcome).toBe('deny');
    const permitting = {
      holderId: 'o-exit',
      organisations: [jobCentre()],
      consents: [consent()],
      prohibitions: [],
    };
    expect(decideDisclosure(request(), permitting).outcome).toBe('permit');
  });

  it('says in so many words that it prohibits nothing, or a human decides', () => {
    const forgotten = { holderId: 'o-exit', consents: [consent()] } as unknown as SharingPolicy;
    const decision = decideDisclosure(request(), forgotten);
    expect(decision).toMatchObject({
      outcome: 'escalate',
      permitted: [],
      issues: [{ path: 'prohibitions' }],
    });
  });

  it('that leaves a list out is one whose list is empty', () => {
    expect(mayBeLeftOut).toEqual([
      'organisations',
      'consents',
      'mandates',
      'agreements',
      'duties',
      'permissions',
      'weighings',
      'vitalInterests',
      'overrides',
      'onwardLimits',
      'confidentialityLimits',
      'safeguards',
      'workers',
      'authorities',
    ]);
    fc.assert(
      fc.property(world, fc.subarray(mayBeLeftOut), ({ request: asked, policy }, names) => {
        const emptied = { ...policy, ...Object.fromEntries(names.map((name) => [name, []])) };
        const left = names.reduce(without, policy);
        expect(answered(asked, left)).toEqual(answered(asked, emptied));
        expect(SharingPolicy.parse(left)).toStrictEqual(SharingPolicy.parse(emptied));
      }),
      { numRuns: 100 },
    );
  });

  it('still tells a table of what is needed that is empty from one that is not there', () => {
    const permitting = {
      holderId: 'o-exit',
      organisations: [jobCentre()],
      consents: [consent()],
      prohibitions: [],
    };
    expect(decideDisclosure(request(), { ...permitting, necessity: [] }).outcome).toBe('deny');
    const empty = { holderId: 'o-exit', prohibitions: [], necessity: [], reading: [] };
    expect(SharingPolicy.parse(empty)).toEqual(empty);
  });
});

/**
 * But for what one ground says of another: a mandate switches consents off, an agreement names what its parties do not
 * share, and what a duty demands against a prohibition waits for a human, with all that was asked beside it.
 */
describe('a list of what permits that is left out of a policy permits nothing', () => {
  it.each([
    'organisations',
    'consents',
    'mandates',
    'agreements',
    'duties',
    'permissions',
    'weighings',
    'vitalInterests',
    'overrides',
  ])('%s', (name) => {
    fc.assert(
      fc.property(world, ({ request: given, policy }) => {
        const asked: DisclosureRequest = isPerson(given)
          ? given
          : { ...given, recipientRole: 'case-manager' };
        const before = decideDisclosure(asked, policy);
        fc.pre(before.outcome !== 'escalate');
        const after = decideDisclosure(asked, without(policy, name));
        for (const one of after.permitted) {
          const had = before.permitted.some(
            ({ subject, category, personId }) =>
              subject === one.subject && category === one.category && personId === one.personId,
          );
          if (had) continue;
          const grounds = new Set(one.grounds.map(({ ground }) => ground));
          if (name === 'mandates') expect([...grounds]).toEqual(['consent']);
          else expect([name, excludedBy(before, policy)]).toEqual(['agreements', true]);
        }
      }),
      { numRuns: 25 },
    );
  });

  function excludedBy({ determining }: DisclosureDecision, { agreements = [] }: SharingPolicy): boolean {
    return agreements.some(({ id, excluded = [] }) => excluded.length > 0 && determining.includes(id));
  }
});

describe('a list that is left out of a case file permits nothing', () => {
  const files = examplesOf('CaseFile').map(({ record }) => CaseFile.parse(record));
  const demanded = ['accessRestrictions', 'conferences', 'securityConcerns', 'events'];
  const lists = Object.keys(CaseFile.shape).filter((name) =>
    files.some((file) => Array.isArray(Reflect.get(file, name))),
  );

  it.each(lists.filter((name) => !demanded.includes(name)))('%s', (name) => {
    for (const file of files) {
      const left = without(file, name);
      const house = { prohibitions: [] };
      const before = compilePolicy(sharingPolicyOf([file], house));
      const after = compilePolicy(sharingPolicyOf([left], house));
      for (const asked of requestsIn(file))
        expect(more(after.decide(asked), before.decide(asked))).toEqual([]);
    }
  });

  it.each(demanded)('%s is demanded: without it more might be seen', (name) => {
    for (const file of files) {
      expect(CaseFile.safeParse(without(file, name)).error?.issues).toMatchObject([{ path: [name] }]);
    }
  });
});

function isPerson({ recipientRole }: DisclosureRequest): boolean {
  return ['client', 'relative', 'guardian', 'threatened-person'].includes(recipientRole);
}

/** Everything, for each purpose, asked by each organisation that the file lists. */
function requestsIn(file: CaseFile): readonly DisclosureRequest[] {
  return (file.organisations ?? []).flatMap(({ id: recipientId, kind }) =>
    valuesOf(purposes).map((purpose) => ({
      id: 'request-1',
      clientId: file.client.id,
      holderId: file.holderId,
      recipientId,
      recipientRole: rolesOfKind(kind)[0] ?? 'case-manager',
      purpose,
      dataSubjects: ['client', 'nobody'],
      categories: valuesOf(dataCategories),
      instant: '2031-06-01T09:00:00Z',
    })),
  );
}

/** Where nobody lists the recipient any more, whoever is introduced as of another kind may be somebody who cannot be. */
function answered(asked: DisclosureRequest, policy: SharingPolicy): unknown {
  try {
    return decideDisclosure(asked, policy);
  } catch (error) {
    if (error instanceof InputError) return error.issues;
    throw error;
  }
}
