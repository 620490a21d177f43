import { compilePolicy } from 'exit-work/sharing';
import { it } from 'vitest';
import { specifiedDecision } from './specification.js';
import { seeded } from './small-scope.js';
import { randomPolicy } from './random-policy.js';
import { randomRequest } from './random-request.js';
it('x', () => {
  const choose = seeded(7);
  const time = (name: string, n: number, f: () => void) => { const c = process.cpuUsage(); f(); const d = process.cpuUsage(c); console.log(name, ((d.user+d.system)/n).toFixed(2), 'us'); };
  const P = Array.from({length:400},()=>randomPolicy(choose));
  time('gen policy', 20000, ()=>{ for (let i=0;i<20000;i++) randomPolicy(choose); });
  time('gen request', 200000, ()=>{ for (let i=0;i<200000;i++) randomRequest(choose); });
  let C: any[] = [];
  time('compile', 400, ()=>{ C = P.map(p=>compilePolicy(p)); });
  time('compile again', 400, ()=>{ C = P.map(p=>compilePolicy(p)); });
  const R = P.map(()=>Array.from({length:50},()=>randomRequest(choose)));
  for (let k=0;k<2;k++) {
  time('decide', 20000, ()=>{ C.forEach((c,i)=>R[i]!.forEach(r=>c.decide(r))); });
  time('permits', 20000, ()=>{ C.forEach((c,i)=>R[i]!.forEach(r=>c.permits(r))); });
  time('specified', 20000, ()=>{ P.forEach((p,i)=>R[i]!.forEach(r=>specifiedDecision(r,p))); });
  }
},600000);
