import { match } from 'ts-pattern';
import { tellStory } from './tell-story.js';
import type { Verification, Verified } from './verify-programme.js';

/** What is told of a verification. */
export interface TellingOptions {
  /** Whether each property that is proved has its line, too; true unless told otherwise. */
  readonly proved?: boolean;
}

/**
 * What verifying has found, for a person to read: what does not hold first, each with its story, then what is proved,
 * and which standards were not asked.
 *
 * @example
 * ```ts
 * import { blueprints } from 'exit-work/programme';
 * import { tellVerification, verifyProgramme } from 'exit-work/verification';
 *
 * const told = tellVerification(verifyProgramme(blueprints.openSetting), { proved: false });
 * told.startsWith('open-setting 1.0.0: sound, '); // => true
 * ```
 */
export function tellVerification(
  { programme, isSound, states, findings, notAsked }: Verification,
  { proved: isProvedTold = true }: TellingOptions = {},
): string {
  const proved = findings.filter(({ outcome }) => outcome === 'proved');
  const others = findings.filter(({ outcome }) => outcome !== 'proved');
  const summary = isSound ? 'sound' : `${counted(others)} not proved`;
  return [
    `${programme.id} ${programme.version}: ${summary}, ${counted(proved)} proved in ${states} states`,
    ...[...others, ...(isProvedTold ? proved : [])].map(told),
    ...notAsked.map(({ label, why }) => `  not asked: ${label}: ${why}`),
  ].join('\n');
}

function counted({ length }: readonly Verified[]): string {
  return length === 1 ? '1 property' : `${length} properties`;
}

function told(finding: Verified): string {
  const { label, sources } = finding;
  const cited = sources.length > 0 ? ` (${sources.join(', ')})` : '';
  return match(finding)
    .with({ outcome: 'proved' }, () => `  proved: ${label}${cited}`)
    .with({ outcome: 'unknown' }, () => `  not known: ${label}${cited}: there are more states than the limit`)
    .with({ outcome: 'broken' }, ({ why, story }) =>
      [
        `  does not hold: ${label}${cited}`,
        ...(story === undefined
          ? []
          : tellStory(story)
              .split('\n')
              .map((line) => `    ${line}`)),
        `    Then: ${why}.`,
      ].join('\n'),
    )
    .exhaustive();
}
