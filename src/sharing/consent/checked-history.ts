import { demand, demandFields } from '../../kernel/issue/index.js';
import type { ConsentHistory } from './consent-event.js';
import { leadsTo } from './consent-states.js';

/** A history is what `applyConsentEvent` has made, and is recognised by its shape. */
export function checkedHistory(name: string, history: ConsentHistory): void {
  demand(Array.isArray(history), name, 'a list of events of a consent');
  for (const [place, event] of history.entries()) {
    const { type, instant, terms = {} } = demandFields(event, `${name}[${place}]`);
    demand(Object.hasOwn(leadsTo, String(type)), `${name}[${place}].type`, 'an event of a consent');
    demand(typeof instant === 'string', `${name}[${place}].instant`, 'an instant');
    const { notBefore, expires } = demandFields(terms, `${name}[${place}].terms`);
    const areInstants = [notBefore, expires].every((one) => one === undefined || typeof one === 'string');
    demand(areInstants, `${name}[${place}].terms`, 'instants in `notBefore` and `expires`');
  }
}
