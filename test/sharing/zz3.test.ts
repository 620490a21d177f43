import { it } from 'vitest';
import { specifiedDecision } from './specification.js';
import { seeded } from './small-scope.js';
import { randomInquiries } from './worlds.js';
it('x', () => {
  const by: Record<string, number> = {}; let n=0; const rul: Record<string,number>={}; const det: Record<string,number>={}; let items=0;
  for (const {worlds} of randomInquiries(seeded(11), 50)) { for (const w of worlds) { n++; const s = specifiedDecision(w.request,w.policy); by[s.outcome]=(by[s.outcome]??0)+1; items+=s.items.size; for (const r of s.items.values()) rul[r]=(rul[r]??0)+1; for (const x of s.determining) { const k=x; det[k]=(det[k]??0)+1;} } if (n>=200000) break; }
  const pc=(o: Record<string,number>,m: number)=>JSON.stringify(Object.fromEntries(Object.entries(o).map(([k,v])=>[k,+(100*v/m).toFixed(1)])));
  console.log(pc(by,n), items/n, pc(rul,items)); console.log(pc(det,n));
},600000);
