import { compilePolicy, type DisclosureRequest } from 'exit-work/sharing';
import { indexOf } from '../src/sharing/decision/compile/policy-index.js';
import type { Measured } from './measured.js';
import { caslByClient, caslByParties, caslByRecipient } from './sharing-casl.js';
import { checkedReference, reference } from './sharing-reference.js';
import { workload } from './sharing-workload.js';

const rounds = 5;

/** Decisions on the workload of a large house, medians of five rounds in which all take turns. */
export function benchSharing(): readonly Measured[] {
  const { policy, requests } = workload();
  const compiled = compilePolicy(policy);
  const contenders: Readonly<Record<string, (request: DisclosureRequest) => unknown>> = {
    'by hand: maps and bitmasks, yes or no, the request checked': checkedReference(policy),
    'the same, the request not checked': reference(policy),
    'permits: yes or no': compiled.permits,
    'decide, with its explanation': compiled.decide,
    'CASL, an ability kept for each recipient, yes or no': caslByRecipient(policy),
    'CASL, an ability kept for each client, yes or no': caslByClient(policy),
    'CASL, an ability kept for each client and pair of parties, yes or no': caslByParties(policy),
  };
  const times = new Map<string, number[]>();
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, answer] of Object.entries(contenders)) {
      times.set(name, [...(times.get(name) ?? []), spent(() => requests.forEach((one) => void answer(one)))]);
    }
  }
  const [base = 1] = [...times.values()].map(median);
  return [
    {
      title: '100,000 requests on 15,000 consents',
      peer: 'by hand, the request checked',
      rows: [...times].map(([name, all]) => [name, median(all) / base] as const),
    },
    indexing(),
  ];
}

/** What a policy of 15,000 consents costs before the first request; reading it as JSON is the peer. */
function indexing(): Measured {
  const { policy } = workload();
  const text = JSON.stringify(policy);
  const all = Array.from({ length: rounds }, () => ({
    reading: spent(() => JSON.parse(text)),
    compiling: spent(() => compilePolicy(policy)),
    indexing: spent(() => indexOf(policy)),
  }));
  const before = usedMemory();
  // Kept in a list, so that it is still there when it is weighed.
  const kept = [compilePolicy(policy)];
  const megabytes = (usedMemory() - before) / 1_000_000 / kept.length;
  const reading = median(all.map((one) => one.reading));
  const indexed = median(all.map((one) => one.indexing));
  return {
    title: `15,000 consents: ${indexed.toFixed(0)} ms to index, ${megabytes.toFixed(1)} MB`,
    peer: 'JSON.parse of the same policy',
    rows: [
      ['indexing', indexed / reading],
      ['compilePolicy: checking and indexing', median(all.map((one) => one.compiling)) / reading],
    ],
  };
}

function spent(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function usedMemory(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
