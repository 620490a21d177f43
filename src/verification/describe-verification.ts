import { match } from 'ts-pattern';
import * as z from 'zod';
import { anyCitation, checkedArgument, checkedOptions } from '../kernel/check/index.js';
import { inBrackets } from '../kernel/citation/index.js';
import { describeCounterexample } from './describe-counterexample.js';
import type { Verification, VerifiedProperty } from './verify-programme.js';

/** What the description of a verification says. */
export interface DescriptionOptions {
  /** Whether each property that is proved has its line, too; true unless told otherwise. */
  readonly proved?: boolean;
}

const descriptionOptions = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({ proved: z.exactOptional(z.boolean()) }),
);

const anyProperty = /* @__PURE__ */ z.lazy(() =>
  z
    .looseObject({
      key: z.string(),
      label: z.string(),
      outcome: z.enum(['proved', 'broken', 'unknown']),
      citation: z.exactOptional(anyCitation),
      counterexample: z.exactOptional(
        z.looseObject({ log: z.array(z.unknown()), states: z.array(z.unknown()) }),
      ),
    })
    .refine(({ outcome, why }) => outcome !== 'broken' || typeof why === 'string', { path: ['why'] }),
);
const anyVerification = /* @__PURE__ */ z.lazy(() =>
  z.looseObject({
    programme: z.looseObject({ id: z.string(), version: z.string() }),
    isSound: z.boolean(),
    states: z.int().min(0),
    results: z.array(anyProperty),
    notApplicable: z.array(z.looseObject({ label: z.string(), why: z.string() })),
  }),
);

/**
 * What verifying has found, for a person to read: what does not hold first, each with its counterexample, then what is proved,
 * and which standards were not asked. Throws an `InputError` for what is no verification, and for an option that is not known.
 *
 * @example
 * ```ts
 * import { blueprints } from 'exit-work/programme';
 * import { describeVerification, verifyProgramme } from 'exit-work/verification';
 *
 * const text = describeVerification(verifyProgramme(blueprints.openSetting), { proved: false });
 * text.startsWith('open-setting 1.0.0: sound, '); // => true
 * ```
 */
export function describeVerification(verification: Verification, options: DescriptionOptions = {}): string {
  const { proved: includesProved = true } = checkedOptions('options', descriptionOptions, options);
  checkedArgument('verification', anyVerification, verification);
  const { programme, isSound, states, results, notApplicable } = verification;
  const proved = results.filter(({ outcome }) => outcome === 'proved');
  const others = results.filter(({ outcome }) => outcome !== 'proved');
  const summary = isSound ? 'sound' : `${counted(others)} not proved`;
  return [
    `${programme.id} ${programme.version}: ${summary}, ${counted(proved)} proved in ${states} states`,
    ...[...others, ...(includesProved ? proved : [])].map(describeProperty),
    ...(includesProved && proved.length > 0 ? [ofCorrections(proved), ofSeveral(proved)] : []),
    ...notApplicable.map(({ label, why }) => `  not asked: ${label}: ${why}`),
  ].join('\n');
}

function ofCorrections(proved: readonly VerifiedProperty[]): string {
  const after = proved.filter((one) => one.withCorrections === 'after-every-entry');
  const others = proved.length - after.length;
  return `  where entries are corrected: ${counted(after)} proved after every entry, ${others} in the history that the log stands for`;
}

function ofSeveral(proved: readonly VerifiedProperty[]): string {
  const of = proved.filter((one) => one.withSeveralConcerns);
  const others = proved.length - of.length;
  return `  where several security concerns are open: ${counted(of)} proved, ${others} of one at a time alone`;
}

function counted({ length }: readonly VerifiedProperty[]): string {
  return length === 1 ? '1 property' : `${length} properties`;
}

function describeProperty(property: VerifiedProperty): string {
  const { label, citation } = property;
  const cited = inBrackets(citation);
  return match(property)
    .with({ outcome: 'proved' }, () => `  proved: ${label}${cited}`)
    .with({ outcome: 'unknown' }, () => `  not known: ${label}${cited}: there are more states than the limit`)
    .with({ outcome: 'broken' }, ({ why, counterexample }) =>
      [
        `  does not hold: ${label}${cited}`,
        ...(counterexample === undefined
          ? []
          : describeCounterexample(counterexample)
              .split('\n')
              .map((line) => `    ${line}`)),
        `    Then: ${why}.`,
      ].join('\n'),
    )
    .exhaustive();
}
