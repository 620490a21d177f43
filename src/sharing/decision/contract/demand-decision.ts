import { demand, demandFields } from '../../../kernel/issue/index.js';
import type { DisclosureDecision } from './disclosure-decision.js';

const known = new WeakSet<object>();

const texts = ['requestId', 'clientId', 'holderId', 'recipientId', 'purpose', 'instant', 'outcome'];
const ofItem = ['subject', 'category'];
type Lists = Readonly<Record<string, readonly string[]>>;

const lists: Lists = {
  permitted: [...ofItem, 'form'],
  redactions: [...ofItem, 'text'],
  obligations: ['code'],
};
const ofPermitted: Lists = { grounds: ['ground', 'id'] };
const ofMark = ['id', 'recordId'];
const ofEntrusted: Lists = { rulings: ['id', 'ruling'], open: ofMark, withheld: ofMark };

/**
 * Holds a caller to giving a decision, recognised by its shape: it is made by the rules, looked at once, and shown with many
 * records.
 */
export function demandDecision(decision: DisclosureDecision, path = 'decision'): void {
  if (known.has(Object(decision))) return;
  const fields = demandFields(decision, path);
  demandTexts(fields, texts, path);
  demandLists(fields, lists, path);
  for (const { form, ...item } of decision.permitted) {
    demand(form === 'full' || form === 'generalised', `${path}.permitted.form`, '`full` or `generalised`');
    demandLists(item, ofPermitted, `${path}.permitted`);
  }
  const { entrusted, agesOfMajority = [] } = decision;
  if (entrusted !== undefined)
    demandLists(demandFields(entrusted, `${path}.entrusted`), ofEntrusted, `${path}.entrusted`);
  const areAges = Array.isArray(agesOfMajority) && agesOfMajority.every(Number.isFinite);
  demand(areAges, `${path}.agesOfMajority`, 'a list of numbers');
  known.add(decision);
}

function demandLists(fields: Readonly<Record<string, unknown>>, named: Lists, path: string): void {
  for (const [list, names] of Object.entries(named)) {
    const at = `${path}.${list}`;
    const entries = fields[list];
    demand(Array.isArray(entries), at, 'a list');
    for (const entry of entries) demandTexts(demandFields(entry, at), names, at);
  }
}

function demandTexts(
  fields: Readonly<Record<string, unknown>>,
  names: readonly string[],
  path: string,
): void {
  for (const name of names) demand(typeof fields[name] === 'string', `${path}.${name}`, 'text');
}
