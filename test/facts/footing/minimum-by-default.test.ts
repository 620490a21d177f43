import { CaseFile } from 'exit-work/model';
import {
  decideDisclosure,
  type SharingPolicy,
  sharingPolicyOf,
  standardNecessity,
  viewRecord,
} from 'exit-work/sharing';
import { dataCategories, valuesOf } from 'exit-work/vocabulary';
import { describe, expect, it } from 'vitest';
import {
  client,
  consentToJobCentre,
  exitOrganisation,
  jobCentre,
  openedCaseFile,
} from '../../builders/index.js';
import { request } from '../../sharing/builders/builders.js';
import { seeded } from '../../sharing/worlds/small-scope.js';
import { randomInquiries } from '../../sharing/worlds/worlds.js';
import { sentenceOf } from '../laws.js';

const categories = valuesOf(dataCategories);
const file = openedCaseFile({
  client: client({ languages: ['de'] }),
  organisations: [exitOrganisation(), jobCentre()],
  consents: [consentToJobCentre({ categories })],
});
const asked = request({ categories: ['identity', 'offences', 'beliefs'] });

/** What the job centre sees of a client who has agreed to everything. */
function whatLeaves(own: Partial<SharingPolicy>) {
  const decision = decideDisclosure(asked, sharingPolicyOf([file], own));
  const needless = decision.redactions.filter(({ by }) => by.includes('built-in:necessity'));
  return {
    outcome: decision.outcome,
    needless: needless.map(({ category }) => category),
    seen: JSON.stringify(viewRecord(CaseFile, file, decision)),
  };
}

describe('a client has agreed that the job centre learns everything', () => {
  it('and it learns what finding work needs, without anybody having said so', () => {
    const { outcome, needless, seen } = whatLeaves({});
    expect([outcome, needless]).toEqual(['permit-with-redaction', ['offences', 'beliefs']]);
    expect(seen).toContain('Sam');
    expect(seen).not.toContain('right-wing');
  });

  it('unless the house says in so many words that more is needed', () => {
    const necessity = [{ purpose: asked.purpose, categories }];
    expect(whatLeaves({ necessity })).toMatchObject({ outcome: 'permit', needless: [] });
  });

  it('and a table that is empty says that nothing is', () => {
    expect(whatLeaves({ necessity: [] })).toMatchObject({ outcome: 'deny', needless: asked.categories });
  });
});

it(`${sentenceOf(7)}: in worlds of facts`, () => {
  const seen = { worlds: 0, less: 0 };
  for (const { worlds, policy } of randomInquiries(seeded(7), 4)) {
    const { necessity: _, ...silent } = policy;
    const everything = standardNecessity().map(({ purpose }) => ({ purpose, categories }));
    for (const { request: question } of worlds) {
      const minimum = decideDisclosure(question, silent);
      expect(minimum).toEqual(decideDisclosure(question, { ...silent, necessity: standardNecessity() }));
      const needed = standardNecessity().find(({ purpose }) => purpose === question.purpose);
      const most = [...(needed?.categories ?? []), ...(needed?.generalised ?? [])];
      const overridden = (silent.overrides ?? []).length > 0;
      if (!overridden)
        expect(minimum.permitted.filter(({ category }) => !most.includes(category))).toEqual([]);
      const all = decideDisclosure(question, { ...silent, necessity: everything });
      seen.worlds += 1;
      if (all.permitted.length > minimum.permitted.length) seen.less += 1;
    }
    if (seen.worlds > 400) break;
  }
  expect(seen.less).toBeGreaterThan(20);
});
