import { records } from 'exit-work/model';
import { expect, it } from 'vitest';
import { share, shareOf } from '../../../evidence/share.js';
import { everyWayOut } from './every-way-out.js';
import { exportsApart } from './exports-apart.js';

const minutes = 60_000;

it(
  `preview, view, notice, log, account and errors redact alike in ${shareOf(8_000)} pairs of cases`,
  () => {
    const { pairs, byRecord, mattering, breach } = everyWayOut(shareOf(8_000), 2);
    expect(breach).toBeUndefined();
    expect([...byRecord.keys()]).toEqual(Object.keys(records));
    expect(Math.min(...byRecord.values())).toBeGreaterThan(50 * share);
    expect(Math.min(...Object.values(mattering)) / pairs).toBeGreaterThan(0.1);
  },
  10 * minutes,
);

// Of fewer pairs it cannot be said how many hold something back.
const files = Math.max(20, shareOf(500));

it(
  `exports to clients leave out what a view would in ${files} pairs of files`,
  () => {
    const { pairs, breach, kept, removed, heldBack, withholding, closing } = exportsApart(files, 2);
    expect(breach).toBeUndefined();
    expect(Math.min(kept, removed, heldBack)).toBeGreaterThan(2_000 * share);
    expect(Math.min(withholding, closing) / pairs).toBeGreaterThan(0.2);
  },
  10 * minutes,
);
