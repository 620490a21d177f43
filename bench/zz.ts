import { compilePolicy } from 'exit-work/sharing';
import { reference } from './sharing-reference.js';
import { workload } from './sharing-workload.js';
const { policy, requests } = workload();
const t0 = performance.now();
const c = compilePolicy(policy);
console.log('compile ms', performance.now() - t0);
const r = reference(policy);
let dis = 0, yes = 0;
for (const q of requests) { const a = c.permits(q); if (a !== r(q)) dis++; if (a) yes++; }
console.log('disagree', dis, 'yes', yes);
const o: Record<string, number> = {};
for (const q of requests) { const d = c.decide(q).outcome; o[d] = (o[d] ?? 0) + 1; }
console.log(o);
for (let round = 0; round < 3; round++) {
  const time = (f: () => void) => { const s = performance.now(); f(); return performance.now() - s; };
  const a = time(() => { for (const q of requests) r(q); });
  const b = time(() => { for (const q of requests) c.permits(q); });
  const d = time(() => { for (const q of requests) c.decide(q); });
  console.log('ref', a.toFixed(0), 'permits', (b / a).toFixed(2), 'decide', (d / a).toFixed(2));
}
