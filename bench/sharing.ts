import { compilePolicy, type DisclosureRequest } from 'exit-work/sharing';
import { indexOf } from '../src/sharing/decision/compile/policy-index.js';
import type { Measured } from './measured.js';
import { caslByClient, caslByParties, caslByRecipient } from './sharing-casl.js';
import { checkedReference } from './sharing-checked-reference.js';
import { reference } from './sharing-reference.js';
import { workload } from './sharing-workload.js';

const rounds = 5;
const turn = 1000;

/** What answers requests: all of them, or one of so many where it takes milliseconds for each. */
interface Contender {
  readonly name: string;
  readonly answer: (request: DisclosureRequest) => unknown;
  readonly every?: number;
}

/**
 * Decisions on the workload of a large house. All take turns after each thousand requests, and of each thousand the best of five rounds
 * counts: noise only ever slows down, and a machine that slows down for a second slows down all of them.
 */
export function benchSharing(): readonly Measured[] {
  const { policy, requests } = workload();
  const compiled = compilePolicy(policy);
  demandSameAnswers(requests, compiled.permits, reference(policy));
  const contenders: readonly Contender[] = [
    { name: 'by hand: maps and bitmasks, yes or no, the request checked', answer: checkedReference(policy) },
    { name: 'the same, the request not checked', answer: reference(policy) },
    { name: 'permits: yes or no', answer: compiled.permits },
    { name: 'decide, with its explanation', answer: compiled.decide },
    {
      name: 'CASL, consents and agreements alone, an ability kept for each recipient, yes or no',
      answer: caslByRecipient(policy),
      every: 100,
    },
    {
      name: 'CASL, the same, an ability kept for each client',
      answer: caslByClient(policy),
      every: 100,
    },
    {
      name: 'CASL, the same, an ability kept for each client and pair of parties',
      answer: caslByParties(policy),
      every: 100,
    },
  ];
  const times = timesOf(contenders, requests);
  const [base = 1] = times;
  return [
    {
      title: '100,000 requests on 15,000 consents and the facts on which they rest',
      peer: 'by hand, the request checked',
      rows: contenders.map(({ name }, place) => [name, (times[place] ?? Number.NaN) / base] as const),
    },
    indexing(),
  ];
}

/** Milliseconds of one request for each contender. */
function timesOf(
  contenders: readonly Contender[],
  requests: readonly DisclosureRequest[],
): readonly number[] {
  const slices = Array.from({ length: requests.length / turn }, (_, place) =>
    requests.slice(place * turn, (place + 1) * turn),
  );
  const best = contenders.map(() => slices.map(() => Number.POSITIVE_INFINITY));
  for (let round = 0; round < rounds; round += 1) {
    for (const [place, slice] of slices.entries()) {
      for (const [contender, { answer, every = 1 }] of contenders.entries()) {
        const asked = slice.filter((_, at) => at % every === round % every);
        const each = spent(() => asked.forEach((one) => void answer(one))) / asked.length;
        const known = best[contender];
        if (known !== undefined) known[place] = Math.min(known[place] ?? each, each);
      }
    }
  }
  return best.map((each) => each.reduce((sum, one) => sum + one, 0) / slices.length);
}

/** What is measured against a reference that answers otherwise is measured against nothing. */
function demandSameAnswers(
  requests: readonly DisclosureRequest[],
  one: (request: DisclosureRequest) => boolean,
  other: (request: DisclosureRequest) => boolean,
): void {
  const differing = requests.filter((request) => one(request) !== other(request));
  if (differing.length > 0) throw new Error(`${differing.length} requests are answered otherwise by hand`);
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
