import type { CalendarDay } from '../kernel/index.js';
import type { Breach, Rule } from '../record/index.js';
import type { ParticipationNature, ParticipationTrack } from '../vocabulary/index.js';

interface Participated {
  readonly participation: { readonly nature: ParticipationNature; readonly since: CalendarDay };
  readonly earlierParticipations?: readonly {
    readonly nature: ParticipationNature;
    readonly since: CalendarDay;
    readonly until?: CalendarDay;
  }[];
  readonly opening: { readonly track: ParticipationTrack };
}

/** What a case opened as, its first participation was. */
export const participationMatchesOpening: Rule<Participated> = {
  fields: ['participation', 'earlierParticipations', 'opening'],
  statement: 'the first participation is of the track on which the case was opened',
  sources: ['CS-1.2-06', 'CS-1.2-07'],
  *breaches({ participation, earlierParticipations = [], opening }): Generator<Breach> {
    const first = earlierParticipations[0] ?? participation;
    const track: ParticipationTrack = first.nature === 'voluntary' ? 'voluntary' : 'mandated';
    if (track !== opening.track) {
      const place = earlierParticipations.length > 0 ? ['earlierParticipations', 0] : ['participation'];
      yield {
        path: [...place, 'nature'],
        expected:
          'expected a nature of the track on which the case was opened; one that changed later goes into `participation`, the earlier one into `earlierParticipations`',
      };
    }
  },
};

/** Nobody takes part in two ways at once. */
export const participationsFollow: Rule<Participated> = {
  fields: ['participation', 'earlierParticipations'],
  statement: 'each participation ends before the next begins',
  sources: [],
  *breaches({ participation, earlierParticipations = [] }): Generator<Breach> {
    for (const [index, { until }] of earlierParticipations.entries()) {
      const next = earlierParticipations[index + 1] ?? participation;
      if (until === undefined || until > next.since) {
        yield {
          path: ['earlierParticipations', index, 'until'],
          expected: 'expected the day on which it ended, not after the next participation began',
        };
      }
    }
  },
};
