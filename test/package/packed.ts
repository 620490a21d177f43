import { existsSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { inject } from 'vitest';

// Runs before each file of tests that need the package: see pack.ts.
const packed = inject('packed');
while (!existsSync(packed)) await setTimeout(100);
const fault = readFileSync(packed, 'utf8');
if (fault !== '') throw new Error(fault);
