import { toMermaid, toSvg } from 'exit-work/diagram';
import { jsonSchemaOf, jsonSchemas, schemaId } from 'exit-work/exchange';
import { cedarEntryOf, cedarQuestionsOf, toCedar } from 'exit-work/interop/cedar';
import { reviewCase } from 'exit-work/practice';
import { blueprints } from 'exit-work/programme';
import {
  describeCounterexample,
  describeVerification,
  standardInvariants,
  verifyMigration,
  verifyProgramme,
} from 'exit-work/verification';
import { policy, request } from '../../../sharing/builders/builders.js';
import { type Calls, call, given, optional, options, orElse } from './argument.js';
import { log, migration, newer, state } from './lifecycle.js';
import { file } from './model.js';
import { programme } from './programme.js';
import { momentOptions } from './scalars.js';

const limit = optional(given(40, 0, -1, 0.5, Number.NaN));
const verified = verifyProgramme(blueprints.pairs, { limit: 40 });
const counterexample = { log: log.value, states: [state.value, state.value] };
const path = { programme: blueprints.pairs, events: log.value };
const subject = given(path, {}, { ...path, events: [] }, { ...path, event: [] });

/** The valid calls of the entry points below sharing. */
export const proofCalls: Calls = {
  describeCounterexample: call(
    describeCounterexample,
    given(counterexample, {}, { log: [], states: [] }, { ...counterexample, states: [{}] }),
  ),
  describeVerification: call(
    describeVerification,
    given(verified, {}, { ...verified, results: [{}] }, { ...verified, states: -1 }),
    optional(options({ proved: optional(given(false)) })),
  ),
  standardInvariants: call(standardInvariants, programme),
  verifyMigration: call(
    verifyMigration,
    programme,
    newer,
    given(migration, {}, { ...migration, from: migration.to }, { ...migration, grants: [{}] }),
    optional(options({ limit })),
  ),
  verifyProgramme: call(verifyProgramme, programme, optional(options({ limit }))),
};

export const practiceCalls: Calls = { reviewCase: call(reviewCase, file, momentOptions) };

export const diagramCalls: Calls = { toMermaid: call(toMermaid, subject), toSvg: call(toSvg, subject) };

const record = given('Client', 'Clinet', 'constructor');

export const exchangeCalls: Calls = {
  jsonSchemaOf: call(jsonSchemaOf, record),
  jsonSchemas: call(jsonSchemas),
  schemaId: call(schemaId, record),
};

export const cedarCalls: Calls = {
  cedarEntryOf: call(cedarEntryOf, given('consent/consent-1')),
  cedarQuestionsOf: call(
    cedarQuestionsOf,
    given(request(), {}, request({ instant: '2030-06-01' as never })),
    orElse(given(policy(), { ...policy(), organisations: [{}] }), {}),
  ),
  toCedar: call(toCedar, given(policy(), {}, { ...policy(), consents: [{}] })),
};
