import { type Programme, type ProgrammeDefinition, safeParseProgramme } from 'exit-work/programme';
import { smallProgramme } from '../../programme/small-programme.js';

/** The small programme in its next version: with other names, and with other parts in place of its own. */
export function nextVersion(
  names: Readonly<Record<string, string>> = {},
  parts: Partial<ProgrammeDefinition> = {},
): Programme {
  const text = Object.entries(names).reduce(
    (json, [name, other]) => json.replaceAll(`"${name}"`, `"${other}"`),
    JSON.stringify(smallProgramme),
  );
  const parsed = safeParseProgramme({ ...Object(JSON.parse(text)), version: '1.1.0', ...parts });
  if (!parsed.ok) throw new Error(parsed.issues.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return parsed.value;
}

const { stages, milestones, steps } = smallProgramme;
const { inform, agree, walk, part } = steps;
if (!inform || !agree || !walk || !part) throw new Error('the small programme has these steps');

/** Without walks: what was said on them counts as information. */
export const withoutWalks = {
  steps: { inform, agree, part },
  tasks: {},
  events: {},
} satisfies Partial<ProgrammeDefinition>;

/** Nobody writes down any more that the work is agreed. */
export const withoutAgreement = {
  milestones: { known: { label: 'the client is known' } },
  stages: { ...stages, working: { label: 'Working' } },
  steps: { inform, walk, part: { ...part, revokes: [] }, agree: { ...agree, achieves: [] } },
} satisfies Partial<ProgrammeDefinition>;

/** A new gate: nobody works with a client whom nobody trusts. */
export const withTrust = {
  milestones: { ...milestones, trusted: { label: 'the client is trusted' } },
  stages: {
    ...stages,
    working: {
      label: 'Working',
      entry: [{ milestone: 'trusted', because: 'trust comes first' }],
    },
  },
  steps: {
    ...steps,
    trust: {
      event: 'session.held',
      by: ['counsellor'],
      where: { stage: ['talking'] },
      achieves: ['trusted'],
    },
  },
} satisfies Partial<ProgrammeDefinition>;

/** A stage more, which no step leads into. */
export const withRest = {
  stages: { ...stages, resting: { label: 'Resting' } },
} satisfies Partial<ProgrammeDefinition>;
