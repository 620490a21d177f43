import type { CaseEvent } from '../../model/index.js';

/** As much of an event as one wants to ask about: its type, and what else is known already. */
export type PlannedEvent = Pick<CaseEvent, 'type'> & Partial<CaseEvent>;
