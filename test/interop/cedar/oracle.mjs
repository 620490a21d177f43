// Answers questions in Cedar's own words, a line of JSON for each line of JSON. It runs in a process of its own, with
// `--no-turbo-inline-js-wasm-calls`: without that, Node 20 aborts at a major garbage collection.
import { createInterface } from 'node:readline';
import * as cedar from '@cedar-policy/cedar-wasm/nodejs';

/** The `@id` of each policy, by the number that Cedar gives it. */
function idsOf(text) {
  return [...text.matchAll(/^@id\("(.*)"\)$/gm)].map(([, id]) => id);
}

/** As Cedar reads them, which takes long. */
function idsByCedar(text) {
  const parts = cedar.policySetTextToParts(text);
  return parts.type === 'failure'
    ? []
    : parts.policies.map((policy) => cedar.policyToJson(policy).json.annotations.id);
}

/** Everything that Cedar finds wrong in policies, and in their schema. */
function problemsOf(policies, schema, ids) {
  const parsed = cedar.checkParsePolicySet(policies);
  const checked = cedar.validate({ schema, policies });
  return [
    ...(parsed.type === 'success' ? [] : parsed.errors),
    ...(checked.type === 'success' ? checked.validationErrors.map(({ error }) => error) : checked.errors),
    ...(idsByCedar(policies.staticPolicies).sort().join() === [...ids].sort().join()
      ? []
      : [{ message: 'other ids' }]),
  ].map(({ message }) => message);
}

/** `validated`: policies and requests are held against the schema, which takes several times as long. */
function answer({ policies: staticPolicies, schema, calls, validated }) {
  const ids = idsOf(staticPolicies);
  const problems = validated ? problemsOf({ staticPolicies }, schema, ids) : [];
  if (validated) cedar.preparseSchema('asked', schema);
  const parsed = cedar.preparsePolicySet('asked', { staticPolicies });
  if (parsed.type === 'failure')
    return { problems: parsed.errors.map(({ message }) => message), ids, answers: [] };
  return { problems, ids, answers: calls.map((call) => answerTo(call, ids, validated)) };
}

function answerTo(call, ids, validated) {
  const answered = cedar.statefulIsAuthorized({
    ...call,
    entities: [],
    preparsedPolicySetId: 'asked',
    ...(validated ? { preparsedSchemaName: 'asked', validateRequest: true } : { validateRequest: false }),
  });
  if (answered.type === 'failure') {
    return { allows: false, reasons: [], errors: answered.errors.map(({ message }) => message) };
  }
  const { decision, diagnostics } = answered.response;
  return {
    allows: decision === 'allow',
    reasons: diagnostics.reason.map((policy) => ids[Number(policy.replace('policy', ''))]),
    errors: diagnostics.errors.map(({ error }) => error.message),
  };
}

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(answer(JSON.parse(line)))}\n`);
}
