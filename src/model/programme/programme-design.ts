import { type RecordOf, record, rule } from '../../schema/index.js';
import { ideologiesOfScope } from '../core/index.js';
import { programmeAccessFields } from './programme-access-fields.js';
import { programmeAimFields } from './programme-aim-fields.js';
import { programmeWorkFields } from './programme-work-fields.js';
import { targetGroupFields } from './target-group-fields.js';

/**
 * What a designer decides about a programme besides how cases move through it: for whom it is, why it should work, how
 * people reach it, what the work consists of and who does it. It names no organisation, so that a design can be taken
 * over elsewhere (CS-3.1-02).
 *
 * How cases move through a programme is its definition, in `exit-work/programme`; who runs it, where and since when is
 * its {@link ProgrammeProfile}.
 *
 * @example
 * ```ts
 * import { ProgrammeDesign } from 'exit-work/model';
 *
 * const design = { preventionLevel: 'tertiary', targetGroup: 'Adults who want to leave.', channels: ['chat'] };
 * ProgrammeDesign.safeParse({ ...design, ideologyScope: 'independent' }).success; // => true
 * ProgrammeDesign.safeParse({ ...design, ideologyScope: 'specific' }).success; // => false
 * ```
 */
export const ProgrammeDesign = record(
  () => ({ ...programmeAimFields, ...targetGroupFields, ...programmeAccessFields, ...programmeWorkFields }),
  {
    title: 'Programme design',
    meaning: 'What a designer decides about a programme: for whom, why, with what access, methods and team.',
    citation: { follows: ['WO-2.5-01', 'MG-2.1-01', 'CS-2.2-01', 'CS-5.2-02', 'EU-1-04'] },
    rules: [
      ideologiesOfScope('programme', 'CS-3.2-01'),
      rule({
        code: 'ages-reversed',
        fields: ['minimumAge', 'maximumAge'],
        statement: 'the oldest age is not below the youngest',
        at: 'maximumAge',
        expected: 'expected an age that is not below `minimumAge`',
        holds: ({ minimumAge = 0, maximumAge }) => maximumAge === undefined || maximumAge >= minimumAge,
      }),
    ],
  },
);
export interface ProgrammeDesign extends RecordOf<typeof ProgrammeDesign> {}
