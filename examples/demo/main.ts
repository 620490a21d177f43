import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { describeIssues } from 'exit-work';
import { type Journey, readJourney } from './journey.js';
import type { Layout } from './layout.js';
import { printReport } from './print-report.js';
import { tellJourney } from './tell-journey.js';

const help = `Takes the example journeys through the library and prints what comes of them.

  npm run demo                         all journeys
  npm run demo -- --journey pairs      one of them
  npm run demo -- --json               for machines
`;

const folder = fileURLToPath(new URL('../journeys', import.meta.url));

function main(): number {
  const arguments_ = readArguments();
  if (typeof arguments_ === 'string') {
    process.stderr.write(`${arguments_}\n\n${help}`);
    return 2;
  }
  if (arguments_.help) {
    process.stdout.write(help);
    return 0;
  }
  const names = readdirSync(folder).flatMap((file) => (file.endsWith('.json') ? [file.slice(0, -5)] : []));
  const { journey: wanted, json } = arguments_;
  const chosen = names.filter((name) => wanted === undefined || name === wanted);
  if (chosen.length === 0) {
    process.stderr.write(`no such journey; there are: ${names.join(', ')}\n`);
    return 2;
  }
  const reports = chosen.map((name) => tellJourney(load(name)));
  const text = json
    ? `${JSON.stringify(reports, null, 2)}\n`
    : reports.map((report) => printReport(report, layout())).join('\n');
  process.stdout.write(text);
  return 0;
}

function readArguments(): { json: boolean; help: boolean; journey?: string | undefined } | string {
  try {
    const { values } = parseArgs({
      options: {
        journey: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    return { json: values.json ?? false, help: values.help ?? false, journey: values.journey };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function load(name: string): Journey {
  const read = readJourney(readFileSync(`${folder}/${name}.json`, 'utf8'));
  if (read.ok) return read.value;
  throw new Error(`the journey \`${name}\` cannot be read:\n${describeIssues(read.issues)}`);
}

function layout(): Layout {
  const { stdout, env } = process;
  const forced = env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '0' && !env['NO_COLOR'];
  const width = Math.min(Math.max(stdout.columns ?? 100, 60), 120);
  return { width, colours: forced || (stdout.isTTY && stdout.hasColors()) };
}

process.exitCode = main();
