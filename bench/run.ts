import { benchBundles } from './bundles.js';
import { benchDue, benchEntering } from './desk.js';
import { benchEvents } from './events.js';
import { benchExploration } from './exploration.js';
import { benchImportCost } from './import-cost.js';
import type { Measured } from './measured.js';
import { benchOpening } from './opening.js';
import { benchRecordTypes } from './record-types.js';
import { benchSharing } from './sharing.js';
import { benchValidation } from './validation.js';

/**
 * Measurements as ratios against a named peer in the same run. Absolute figures depend on the machine. Decisions come first: what has
 * validated and compiled much in the same process decides more slowly, and a peer of a few lines does not.
 */
for (const measured of benchSharing()) print(measured);
for (const measured of benchImportCost()) print(measured);
print(await benchBundles());
for (const bench of [benchRecordTypes, benchValidation, benchOpening, benchEntering, benchEvents])
  print(bench());
for (const measured of benchExploration()) print(measured);
process.stdout.write(`\n${benchDue()}\n`);

function print({ title, peer, rows }: Measured): void {
  process.stdout.write(`\n${title} (× ${peer})\n`);
  for (const [name, ratio] of rows) process.stdout.write(`  ${ratio.toFixed(2).padStart(8)}  ${name}\n`);
}
