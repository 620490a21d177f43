import type { CalendarDay } from '../../kernel/index.js';
import { daysOf, type Observation, type PracticeRule } from '../rule/index.js';

/**
 * Risks and needs are assessed before the intervention starts (WO-2.2-01). The gates of a programme see to it in
 * the log; this rule sees whether the records bear it out.
 */
export const assessmentBeforeStart: PracticeRule = {
  id: 'assessment-before-start',
  title: 'Assessment before the start',
  severity: 'should',
  citation: { follows: ['WO-2.2-01', 'EU-2-03'] },
  observe: ({ file, options }) => {
    const [start] = daysOf('intervention.started', file, options.timeZone);
    if (start === undefined) return [];
    const isBefore = ({ assessedOn }: { readonly assessedOn: CalendarDay }) => assessedOn <= start.day;
    const missing: Observation[] = [];
    if (!(file.needsAssessments ?? []).some(isBefore)) {
      missing.push({
        paths: [start.path, 'needsAssessments'],
        text: 'no needs assessment dates from before the start of the intervention; assess the needs first',
      });
    }
    if (!(file.riskAssessments ?? []).some(isBefore)) {
      missing.push({
        paths: [start.path, 'riskAssessments'],
        text: 'no risk assessment dates from before the start of the intervention; assess the risks first',
      });
    }
    return missing;
  },
};
