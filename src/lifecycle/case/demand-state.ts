import { isIdentifier } from '../../kernel/index.js';
import { demand, demandFields } from '../../kernel/issue/index.js';
import { Instant } from '../../kernel/time/index.js';
import { dimensions } from '../../programme/index.js';
import { demandProgramme, positionValues } from '../../programme/language/index.js';
import type { CaseState } from './case-state.js';

const known = new WeakSet<object>();

/** What a state leads to is one again, and need not be looked at when it is handed in. */
export function rememberState(state: CaseState): CaseState {
  known.add(state);
  return state;
}

/** Holds a caller to giving a state, such as `openCase` and `applyEvent` return; one that was put together is looked at, once. */
export function demandState(state: CaseState): void {
  if (known.has(Object(state))) return;
  const {
    caseId,
    sequence,
    instant,
    latest,
    milestones,
    position: stands,
    ...others
  } = demandFields(state, 'state');
  demandProgramme(state.programme, 'state.programme');
  const position = demandFields(stands, 'state.position');
  const values: Readonly<Record<string, readonly unknown[]>> = positionValues(state.programme);
  for (const dimension of dimensions) {
    const isValue = values[dimension]?.includes(position[dimension]) ?? false;
    demand(isValue, `state.position.${dimension}`, 'a value that the programme has');
  }
  const { milestones: all } = state.programme;
  const areMet = Array.isArray(milestones) && milestones.every((one) => Object.hasOwn(all, String(one)));
  demand(areMet, 'state.milestones', 'milestones of the programme');
  demand(isIdentifier(caseId), 'state.caseId', 'an identifier');
  const { openingId = caseId, idsAtInstant = [] } = others;
  demand(isIdentifier(openingId), 'state.openingId', 'an identifier');
  const areIds = Array.isArray(idsAtInstant) && idsAtInstant.every(isIdentifier);
  demand(areIds, 'state.idsAtInstant', 'a list of identifiers');
  demand(Number.isInteger(sequence), 'state.sequence', 'a whole number');
  demand(isInstant(instant), 'state.instant', 'an instant');
  const areInstants = Object.values(demandFields(latest, 'state.latest')).every(isInstant);
  demand(areInstants, 'state.latest', 'instants by the types of events');
  rememberState(state);
}

function isInstant(value: unknown): value is Instant {
  return Instant.safeParse(value).success;
}
