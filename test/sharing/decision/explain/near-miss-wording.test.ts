import {
  type DisclosureRequest,
  decideDisclosure,
  type SharingPolicy,
  type UnmetCondition,
} from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import {
  agreement,
  consent,
  duty,
  mandate,
  permission,
  policy,
  reportToProbation,
  request,
  unannouncedMandate,
} from '../../builders/builders.js';
import { emergency, friend, safeguard, sister, weighing } from '../../builders/safeguarding-builders.js';

type Row = [words: string, governing: Partial<SharingPolicy>, asked?: DisclosureRequest];

const health = request({ categories: ['health'] });
const ofSister = request({ dataSubjects: ['relative'], persons: [sister] });

/** All that can be missing to a ground, but a doubt: what is in doubt goes to a human. */
const nearMisses: Readonly<Record<Exclude<UnmetCondition, 'in-doubt'>, Row>> = {
  requested: [
    'it was asked for and has not been answered → wait for the answer of the person',
    { consents: [consent({ status: 'requested' })] },
  ],
  refused: [
    'it was refused → respect it; only the person can change it, by giving a consent',
    { consents: [consent({ status: 'refused' })] },
  ],
  withdrawn: [
    'it was withdrawn → only the person can change it, by giving a consent again',
    { consents: [consent({ status: 'withdrawn', withdrawnAt: '2030-05-01T00:00:00Z' })] },
  ],
  replaced: [
    'a later consent has replaced it → see what the later one covers; only the person can change it, by giving a consent again',
    {
      consents: [
        consent(),
        consent({
          id: 'consent-2',
          replacesId: 'consent-1',
          status: 'withdrawn',
          withdrawnAt: '2030-05-01T00:00:00Z',
          recipientIds: ['o-prison'],
        }),
      ],
    },
  ],
  'other-holder': [
    'it was given to another house → ask the person, or the authority, whether it is to hold for this house too',
    { consents: [consent({ holderId: 'o-prison' })] },
  ],
  'guardianship-over': [
    'it rests on a guardian, and it is not the time of the guardianship → ask whoever decides now: a guardian whose time it is, or else the person',
    {
      consents: [consent({ givenBy: 'guardian', guardianId: 'g-1' })],
      safeguards: [
        safeguard({
          guardianships: [{ guardianId: 'g-1', from: '2029-01-01T00:00:00Z', until: '2030-05-01T00:00:00Z' }],
        }),
      ],
    },
  ],
  'refused-by-other': [
    'it takes two, and one of them has refused → respect it; only who refused can change it',
    {
      consents: [
        consent({ givenBy: 'guardian', guardianId: 'g-1' }),
        consent({ id: 'consent-2', status: 'refused' }),
      ],
    },
  ],
  'not-understood': [
    'its notice was in a language that the giver does not read → explain it in a language of theirs, or with an interpreter, and ask again',
    {
      consents: [consent({ noticeLanguage: 'de' })],
      safeguards: [safeguard({ speakers: [{ personId: 'c-1', languages: ['ar'] }] })],
    },
  ],
  'case-closed': [
    'it holds only while the case is open → ask the person whether it is to hold after the case, too',
    {
      consents: [consent({ whileOpen: true })],
      safeguards: [safeguard({ closures: [{ from: '2030-05-01T00:00:00Z' }] })],
    },
  ],
  'not-yet-in-force': [
    'it is not yet in force → wait until it is',
    { consents: [consent({ notBefore: '2030-07-01T00:00:00Z' })] },
  ],
  ended: [
    'it has ended → have it given or concluded again, if it is still wanted',
    { agreements: [agreement({ expires: '2030-05-01T00:00:00Z' })] },
  ],
  'other-purpose': [
    'it is for another purpose → ask whether it is to hold for this purpose too',
    { consents: [consent({ purposes: ['supervision'] })] },
  ],
  'other-category': [
    'it does not cover this category → ask whether it is to cover this category too',
    { consents: [consent()] },
    health,
  ],
  'other-subject': [
    'it covers the data of another person → ask the person whose data it is; nobody else can permit it',
    { consents: [consent()] },
    ofSister,
  ],
  'other-person': [
    'it covers the data of another person of this kind → name the person in the request, or ask the person whose data it is',
    { consents: [consent(friend)] },
    ofSister,
  ],
  'no-capacity': [
    'it was given by somebody who could not decide alone → ask the guardian to decide, or to stand beside the person',
    { consents: [consent({ capacity: 'none' })] },
  ],
  'mandating-authority': [
    'nobody consents freely to being reported to the authority that mandates participation → let the mandate say what the authority is told, and tell the client',
    {
      consents: [consent({ recipientIds: ['o-probation'], purposes: ['supervision'] })],
      mandates: [mandate()],
    },
    reportToProbation({ categories: ['identity'] }),
  ],
  'client-not-told': [
    'the client has not been told of it → tell the client of it first',
    { mandates: [unannouncedMandate()] },
    reportToProbation(),
  ],
  'special-category': [
    'it names no law that allows it to carry a special category → ask the person, or name the law in the agreement',
    { agreements: [agreement({ shared: ['health'] })] },
    health,
  ],
  'in-confidence': [
    'what was said in confidence passes on it only within a limit of confidentiality → ask the person; limits are set and announced before, not after',
    { agreements: [agreement({ shared: ['counselling-notes'] })] },
    request({ categories: ['counselling-notes'] }),
  ],
  'not-weighed': [
    'a law allows it, and nobody has weighed whether to → weigh whether it is necessary and proportionate and no milder means would do, and record that',
    { permissions: [permission()] },
    emergency(),
  ],
  'weighed-against': [
    'it was weighed, and the law does not allow it then → leave it; weigh it again if something has changed',
    { permissions: [permission()], weighings: [weighing({ proportionate: false })] },
    emergency(),
  ],
  'beyond-its-law': [
    'the law on which it rests does not go so far → seek another ground: nobody can agree or weigh more than the law allows',
    { permissions: [permission({ categories: ['security'] })], weighings: [weighing()] },
    emergency(),
  ],
  'trigger-not-stated': [
    'nobody has stated that its trigger is met → judge whether its trigger is met, and state it if it is',
    { duties: [duty()] },
    emergency(),
  ],
};

describe('the holder reads', () => {
  it.each(Object.entries(nearMisses))(
    'of a ground that nearly covers it, %s',
    (reason, [words, granting, asked = request()]) => {
      const misses = decideDisclosure(asked, policy(granting)).nearMisses;
      expect(
        misses.filter(({ missing }) => missing === reason).map(({ text, change }) => `${text} → ${change}`),
      ).toEqual([words]);
    },
  );
});
