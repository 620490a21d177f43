import { records } from 'exit-work/model';
import { expect, it } from 'vitest';
import { everyWayOut } from './every-way-out.js';
import { exportsApart } from './exports-apart.js';

it('preview, view, notice, log, account and errors redact alike, and keep what is plain', () => {
  const { pairs, byRecord, mattering, breach } = everyWayOut(60, 1);
  expect(breach).toBeUndefined();
  expect([...byRecord.keys()]).toEqual(Object.keys(records));
  expect(Math.min(...Object.values(mattering)) / pairs).toBeGreaterThan(0.1);
});

it('exports to clients leave out what a view would, and keep all else', () => {
  const { breach, kept, removed, heldBack, withholding, closing } = exportsApart(8, 1);
  expect(breach).toBeUndefined();
  expect(Math.min(kept, removed, heldBack)).toBeGreaterThan(30);
  expect(Math.min(withholding, closing)).toBeGreaterThan(2);
});
