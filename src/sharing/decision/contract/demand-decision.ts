import { demand, demandFields } from '../../../kernel/issue/index.js';
import type { DisclosureDecision } from './disclosure-decision.js';

const known = new WeakSet<object>();

const texts = ['requestId', 'clientId', 'holderId', 'recipientId', 'purpose', 'instant', 'outcome'];
const ofItem = ['subject', 'category'];
const lists: Readonly<Record<string, readonly string[]>> = {
  permitted: [...ofItem, 'form'],
  redactions: [...ofItem, 'text'],
  obligations: ['code'],
};

/**
 * Holds a caller to giving a decision, recognised by its shape: it is made by the rules, looked at once, and shown with many
 * records.
 */
export function demandDecision(decision: DisclosureDecision, path = 'decision'): void {
  if (known.has(Object(decision))) return;
  const told = demandFields(decision, path);
  demandTexts(told, texts, path);
  for (const [list, names] of Object.entries(lists)) {
    const at = `${path}.${list}`;
    const entries = told[list];
    demand(Array.isArray(entries), at, 'a list');
    for (const entry of entries) demandTexts(demandFields(entry, at), names, at);
  }
  const { permitted } = decision;
  demand(
    permitted.every(({ grounds }) => Array.isArray(grounds)),
    `${path}.permitted`,
    'grounds for each item',
  );
  known.add(decision);
}

function demandTexts(
  fields: Readonly<Record<string, unknown>>,
  names: readonly string[],
  path: string,
): void {
  for (const name of names) demand(typeof fields[name] === 'string', `${path}.${name}`, 'text');
}
