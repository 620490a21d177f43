import { workload } from './sharing-workload.js';
import { reference } from './sharing-reference.js';
import { indexOf } from '../src/sharing/decision/policy-index.js';
import { decide } from '../src/sharing/decision/decide.js';
import { isPermitted } from '../src/sharing/decision/yes-or-no.js';
import { findingsFor } from '../src/sharing/decision/findings.js';
import { scopeOf, eachGrant } from '../src/sharing/decision/scope.js';
import { itemsOf } from '../src/sharing/decision/items-of.js';
import { ruleItem } from '../src/sharing/decision/rule-item.js';
import { readRequest } from '../src/sharing/decision/read-request.js';
import { writtenEpoch } from '../src/kernel/written-epoch.js';
import { compilePolicy, DisclosureRequest } from 'exit-work/sharing';
const { policy, requests } = workload();
const i = indexOf(policy); const r = reference(policy); const C = compilePolicy(policy);
let sink = 0;
const fs: [string, (q: DisclosureRequest) => unknown][] = [['ref', r], ['date', (q) => Date.parse(q.instant)], ['written', (q) => writtenEpoch(q.instant)], ['read', readRequest], ['clients', (q) => i.clients.get(q.clientId)], ['scope', (q) => scopeOf(i, q)], ['scope+each', (q) => { eachGrant(scopeOf(i, q), (g) => { sink += g.from; }); }], ['isPermitted', (q) => isPermitted(i, q)], ['findings', (q) => findingsFor(i, q)], ['items', (q) => itemsOf(q)], ['rule', (q) => { const f = findingsFor(i, q); return itemsOf(q).map((x) => ruleItem(f, x)); }], ['decide', (q) => decide(i, q)], ['C.permits', C.permits], ['C.decide', C.decide]];
const all = new Map<string, number[]>();
for (let round = 0; round < 7; round++) {
  let ref = 0;
  for (const [n, f] of fs) { const s = process.cpuUsage(); for (const q of requests) f(q); const u = process.cpuUsage(s); const t = (u.user) / 1000; if (n === 'ref') ref = t; all.set(n, [...(all.get(n) ?? []), t]); }
}
const med = (v: number[]) => v.sort((a, b) => a - b)[0] ?? 0;
const base = med(all.get('ref') ?? []);
for (const [n, v] of all) console.log(n.padEnd(12), med(v).toFixed(0), (med(v) / base).toFixed(2));
