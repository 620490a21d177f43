import * as vocabulary from 'exit-work/vocabulary';
import { type Calls, call, given, optional, orElse } from './argument.js';
import { text } from './scalars.js';

const list = given(vocabulary.roles, {}, { name: 'role' });
const value = given('counsellor', 'councellor', 'constructor', '');
const labels = optional(orElse(given({ 'role.counsellor': 'Beraterin' }, { 'role.counsellor': 7 }), {}));

/** The valid calls of `exit-work/vocabulary`. */
export const vocabularyCalls: Calls = {
  closureReasonGroupOf: call(vocabulary.closureReasonGroupOf, given('withdrawn', 'bored', '')),
  isValueOf: call(vocabulary.isValueOf, list, text),
  labelKey: call(vocabulary.labelKey, list, value),
  labelOf: call(vocabulary.labelOf, list, value, labels),
  needsServedBy: call(vocabulary.needsServedBy, given('court', 'cuort')),
  participantTerm: call(vocabulary.participantTerm, given('voluntary', 'volontary')),
  rolesOfKind: call(vocabulary.rolesOfKind, given('court', 'cuort')),
  termsCiting: call(vocabulary.termsCiting, given('WO-2.2-04', 'chapter 2')),
  termsLabelled: call(vocabulary.termsLabelled, text, optional(orElse(given({}), {}))),
  valuesOf: call(vocabulary.valuesOf, list),
  vocabulary: call(
    vocabulary.vocabulary,
    text,
    given({ a: { label: 'A', definition: 'The first.' } }, { a: 'A' }, { a: {} }),
  ),
};
