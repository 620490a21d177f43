const real = Object.defineProperty; let on=false; const n={};let schemas=0,checks=0;
Object.defineProperty = (o,k,d)=>{ if(on&&k==='_zod'){ const def=d.value?.def; if(def?.type && !('check' in def && !def.type)){schemas++;n[def.type]=(n[def.type]??0)+1}else checks++; } return real(o,k,d)};
await import('zod'); on=true;
const name=process.env.ENTRY; await import(name);
console.log(name,{schemas,checks}, JSON.stringify(n));
