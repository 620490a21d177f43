import { Client } from 'exit-work/model';
import { compilePolicy, decideDisclosure, sharingPolicyOf, viewRecord } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import {
  client,
  consentToJobCentre,
  exitOrganisation,
  jobCentre,
  openedCaseFile,
} from '../../builders/index.js';
import { duty, police, warningToPolice } from '../../sharing/builders/builders.js';
import { eachAlone, keyOf } from '../../sharing/laws/of-decisions/items-alone.js';
import { seeded } from '../../sharing/worlds/small-scope.js';
import { randomInquiries } from '../../sharing/worlds/worlds.js';
import { sentenceOf } from '../laws.js';

const file = openedCaseFile({
  client: client({ languages: ['de'] }),
  organisations: [exitOrganisation(), jobCentre(), police()],
  consents: [
    consentToJobCentre({ recipientIds: ['o-police'], purposes: ['safeguarding'], categories: ['identity'] }),
  ],
});
const law = duty({ categories: ['security'], decidedBy: 'psychologist' });
const policy = sharingPolicyOf([file], { duties: [law], ifUnreachable: 'counsellor' });
const { triggers: _, ...unjudged } = warningToPolice({ categories: ['identity', 'security'] });

describe('somebody says that a trigger may be met', () => {
  const decision = decideDisclosure({ ...unjudged, triggersInDoubt: ['planned-violence'] }, policy);

  it('and nothing leaves before whom the law names has judged it, or who is there', () => {
    expect(decision).toMatchObject({
      outcome: 'escalate',
      escalateTo: 'psychologist',
      ifUnreachable: 'counsellor',
      permitted: [],
    });
    expect(JSON.stringify(viewRecord(Client, file.client, decision))).not.toContain('Sam');
  });

  it('and what the client agreed to need not wait', () => {
    expect(decision.permittedAlone).toMatchObject([{ category: 'identity' }]);
    const alone = decideDisclosure({ ...unjudged, categories: ['identity'] }, policy);
    expect(alone.outcome).toBe('permit');
    expect(JSON.stringify(viewRecord(Client, file.client, alone))).toContain('Sam');
  });

  it('and once it is judged, it is no longer a doubt', () => {
    const judged = decideDisclosure({ ...unjudged, triggers: ['planned-violence'] }, policy);
    expect(judged.outcome).toBe('permit');
    expect(decideDisclosure(unjudged, policy).outcome).toBe('permit-with-redaction');
  });
});

it(`${sentenceOf(6)}: in worlds of facts`, () => {
  const seen = { escalated: 0, alone: 0 };
  for (const { worlds, policy: governing } of randomInquiries(seeded(6), 4)) {
    const compiled = compilePolicy(governing);
    for (const { request } of worlds) {
      const decision = compiled.decide(request);
      const permitted = decision.outcome === 'escalate' ? decision.permittedAlone : decision.permitted;
      const alone = eachAlone(compiled, request).flatMap((one) => one.permitted ?? []);
      expect(permitted.map(keyOf).sort()).toEqual(alone.map(keyOf).sort());
      const unmet = (governing.duties ?? []).filter(({ trigger }) => !request.triggers?.includes(trigger));
      const relied = decision.permitted.flatMap((one) => one.grounds);
      expect(
        relied.filter(({ ground, id }) => ground === 'legal-duty' && unmet.some((one) => one.id === id)),
      ).toEqual([]);
      if (decision.outcome !== 'escalate') continue;
      expect([decision.permitted, decision.ifUnreachable !== undefined]).toEqual([[], true]);
      seen.escalated += 1;
      seen.alone += alone.length;
    }
    if (seen.escalated > 100) break;
  }
  expect(seen.alone).toBeGreaterThan(20);
});
