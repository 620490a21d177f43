import { isEventType } from '../../model/case-file/index.js';
import { CaseEvent, OpeningEvent } from '../../model/index.js';
import { compileSchema } from '../../schema/index.js';
import { roles, valuesOf } from '../../vocabulary/index.js';
import { copyAsPlainData } from './copy-as-plain-data.js';
import { parseCommonEvent } from './parse-common-event.js';

const Openings = /* @__PURE__ */ compileSchema(OpeningEvent);
const knownRoles: ReadonlySet<string> = /* @__PURE__ */ new Set(valuesOf(roles));
const Events = /* @__PURE__ */ compileSchema(CaseEvent);

/** An opening as the plain data that it is; nothing where it is none, and then `check` says why. */
export function readOpening(entry: OpeningEvent): OpeningEvent | undefined {
  return copyAsPlainData(Openings, entry);
}

/** The same of any other entry of a log. */
export function readEntry(entry: CaseEvent): CaseEvent | undefined {
  const common = parseCommonEvent(entry);
  if (common !== undefined && isEventType(common.type) && knownRoles.has(common.role)) return common;
  return copyAsPlainData(Events, entry);
}

/** The same for whoever looks type and role up in a table. */
export function readForTable(entry: CaseEvent | undefined): CaseEvent | undefined {
  return parseCommonEvent(entry) ?? copyAsPlainData(Events, entry);
}
