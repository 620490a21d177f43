import type { Consent, LegalDuty } from 'exit-work/model';
import type { DisclosureRequest, SharingPolicy, UnmetCondition } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import {
  agreement,
  consent,
  duty,
  everyCategory,
  everySubject,
  mandate,
  permission,
  policy,
  reportToProbation,
  request,
  unannouncedMandate,
} from '../../builders/builders.js';
import { decidedAlike } from '../../builders/decided-alike.js';
import { emergency, friend, safeguard, sister, weighing } from '../../builders/safeguarding-builders.js';

const judgedFirst = 'let it be judged first whether a law applies of which the client must not be told';
const before = '2030-06-01T11:59:59Z';

/** Of all of which the client is not told, towards everybody; nobody has judged its trigger. */
const silent: LegalDuty = duty({
  id: 'silent',
  tellClient: 'not-told',
  authorityKinds: ['employment-service', 'probation-service', 'police'],
  dataSubjects: [...everySubject],
  categories: [...everyCategory],
});

type Row = [missing: UnmetCondition, usual: string, terms: Partial<SharingPolicy>, asked?: DisclosureRequest];

const given = (terms: Partial<Consent>, ...facts: Parameters<typeof safeguard>) => ({
  consents: [consent(terms)],
  ...(facts.length === 0 ? {} : { safeguards: facts.map(safeguard) }),
});
const ofSister = request({ dataSubjects: ['relative'], persons: [sister] });
const byTwo = { capacity: 'limited', guardianId: 'g-1' } as const;

describe('whoever would ask or tell the client first lets a law be judged', () => {
  it.each<Row>([
    [
      'other-holder',
      'ask the person, or the authority, whether it is to hold for this house too',
      given({ holderId: 'o-prison' }),
    ],
    [
      'guardianship-over',
      'ask whoever decides now: a guardian whose time it is, or else the person',
      given(byTwo, { guardianships: [{ guardianId: 'g-1', from: '2030-01-01T00:00:00Z', until: before }] }),
    ],
    [
      'not-understood',
      'explain it in a language of theirs, or with an interpreter, and ask again',
      given({ noticeLanguage: 'ar' }, { speakers: [{ personId: 'c-1', languages: ['en'] }] }),
    ],
    [
      'case-closed',
      'ask the person whether it is to hold after the case, too',
      given({ whileOpen: true }, { closures: [{ from: before }] }),
    ],
    ['ended', 'have it given or concluded again, if it is still wanted', given({ expires: before })],
    ['other-purpose', 'ask whether it is to hold for this purpose too', given({ purposes: ['supervision'] })],
    ['other-category', 'ask whether it is to cover this category too', given({ categories: ['health'] })],
    [
      'other-subject',
      'ask the person whose data it is; nobody else can permit it',
      given({ dataSubject: 'nobody' }),
    ],
    [
      'other-person',
      'name the person in the request, or ask the person whose data it is',
      given(friend),
      ofSister,
    ],
    ['no-capacity', 'ask the guardian to decide, or to stand beside the person', given({ capacity: 'none' })],
    [
      'mandating-authority',
      'let the mandate say what the authority is told, and tell the client',
      {
        ...given({ recipientIds: ['o-probation'], purposes: ['supervision'], categories: ['participation'] }),
        mandates: [mandate({ purposes: ['case-management'] })],
      },
      reportToProbation(),
    ],
    [
      'client-not-told',
      'tell the client of it first',
      { mandates: [unannouncedMandate()] },
      reportToProbation(),
    ],
    [
      'special-category',
      'ask the person, or name the law in the agreement',
      { agreements: [agreement({ shared: ['health'] })] },
      request({ categories: ['health'] }),
    ],
    [
      'in-confidence',
      'ask the person; limits are set and announced before, not after',
      { agreements: [agreement({ shared: ['counselling-notes'] })] },
      request({ categories: ['counselling-notes'] }),
    ],
  ])('%s', (missing, usual, terms, asked = request()) => {
    const changeIn = (more: Partial<SharingPolicy>) =>
      decidedAlike(asked, policy({ ...terms, ...more }))
        .nearMisses.filter((one) => one.missing === missing)
        .map(({ change }) => change);
    expect(changeIn({})).toEqual([usual]);
    expect(changeIn({ duties: [silent] })).toEqual([judgedFirst]);
  });

  it.each<Row>([
    ['requested', 'wait for the answer of the person', given({ status: 'requested' })],
    [
      'refused',
      'respect it; only the person can change it, by giving a consent',
      given({ status: 'refused' }),
    ],
    [
      'withdrawn',
      'only the person can change it, by giving a consent again',
      given({ status: 'withdrawn', withdrawnAt: before }),
    ],
    ['not-yet-in-force', 'wait until it is', given({ notBefore: '2030-06-01T12:00:01Z' })],
    [
      'replaced',
      'see what the later one covers; only the person can change it, by giving a consent again',
      {
        consents: [
          consent(),
          consent({
            id: 'later',
            replacesId: 'consent-1',
            categories: ['health'],
            notBefore: request().instant,
          }),
        ],
      },
    ],
    [
      'refused-by-other',
      'respect it; only who refused can change it',
      {
        consents: [
          consent(byTwo),
          consent({ id: 'no', status: 'refused', givenBy: 'guardian', guardianId: 'g-1' }),
        ],
      },
    ],
    [
      'not-weighed',
      'weigh whether it is necessary and proportionate and no milder means would do, and record that',
      { permissions: [permission()] },
      emergency(),
    ],
    [
      'weighed-against',
      'leave it; weigh it again if something has changed',
      { permissions: [permission()], weighings: [weighing({ necessary: false })] },
      emergency(),
    ],
  ])('not who need not: %s', (missing, usual, terms, asked = request()) => {
    const changes = decidedAlike(asked, policy({ ...terms, duties: [silent] })).nearMisses;
    expect(changes.filter((one) => one.missing === missing).map(({ change }) => change)).toContain(usual);
  });
});
