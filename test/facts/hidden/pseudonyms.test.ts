import { CaseFile, records } from 'exit-work/model';
import { filledFields, leavesOf } from 'exit-work/schema';
import {
  accountOfDisclosures,
  type DisclosureRequest,
  decideDisclosure,
  explainFields,
  pseudonymOf,
  recipientNotice,
  recordDisclosure,
  sharingPolicyOf,
  type ViewOptions,
  viewRecord,
} from 'exit-work/sharing';
import { type DataCategory, dataCategories, valuesOf } from 'exit-work/vocabulary';
import { describe, expect, it } from 'vitest';
import {
  caseFile,
  clientWithRelatives,
  consentToJobCentre,
  exitOrganisation,
  heldSession,
  openedByClient,
  openedCaseFile,
  sister,
} from '../../builders/index.js';
import { request } from '../../sharing/builders/builders.js';
import { generalising, permitting } from '../../sharing/builders/permitting.js';
import { emptyLog } from '../../sharing/log/logged.js';
import { seeded, someOf } from '../../sharing/worlds/small-scope.js';
import { sentenceOf } from '../laws.js';

const pseudonymKey = 'an example key of more than 32 characters';
const university = { id: 'o-uni', name: 'Example University', kind: 'education-provider' } as const;
const categories: readonly DataCategory[] = ['case-administration', 'participation', 'reference'];
const instant = '2030-06-01T12:00:00Z';

/** A university evaluates, under pseudonyms, a case that its client opened. */
function evaluated(change: Partial<DisclosureRequest> = {}, options: ViewOptions = { pseudonymKey }) {
  const file = openedCaseFile({
    client: { ...clientWithRelatives(sister()), languages: ['de'] },
    organisations: [exitOrganisation(), university],
    opening: openedByClient({ actorId: 'c-1', role: 'client' }),
    events: [
      {
        id: 'e-2',
        type: 'session.held',
        instant: '2030-03-05T10:00:00Z',
        actorId: 'm-counsellor',
        role: 'counsellor',
      },
      {
        id: 'e-3',
        type: 'session.held',
        instant: '2030-03-05T11:00:00Z',
        actorId: 'm-counsellor',
        role: 'counsellor',
        replaces: 'e-2',
      },
    ],
    sessions: [heldSession()],
    consents: [
      consentToJobCentre({
        recipientIds: ['o-uni', 'rel-1'],
        purposes: ['evaluation'],
        categories,
        conditions: ['pseudonymised'],
      }),
    ],
  });
  const asked = request({
    recipientId: 'o-uni',
    recipientRole: 'researcher',
    purpose: 'evaluation',
    categories: [...categories],
    ...change,
  });
  const policy = sharingPolicyOf([file]);
  const decision = decideDisclosure(asked, policy);
  const log = recordDisclosure(emptyLog, { id: 'entry-1', at: instant, request: asked, decision, policy });
  return {
    decision,
    view: JSON.stringify(viewRecord(CaseFile, file, decision, options)),
    notice: JSON.stringify(recipientNotice(decision, 'categories', options)),
    account: accountOfDisclosures(log, 'c-1'),
  };
}

const ofPersonsAndRecords = /"(c-1|rel-1|m-\w+|e-\d|case-1|consent-1|request-1)"/;

describe('where identity is generalised', () => {
  it('no identifier of the client, a worker, a relative or a record leaves, by the view or beside it', () => {
    const { decision, view, notice } = evaluated();
    expect(decision.obligations).toContainEqual(expect.objectContaining({ code: 'pseudonymise' }));
    expect(view).toContain(pseudonymOf('c-1', pseudonymKey, decision));
    expect(view).toContain(pseudonymOf('m-counsellor', pseudonymKey, decision));
    expect(notice).toContain(pseudonymOf('request-1', pseudonymKey, decision));
    expect(view + notice).not.toMatch(ofPersonsAndRecords);
  });

  it('without a key they are left out, and the rest is there', () => {
    const { view, notice } = evaluated({}, {});
    expect(view + notice).not.toMatch(ofPersonsAndRecords);
    expect(view + notice).not.toContain('"p-');
    expect(view).toContain('"sessions"');
  });

  it('identifiers stay where the request asks for them in so many words, and the obligation says so', () => {
    const { decision, view, notice } = evaluated({ identifiers: 'as-permitted' });
    const said = decision.obligations.find(({ code }) => code === 'pseudonymise');
    expect(said).toMatchObject({
      identifiers: 'as-permitted',
      text: expect.stringContaining('as was asked for'),
    });
    expect(view).toContain('"m-counsellor"');
    expect(view).not.toContain('"case-1"');
    expect(notice).toContain('"request-1"');
    expect(evaluated().decision.obligations.some(({ identifiers }) => identifiers !== undefined)).toBe(false);
  });

  it('the client is told of it as of any other disclosure', () => {
    expect(evaluated().account).toMatchObject([
      { recipientId: 'o-uni', items: [{}, {}, { form: 'generalised' }] },
    ]);
  });

  it('the holder is told beforehand that they are pseudonyms', () => {
    const shown = explainFields(CaseFile, evaluated().decision);
    expect(shown.find(({ path }) => path === 'sessions[].workerIds[]')).toMatchObject({
      shown: 'as-pseudonym',
      because: [expect.stringContaining('would say who it is')],
    });
  });
});

it('what is an identifier of a person says so, or is one of an organisation, a programme, a text or a word', () => {
  const others =
    /organisation|programme|questionnaire|question|authority|recipient|holder|part(y|ies)|oversight|helpline/i;
  const identifiers = Object.entries(records).flatMap(([name, schema]) =>
    leavesOf(schema)
      .filter(({ path }) => /(^|\.)(id|\w+Ids?(\[\])?|replaces)$/.test(path))
      .filter(({ annotation }) => annotation?.refersTo === undefined && annotation?.category !== 'reference')
      .filter(({ annotation }) => annotation?.subject !== 'nobody')
      .map(({ path }) => `${name}.${path}`),
  );
  expect(
    identifiers.filter((one) => !others.test(one.split('.').at(-1) ?? '') && !/rogramme/.test(one)),
  ).toEqual([]);
});

it(`${sentenceOf(9)}: whatever else is permitted`, () => {
  const choose = seeded(9);
  const file = caseFile({ client: clientWithRelatives(sister()) });
  const identifiers = [...filledFields(CaseFile, file)].flatMap(({ annotation, value }) =>
    typeof value === 'string' &&
    (annotation?.refersTo === undefined
      ? annotation?.category === 'reference'
      : annotation.refersTo !== 'organisations')
      ? [value]
      : [],
  );
  expect(identifiers.length).toBeGreaterThan(50);
  for (let turn = 0; turn < 60; turn += 1) {
    const all = valuesOf(dataCategories);
    const items = (['client', 'staff', 'relative', 'third-party', 'nobody'] as const).flatMap((subject) =>
      someOf(choose, all, all.length).map((category) => `${subject}/${category}` as const),
    );
    const decision = generalising(permitting(...items, 'client/identity'), 'client/identity');
    const options = choose(3) === 0 ? {} : { pseudonymKey };
    const out = JSON.stringify([
      viewRecord(CaseFile, file, decision, options),
      recipientNotice(decision, 'count', options),
    ]);
    expect(identifiers.filter((one) => out.includes(`"${one}"`))).toEqual([]);
  }
});
