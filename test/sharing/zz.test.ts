import { compilePolicy, SharingPolicy, DisclosureRequest } from 'exit-work/sharing';
import { it } from 'vitest';
import { survey } from './compare.js';
import { seeded } from './small-scope.js';
import { randomInquiries } from './worlds.js';
const bad = (request: any, policy: any) => { try { if (!SharingPolicy.safeParse(policy).success || !DisclosureRequest.safeParse(request).success) return undefined; return survey(compilePolicy, 1, [{policy, worlds:[{request, policy}]}]).disagreement; } catch { return undefined; } };
function* smaller(v: any): Generator<any> {
  if (Array.isArray(v)) { for (let i=0;i<v.length;i++){ yield [...v.slice(0,i),...v.slice(i+1)]; for (const x of smaller(v[i])) yield [...v.slice(0,i),x,...v.slice(i+1)]; } }
  else if (v && typeof v==='object') { for (const k of Object.keys(v)) { const {[k]:x,...rest}=v; yield rest; for (const y of smaller(x)) yield {...v,[k]:y}; } }
}
function shrink(w: any) { for (;;) { let found; for (const c of smaller(w)) { if (bad(c.request,c.policy)) { found=c; break; } } if (!found) return w; w=found; } }
it('x', () => {
  const seen = new Map<string, number>();
  let shown=0;
  let n=0;
  for (const { policy, worlds } of randomInquiries(seeded(Number(process.env.SEED ?? 3)), 20)) {
    if (process.env.ONE && new Set(policy.necessity?.map(r=>r.purpose)).size < (policy.necessity?.length??0)) continue; const c = compilePolicy(policy);
    for (const w of worlds) {
      n++;
      const d = survey(() => c, 1, [{policy, worlds:[w]}]).disagreement;
      if (!d) continue;
      const its = Object.keys({...d.decided.items,...d.specified.items}).filter(k=>d.decided.items[k]!==d.specified.items[k]).map(k=>`${d.decided.items[k]}/${d.specified.items[k]}`).sort().join();
      const a=d.decided.determining.filter(x=>!d.specified.determining.includes(x)).map(x=>x.replace(/\d/,'')).join(), b=d.specified.determining.filter(x=>!d.decided.determining.includes(x)).map(x=>x.replace(/\d/,'')).join();
      const sig = `${d.decided.outcome}/${d.specified.outcome} items ${its} +${a} -${b}`;
      seen.set(sig,(seen.get(sig)??0)+1);
      if (seen.get(sig)===1 && shown<Number(process.env.SHOW ?? 6)) { shown++; const s = shrink({request:w.request,policy}); const dd = bad(s.request,s.policy)!; console.log('#### '+sig+'\n'+JSON.stringify({request:s.request,policy:{...s.policy}})+'\ndecided '+JSON.stringify(dd.decided)+'\nspecified '+JSON.stringify(dd.specified)); }
    }
    if (n>Number(process.env.N ?? 20000)) break;
  }
  console.log(n, JSON.stringify([...seen].sort((a,b)=>b[1]-a[1]),null,0).slice(0,3000));
},600000);
