import process from 'node:process';
import { parseArgs } from 'node:util';
import { printWalks } from './files-entered.js';
import { thisHouse } from './house.js';
import { summary } from './summary.js';
import { table } from './table.js';

const help = `How this house is kept: what stands in each folder, and how far that is from what it is held to.

  npm run house               a row for each folder, and the sum of it
  npm run house -- --list     with every import past an index
  npm run house -- --walks    the files that one disclosure and one event go through
`;

async function main(): Promise<string> {
  const options = {
    list: { type: 'boolean' },
    walks: { type: 'boolean' },
    help: { type: 'boolean' },
  } as const;
  const { list = false, walks, help: helps } = parseArgs({ options }).values;
  if (helps) return help;
  if (walks) {
    // The library itself is loaded for that: not before somebody asks.
    const { fixedWalks } = await import('./walks/fixed-walks.js');
    return `${printWalks(fixedWalks())}\n`;
  }
  const house = thisHouse();
  return `${table(house)}\n\n${summary(house, list)}\n`;
}

process.stdout.write(await main());
