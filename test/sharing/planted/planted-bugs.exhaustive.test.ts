import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { plant, patched } from './plant.js';
import { plantedBugs } from './planted-bugs.js';
const parent = fileURLToPath(new URL('../../.generated/', import.meta.url));
mkdirSync(parent, { recursive: true });
const folder = mkdtempSync(`${parent}planted-`);
afterAll(() => rmSync(folder, { recursive: true }));
it('x', async () => {
  const bad: string[] = [];
  const lines: string[] = [];
  for (const bug of plantedBugs) try { patched(bug) } catch (e) { bad.push(bug.name + ' :: ' + (e as Error).message); }
  if (bad.length) { console.log(bad.join('\n')); return }
  const a = performance.now();
  for (const [i, bug] of plantedBugs.entries()) {
    try {
    const t = performance.now();
    const s = await plant(bug, `${folder}/${i}/`);
    const u = performance.now();
    const n = bug.detector(s);
    lines.push(`${n ?? 'UNNOTICED'}\t${bug.name}\t${(u-t).toFixed(0)}\t${(performance.now()-u).toFixed(0)}`);
    } catch (e) { lines.push('ERROR\t' + bug.name + ' ' + (e as Error).message) }
  }
  console.log(lines.join('\n'), performance.now() - a);
}, 600000);
