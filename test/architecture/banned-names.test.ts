import { houseWords } from './banned-names.js';
import { describeRule } from './describe-rule.js';
import { filesUnder } from './source-files.js';

describeRule('names are the field’s terms', houseWords, {
  holdsFor: filesUnder('src'),
  allows: {
    'the terms': {
      'src/sharing/decision/contract/compiled-prohibition.ts': 'export interface CompiledProhibition {}',
      'src/schema/array-of.ts': 'export function arrayOf() {}',
    },
    'a part of a longer word': {
      'src/model/barrier.ts': 'export const exitBarriers = 1; interface Listed {}',
    },
    'the same word in another case': { 'src/programme/language/step.ts': 'interface Step { where: string }' },
    'what a file keeps to itself': { 'src/schema/fields.ts': 'const list = 1; export const a = list;' },
    'what a file gives on': { 'src/schema/index.ts': "export { list } from './array-of.js';" },
    'a duty that a law imposes': { 'src/sharing/policy/policy.ts': 'interface Policy { duties: string[] }' },
  },
  breaks: {
    'an exported function': {
      files: { 'src/schema/a.ts': '\nexport function list() {}' },
      says: ['src/schema/a.ts:2: `list` is a word of this house alone; say `arrayOf`'],
    },
    'a type, exported or not': {
      files: { 'src/sharing/a.ts': 'interface Bar {}', 'src/sharing/b.ts': 'export type Pact = 1;' },
      says: [
        'src/sharing/a.ts:1: `Bar` is a word of this house alone; say `CompiledProhibition`; in a diagram `StatusSpan`',
        'src/sharing/b.ts:1: `Pact` is a word of this house alone; say `CompiledAgreement`',
      ],
    },
    'a file or a folder': {
      files: { 'src/sharing/decision/word-set.ts': '', 'src/programme/parts/steps.ts': '' },
      says: [
        'src/sharing/decision/word-set.ts: `word-set` is a word of this house alone; say `BitSet`',
        'src/programme/parts: `parts` is a word of this house alone; say `fragments`',
      ],
    },
    'a word inside a name': {
      files: { 'src/sharing/tell-rights.ts': 'export const consentStanding = 1;' },
      says: [
        'src/sharing/tell-rights.ts: `tell-rights` is a word of this house alone; describe, or notify',
        'src/sharing/tell-rights.ts:1: `consentStanding` is a word of this house alone; built in; effective; a status',
      ],
    },
    'what a decision and a programme called otherwise': {
      files: {
        'src/sharing/a.ts': "const outcome = 'refer'; const decision = { referTo: 'the board' };",
        'src/programme/b.ts': 'export interface Programme { readonly duties: readonly string[] }',
      },
      says: [
        "src/sharing/a.ts:1: `'refer'` is a word of this house alone; the outcome is 'escalate'",
        'src/sharing/a.ts:1: `referTo` is a word of this house alone; say `escalateTo`',
        'src/programme/b.ts:1: `duties` is a word of this house alone; a programme has `tasks`',
      ],
    },
    'an exception that nobody needs': {
      files: { 'src/vocabulary/organisation/helpline-operators.ts': 'export type Operators = 1;' },
      says: [
        'src/vocabulary/organisation/helpline-operators.ts#HelplineOperator is excepted in test/architecture/field-terms.ts, and is no longer there',
      ],
    },
  },
});
