import type { DisclosureRequest, SharingPolicy } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { agreement, consent, duty, mandate, policy, prohibition, request } from '../../builders/builders.js';
import { decidedAlike } from '../../builders/decided-alike.js';
import { emergency, safeguard } from '../../builders/safeguarding-builders.js';

const ofPerson = /^ask the person whose data it is /;
const ofClient = /^ask the client whether /;
const mandated: Partial<SharingPolicy> = {
  safeguards: [safeguard({ mandatedBy: [{ authorityId: 'o-job-centre' }] })],
};
const ended = [{ authorityId: 'o-job-centre', until: '2030-05-01T00:00:00Z' }] as const;
const stranger = { recipientId: 'o-nobody-knows' } as const;

describe('where nothing permits it, the advice names', () => {
  it.each<[string, RegExp, Partial<DisclosureRequest>, Partial<SharingPolicy>?]>([
    ['the client, of the client', ofClient, {}],
    ['the client, of a fact of nobody', ofClient, { dataSubjects: ['nobody'] }],
    ['the person, of a relative', ofPerson, { dataSubjects: ['relative'] }],
    ['the person, of a victim', ofPerson, { dataSubjects: ['victim', 'staff'] }],
    ['the client, where it is of the client, too', ofClient, { dataSubjects: ['relative', 'client'] }],
    [
      'the person, where what is of the client is permitted',
      ofPerson,
      { dataSubjects: ['client', 'relative'] },
      { prohibitions: [prohibition({ dataSubjects: ['client'] })] },
    ],
    ['the mandate, towards an authority that mandates', /^let the mandate say /, {}, mandated],
    [
      'the client, from when it does no more',
      ofClient,
      {},
      { safeguards: [safeguard({ mandatedBy: ended })] },
    ],
    [
      'the danger of asking, to keep somebody safe',
      /unless the question endangers /,
      { purpose: 'safeguarding' },
    ],
    [
      'the export, to the client',
      /`subjectAccessExport`/,
      { recipientId: 'c-1', recipientRole: 'client', purpose: 'subject-access' },
    ],
    [
      'the slip, where a trigger is none of any duty',
      /^correct the trigger /,
      { purpose: 'safeguarding', triggers: ['planed-violence'] },
      { duties: [duty()] },
    ],
    [
      'the same of one in doubt',
      /^correct the trigger /,
      { purpose: 'safeguarding', triggers: ['planned-violence'], triggersInDoubt: ['planed-violence'] },
      { duties: [duty()] },
    ],
    [
      'no slip where it is one',
      /unless the question endangers /,
      { purpose: 'safeguarding', triggers: ['planned-violence'] },
      { duties: [duty()] },
    ],
    [
      'nor where no law is known',
      /unless the question endangers /,
      { purpose: 'safeguarding', triggers: ['planned-violence'] },
    ],
    ['what makes a recipient known', /`recipientName`/, stranger],
    [
      'the same where something is prohibited',
      /`recipientName`/,
      stranger,
      { prohibitions: [prohibition()] },
    ],
  ])('%s', (_, words, asked, terms = {}) => {
    const { outcome, advice } = decidedAlike(request(asked), policy(terms));
    expect([outcome, advice.length]).toEqual(['deny', 1]);
    expect(advice[0]).toMatch(words);
  });
});

const { capacity: _, ...unsaid } = consent();
const limited = safeguard({ decisionCapacity: 'limited' });

describe('where a human must decide, the advice is', () => {
  it.each<[string, readonly RegExp[], DisclosureRequest, Partial<SharingPolicy>]>([
    [
      'to correct a consent in doubt',
      [/^find out what is in doubt /],
      request(),
      { consents: [unsaid], safeguards: [limited] },
    ],
    [
      'to decide, where a life is at stake besides',
      [/^decide with a second person/],
      emergency({ lifeAtStake: true, dataSubjects: ['client', 'relative'] }),
      { agreements: [agreement()], mandates: [mandate()] },
    ],
    [
      'to say who it is, of somebody unlisted',
      [/^decide with a second person/, /`recipientName`/],
      emergency({ ...stranger, lifeAtStake: true }),
      {},
    ],
  ])('%s', (__, words, asked, terms) => {
    const { outcome, advice } = decidedAlike(asked, policy(terms));
    expect([outcome, advice.length]).toEqual(['escalate', words.length]);
    for (const [place, word] of words.entries()) expect(advice[place]).toMatch(word);
  });
});
