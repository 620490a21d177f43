import * as z from 'zod';
import { coded } from '../../kernel/issue/index.js';
import { type CaseEventType, roles, type SourceId, valuesOf } from '../../vocabulary/index.js';
import { stageId } from './position.js';

export const label = z.string().min(1).max(200);
export const prose = z.string().min(1).max(2_000);
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
export const sources = z.array(sourceId);
