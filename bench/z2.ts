import { openCaseFile, checkCaseFile, replayCaseFile } from 'exit-work/lifecycle';
import { CaseFile, checkReferences, readCaseFile } from 'exit-work/model';
import { blueprints } from 'exit-work/programme';
import { fileOf } from './growth/sized.js';
import { readJson, inspectJson, check } from 'exit-work/kernel';
import { compileSchema } from 'exit-work/schema';
const file = fileOf(155);
const text = JSON.stringify(file);
const programmes = Object.values(blueprints);
const programme = programmes.find((p) => p.id === file.programme.id)!;
const compiled = compileSchema(CaseFile);
console.log(text.length, file.events.length);
const runs: Record<string, () => unknown> = {
  'JSON.parse': () => JSON.parse(text), readJson: () => readJson(text), inspectJson: () => inspectJson(file), compiled: () => compiled.safeParse(file),
  'safeParse': () => CaseFile.safeParse(file), check: () => check(CaseFile, file), readCaseFile: () => readCaseFile(text), checkReferences: () => checkReferences(file),
  'checkCaseFile': () => checkCaseFile(programme, file), replayCaseFile: () => replayCaseFile(file, programmes), openCaseFile: () => openCaseFile(text, programmes),
};
let base = 1;
for (const [n, run] of Object.entries(runs)) {
  let best = Infinity;
  for (let i = 0; i < 30; i++) { const t = performance.now(); run(); best = Math.min(best, performance.now() - t); }
  if (n === 'JSON.parse') base = best;
  console.log(n.padEnd(20), best.toFixed(3), (best / base).toFixed(1));
}
