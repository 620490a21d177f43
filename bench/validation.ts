import { check } from 'exit-work/kernel';
import { CaseFile } from 'exit-work/model';
import { journeyFile } from './journey-file.js';
import { type Measured, speedOf } from './measured.js';

export function benchValidation(): Measured {
  const file = journeyFile('vpn-type-c');
  const text = JSON.stringify(file);
  const peer = speedOf(() => CaseFile.safeParse(file));
  return {
    title: `Checks of a case file of ${Math.round(text.length / 1000)} kB per second`,
    peer: 'zod safeParse',
    rows: [
      ['zod safeParse', 1],
      ['check: plain and bounded JSON, then zod', speedOf(() => check(CaseFile, file)) / peer],
      ['JSON.parse, then check', speedOf(() => check(CaseFile, JSON.parse(text))) / peer],
    ],
  };
}
