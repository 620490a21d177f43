import type { Programme } from '../../programme/index.js';
import type { AnyEventType, CaseEventType } from '../../vocabulary/index.js';

/** The events on which somebody’s safety hangs in every programme. */
const ofTheField: ReadonlySet<AnyEventType> = /* @__PURE__ */ new Set<CaseEventType>([
  'security-concern.raised',
  'security-concern.passed-on',
  'security-concern.resolved',
  'crisis.reported',
  'crisis.resolved',
  'incident.reported',
]);

/** Whether somebody’s safety hangs on an event: in every programme, or since a step of this one moves `safety` or `concern` by it. */
export function isAboutSafety(type: AnyEventType, programme: Programme | undefined): boolean {
  if (ofTheField.has(type)) return true;
  return Object.values(programme?.steps ?? {}).some(
    ({ event, moves = {} }) => event === type && (moves.safety !== undefined || moves.concern !== undefined),
  );
}
