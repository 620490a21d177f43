import { cedarQuestionsOf, toCedar } from 'exit-work/interop/cedar';
import type { SharingPolicy } from 'exit-work/sharing';
import { expect, it } from 'vitest';
import { type AskedOfCedar, askCedar } from './ask-cedar.js';

const policy: SharingPolicy = {
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

it('a request in which something is missing is allowed nothing, with the schema and without', async () => {
  const [allowed, ...narrowed] = await askCedar([
    whole,
    ...[false, true].map((validated) => ({ ...whole, validated, calls: attributes.flatMap(without) })),
  ]);
  expect(allowed?.answers).toEqual([{ allows: true, reasons: ['consent/consent-1'], errors: [] }]);
  const [bare, held] = narrowed.map(({ answers }) => answers);
  expect(bare?.map(({ allows, reasons }) => [allows, reasons.includes('request/incomplete')])).toEqual(
    attributes.map(() => [false, true]),
  );
  expect(held?.map(({ allows, errors }) => [allows, errors.length])).toEqual(
    attributes.map(() => [false, 1]),
  );
});

it('without that forbid, an error in another would widen: these tests would see it', async () => {
  const erring = `${policies.replace(/@id\("request\/incomplete"\)[^;]*;/, '')}
@id("erring")
forbid (principal, action, resource) when { context.member == "" };`;
  const [answered] = await askCedar([{ ...whole, policies: erring, calls: without('member') }]);
  expect(answered?.answers).toEqual([
    { allows: true, reasons: ['consent/consent-1'], errors: [expect.stringContaining('member')] },
  ]);
});

it('what cannot be read is answered by nothing', async () => {
  const [answered] = await askCedar([{ ...whole, policies: `${policies} permit` }]);
  expect(answered?.answers).toEqual([]);
  expect(answered?.problems).not.toEqual([]);
});
