import * as z from 'zod';
import { coded } from '../../kernel/issue/index.js';
import { lineOfText, linesOfText } from '../../kernel/text/index.js';
import { type CaseEventType, type Citation, roles, type SourceId, valuesOf } from '../../vocabulary/index.js';
import { stageId } from './position.js';

export const label = /* @__PURE__ */ lineOfText(200, someText());
export const prose = /* @__PURE__ */ linesOfText(2_000, someText());
function someText(): z.ZodString {
  return z.string().min(1, { abort: true });
}

/** The key of a part, such as `agree-plan`. */
export const name = stageId;
export const by = z.array(z.enum(valuesOf(roles))).min(1);
export const version = z
  .string()
  .regex(/^\d+\.\d+\.\d+$/, { error: coded('wrong-form-version', 'expected a version such as `1.0.0`') });

// The form of a name is checked here; that the field or the programme knows it, where the parts are compared.
export const event = z.string().regex(/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/, {
  error: coded('wrong-form-event-of-programme', 'expected the name of an event, such as `plan.agreed`'),
}) as z.ZodType<string, string> as z.ZodType<CaseEventType, string>;

// The form of an id is checked here; that it exists is checked where the statements are loaded.
const sourceId = z.string().regex(/^(CS|EU|MG|NR|WO)-\d+(\.\d+)?-\d{2}$/, {
  error: coded('wrong-form-source', 'expected the id of a source statement, such as `WO-2.2-01`'),
}) as z.ZodType<string, string> as z.ZodType<SourceId, SourceId>;

const sources = z.array(sourceId).min(1);
const form = z
  .strictObject({
    states: z.exactOptional(sources),
    strength: z.exactOptional(z.enum(['must', 'should', 'may'])),
    follows: z.exactOptional(sources),
    ours: z.exactOptional(prose),
  })
  .refine(
    ({ states, follows, ours }) => [states, follows, ours].filter((one) => one !== undefined).length === 1,
    {
      error: coded('citation-of-two-kinds', 'expected one of `states`, `follows` and `ours`'),
    },
  )
  .refine(({ states, strength }) => strength === undefined || states !== undefined, {
    path: ['strength'],
    error: coded(
      'strength-without-statement',
      'belongs to `states`; remove it, or say what the source states',
    ),
  });
// That it is of one kind is checked above, which the compiler does not see.
export const citation = z.exactOptional(form as z.ZodType<object, object> as z.ZodType<Citation, Citation>);
