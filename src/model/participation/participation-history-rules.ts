import type { CalendarDay } from '../../kernel/index.js';
import type { Rule } from '../../schema/index.js';
import type { ParticipationNature, ParticipationTrack } from '../../vocabulary/index.js';

interface Participated {
  readonly participation: { readonly nature: ParticipationNature; readonly since: CalendarDay };
  readonly earlierParticipations?: readonly {
    readonly nature: ParticipationNature;
    readonly since: CalendarDay;
    readonly until?: CalendarDay;
  }[];
  readonly opening: { readonly track: ParticipationTrack };
}

const trackWanted =
  'expected a nature of the track on which the case was opened; one that changed later goes into `participation`, the earlier one into `earlierParticipations`';
const endWanted = 'expected the day on which it ended, not after the next participation began';

/** What a case opened as, its first participation was. */
export const participationMatchesOpening: Rule<Participated> = {
  code: 'participation-of-other-track',
  fields: ['participation', 'earlierParticipations', 'opening'],
  statement: 'the first participation is of the track on which the case was opened',
  citation: { follows: ['CS-1.2-06', 'CS-1.2-07'] },
  violations: ({ participation, earlierParticipations = [], opening }) => {
    const first = earlierParticipations[0] ?? participation;
    const track: ParticipationTrack = first.nature === 'voluntary' ? 'voluntary' : 'mandated';
    const place = earlierParticipations.length > 0 ? ['earlierParticipations', 0] : ['participation'];
    return track === opening.track ? [] : [{ path: [...place, 'nature'], expected: trackWanted }];
  },
};

/** Nobody takes part in two ways at once. */
export const participationsFollow: Rule<Participated> = {
  code: 'participations-overlap',
  fields: ['participation', 'earlierParticipations'],
  statement: 'each earlier participation ended, no later than the next began',
  citation: { ours: 'nobody takes part in two ways at once' },
  violations: ({ participation, earlierParticipations = [] }) =>
    earlierParticipations.flatMap(({ until }, index) => {
      const next = earlierParticipations[index + 1] ?? participation;
      return until !== undefined && until <= next.since
        ? []
        : [{ path: ['earlierParticipations', index, 'until'], expected: endWanted }];
    }),
};
