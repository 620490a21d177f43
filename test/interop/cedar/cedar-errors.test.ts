import { cedarQuestionsOf, toCedar } from 'exit-work/interop/cedar';
import type { SharingPolicy } from 'exit-work/sharing';
import { expect, it } from 'vitest';
import { type AskedOfCedar, askCedar } from './ask-cedar.js';

const policy: SharingPolicy = {
  holderId: 'o-exit',
  organisations: [{ id: 'o-clinic', name: 'Sampleton Clinic', kind: 'health-provider' }],
  consents: [
    {
      id: 'consent-1',
      clientId: 'c-1',
      dataSubject: 'client',
      recipientIds: ['o-clinic'],
      purposes: ['service-delivery'],
      categories: ['identity'],
      status: 'given',
      notBefore: '2030-01-01T00:00:00Z',
      expires: '2031-01-01T00:00:00Z',
      noticeVersion: '1',
      noticeLanguage: 'en',
    },
  ],
  mandates: [],
  agreements: [],
  duties: [],
  prohibitions: [],
};
const { policies, schema } = toCedar(policy);
const calls = cedarQuestionsOf(
  {
    id: 'request-1',
    clientId: 'c-1',
    holderId: 'o-exit',
    recipientId: 'o-clinic',
    recipientRole: 'psychologist',
    purpose: 'service-delivery',
    dataSubjects: ['client'],
    categories: ['identity'],
    instant: '2030-03-05T09:00:00Z',
  },
  policy,
).map(({ call }) => call);
const whole: AskedOfCedar = { policies, schema, calls, validated: false };
const attributes = Object.keys(calls[0]?.context ?? {});

function without(name: string): AskedOfCedar['calls'] {
  return calls.map(({ context, ...call }) => {
    const { [name]: _, ...rest } = { ...context } as Record<string, unknown>;
    return { ...call, context: rest };
  });
}

const erring = `${policies.replace(/@id\("request\/incomplete"\)[^;]*;/, '')}
@id("erring")
forbid (principal, action, resource) when { context.member == "" };`;

const lessened = { ...whole, calls: attributes.flatMap(without) };
const [asItIs, bare, held, passedOver, unreadable] = await askCedar([
  whole,
  lessened,
  { ...lessened, validated: true },
  { ...whole, policies: erring, calls: without('member') },
  { ...whole, policies: `${policies} permit` },
]);

it('a request in which nothing is missing is allowed what a ground permits', () => {
  expect(asItIs?.answers).toEqual([{ allows: true, reasons: ['consent/consent-1'], errors: [] }]);
});

it('one in which something is missing is allowed nothing, even without the schema', () => {
  expect(
    bare?.answers.map(({ allows, reasons }) => [allows, reasons.includes('request/incomplete')]),
  ).toEqual(attributes.map(() => [false, true]));
});

it('with the schema, it is not even answered', () => {
  expect(held?.answers).toEqual(
    attributes.map((name) => ({ allows: false, reasons: [], errors: [expect.stringContaining(name)] })),
  );
});

it('which is no chance: Cedar passes over a forbid that reads what is missing', () => {
  expect(passedOver?.answers).toEqual([
    { allows: true, reasons: ['consent/consent-1'], errors: [expect.stringContaining('member')] },
  ]);
});

it('policies that cannot be read answer nothing', () => {
  expect(unreadable?.answers).toEqual([]);
  expect(unreadable?.problems).not.toEqual([]);
});
