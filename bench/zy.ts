import { workload } from './sharing-workload.js';
import { reference } from './sharing-reference.js';
import { indexOf } from '../src/sharing/decision/policy-index.js';
import { decide } from '../src/sharing/decision/decide.js';
import { isPermitted } from '../src/sharing/decision/yes-or-no.js';
import { findingsFor, askedOf } from '../src/sharing/decision/findings.js';
import { readRequest } from '../src/sharing/decision/read-request.js';
import { compilePolicy, DisclosureRequest } from 'exit-work/sharing';
const { policy, requests } = workload();
const i = indexOf(policy); const r = reference(policy); const C = compilePolicy(policy);
const fs: [string, (q: DisclosureRequest) => unknown][] = [['ref', r], ['date', (q) => Date.parse(q.instant)], ['read', readRequest], ['asked', (q) => askedOf(i, q)], ['isPermitted', (q) => isPermitted(i, q)], ['findings', (q) => findingsFor(i, q)], ['decide', (q) => decide(i, q)], ['C.permits', C.permits], ['C.decide', C.decide]];
const all = new Map<string, number[]>();
for (let round = 0; round < 5; round++) {
  let ref = 0;
  for (const [n, f] of fs) { const s = process.cpuUsage(); for (const q of requests) f(q); const u = process.cpuUsage(s); const t = (u.user) / 1000; if (n === 'ref') ref = t; all.set(n, [...(all.get(n) ?? []), t / ref]); if (n === 'ref') console.log('ref ms', t); }
}
for (const [n, v] of all) console.log(n, v.sort((a, b) => a - b)[2]?.toFixed(2));
const t = performance.now(); indexOf(policy); console.log('index', performance.now() - t);
