import { join } from 'node:path';
import { declareClassPlugin, declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestResult,
  type TestRunner,
  type TestRunnerCapabilities,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import fc from 'fast-check';
import { share } from '../evidence/share.js';
import { type CollectedTest, collectingTests } from './collecting-tests.js';
import { fillers } from './fillers.js';
import { instrumented } from './instrumented.js';
import { firstJudgeOf, judgesIn, mutatedFilesIn } from './judges.js';
import { Modules } from './modules.js';
import { OrderOfJudges } from './order-of-judges.js';

// A mutant is noticed with the first example that fails; the smallest one is not looked for.
fc.configureGlobal({ endOnFailure: true });

/** After so much time of the processor no further file of tests is begun on a mutant. */
const patience = 1000 * Number(process.env['MUTATION_SECONDS'] ?? 6);

/**
 * Runs the tests that hold decision and view in this process. A file of tests is loaded with the mutant on, and everything
 * with it that needs a mutated file, as in a process of its own; what needs none stays loaded.
 */
class InProcessRunner implements TestRunner {
  static readonly inject = [] as const;
  readonly #root = process.cwd();
  readonly #tests: CollectedTest[] = [];
  readonly #modules = new Modules(this.#root, {
    vitest: collectingTests(this.#tests),
    'fast-check': fc,
  });
  readonly #mutated = mutatedFilesIn(this.#root);
  readonly #order = new OrderOfJudges();

  capabilities(): TestRunnerCapabilities {
    return { reloadEnvironment: true };
  }

  async dryRun(): Promise<DryRunResult> {
    const tests: TestResult[] = [];
    for (const id of judgesIn(this.#root)) {
      // Each alone, so that it counts what is reached while it is loaded, too.
      this.#forgetMutated();
      instrumented.currentTestId = id;
      const started = millisecondsOfProcessor();
      const result = await this.#resultOf(id);
      const timeSpentMs = millisecondsOfProcessor() - started;
      this.#order.took(id, timeSpentMs);
      tests.push({ ...result, timeSpentMs });
    }
    instrumented.currentTestId = undefined;
    const { mutantCoverage } = instrumented;
    return { status: DryRunStatus.Complete, tests, ...(mutantCoverage && { mutantCoverage }) };
  }

  async mutantRun({ activeMutant, hitLimit, testFilter }: MutantRunOptions): Promise<MutantRunResult> {
    if (!isInShare(Number(activeMutant.id))) {
      return { status: MutantRunStatus.Error, errorMessage: 'left out of the sample' };
    }
    Object.assign(instrumented, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    this.#forgetMutated();
    const tests: TestResult[] = [];
    const started = millisecondsOfProcessor();
    for (const id of this.#orderFor(activeMutant.fileName, testFilter)) {
      if (millisecondsOfProcessor() - started > patience) break;
      const result = await this.#resultOf(id);
      tests.push(result);
      if (result.status !== TestStatus.Failed) continue;
      this.#order.noticed(id, activeMutant.fileName);
      break;
    }
    const timedOut = determineHitLimitReached(instrumented.hitCount, hitLimit);
    return toMutantRunResult(timedOut ?? { status: DryRunStatus.Complete, tests });
  }

  #orderFor(mutatedFile: string, testFilter = judgesIn(this.#root)): readonly string[] {
    return this.#order.of(testFilter, mutatedFile, firstJudgeOf(mutatedFile));
  }

  #forgetMutated(): void {
    this.#modules.forget(this.#modules.needing(this.#mutated));
  }

  /** A file of tests has failed with the first of them that fails, or when it cannot be loaded. */
  async #resultOf(id: string): Promise<TestResult> {
    const told = { id, name: id, fileName: join(this.#root, id), timeSpentMs: 0 };
    this.#tests.length = 0;
    try {
      this.#modules.load(told.fileName);
      if (this.#tests.length === 0) throw new Error(`no tests in ${id}`);
      for (const { run } of this.#tests) await run();
    } catch (error) {
      const failureMessage = String(error).slice(0, 1000) || 'an error without a message';
      return { ...told, status: TestStatus.Failed, failureMessage };
    }
    return { ...told, status: TestStatus.Success };
  }
}

/** Of all mutants as many as wished, evenly spread; Stryker leaves the others out of the score, as errors. */
function isInShare(number: number): boolean {
  return Math.floor(number * share) !== Math.floor((number - 1) * share);
}

function millisecondsOfProcessor(): number {
  return process.cpuUsage().user / 1000;
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner),
  declareValuePlugin(PluginKind.Ignore, 'fillers', fillers),
];
