import { CaseFile } from 'exit-work/model';
import { leavesOf } from 'exit-work/schema';
import { caseFile } from '../builders/case-file/case-file.js';
import { counsellor, formerWithoutSupervision } from '../builders/people/team.js';
import { planWithoutAgreement } from '../builders/plan/intervention-plan.js';
import { closureEvaluation } from '../builders/release/closure-evaluation.js';
import { releasePlan, releasePlanWithoutContacts } from '../builders/release/release-plan.js';
import { entrustedItem } from '../builders/sharing/entrusted-item.js';
import { happened } from './files.js';

/** A way in which a file falls short, and the rules that find it. */
export interface Shortcoming {
  readonly name: string;
  readonly rules: readonly string[];
  readonly apply: (file: CaseFile) => CaseFile;
}

export const shortcomings: readonly Shortcoming[] = [
  {
    name: 'a former without conditions',
    rules: ['former-mentor-conditions'],
    apply: (file) => ({ ...file, team: [...(file.team ?? []), formerWithoutSupervision({ id: 'm-alone' })] }),
  },
  {
    name: 'a worker who left with something entrusted',
    rules: ['entrusted-answered'],
    apply: (file) => ({
      ...file,
      team: [...(file.team ?? []), counsellor({ id: 'm-left', until: '2030-03-31' })],
      entrustedItems: [entrustedItem({ recordId: 'p-1', entrustedToId: 'm-left' })],
    }),
  },
  {
    name: 'an assessor without certificate',
    rules: ['certified-assessor'],
    apply: (file) => ({
      ...file,
      riskAssessments: (file.riskAssessments ?? []).map((one) => ({ ...one, assessorId: 'm-counsellor' })),
    }),
  },
  {
    name: 'no needs assessment',
    rules: ['assessment-before-start'],
    apply: (file) => ({ ...file, needsAssessments: [] }),
  },
  {
    name: 'a plan that is not agreed',
    rules: ['plan-agreed-with-client'],
    apply: (file) => ({
      ...file,
      interventionPlans: [...(file.interventionPlans ?? []), planWithoutAgreement({ id: 'p-2' })],
    }),
  },
  {
    name: 'too little intensity',
    rules: ['intensity-follows-risk'],
    apply: (file) => ({
      ...file,
      riskAssessments: (file.riskAssessments ?? []).map((one) => ({ ...one, threatFromClient: 'high' })),
    }),
  },
  {
    name: 'a release on a Friday',
    rules: ['release-before-closed-days'],
    apply: (file) => ({
      ...file,
      releasePlans: [
        ...(file.releasePlans ?? []),
        releasePlan({
          id: 'rp-2',
          releaseOn: '2030-03-08',
          firstContacts: [{ on: '2030-03-08', memberId: 'm-manager', what: 'a walk' }],
        }),
      ],
    }),
  },
  {
    name: 'nobody at the gate',
    rules: ['reachable-after-release', 'first-contact-after-release'],
    apply: (file) => ({
      ...file,
      releasePlans: [...(file.releasePlans ?? []), releasePlanWithoutContacts({ id: 'rp-3' })],
    }),
  },
  {
    name: 'aftercare of its own',
    rules: ['aftercare-linked'],
    apply: (file) => ({
      ...file,
      aftercarePlans: (file.aftercarePlans ?? []).map(({ interventionPlanId: _, ...plan }) => plan),
    }),
  },
  {
    name: 'a closure without evaluation',
    rules: ['evaluation-before-closure'],
    apply: (file) => ({
      ...file,
      closureEvaluations: [closureEvaluation({ evaluatedOn: '2033-01-01' })],
      events: [...file.events, happened('case.closed', '2032-06-01T10:00:00+02:00')],
    }),
  },
];

const vocabularies = new Set(
  leavesOf(CaseFile)
    .filter(({ annotation }) => annotation?.vocabulary !== undefined)
    .map(({ path }) => path),
);
const dated = /^\d{4}-\d{2}-\d{2}/;

/**
 * A file with the chosen shortcomings in which every text that is free to be anything is a marker. References keep
 * their meaning: the same identifier becomes the same marker.
 */
export function markedCase(
  chosen: readonly string[],
  seed = 0,
): { readonly file: CaseFile; readonly markers: readonly string[] } {
  const markers = new Map<string, string>();

  function marker(text: string): string {
    const known = markers.get(text) ?? `MARKER-${seed}-${markers.size}`;
    markers.set(text, known);
    return known;
  }

  function marked(value: unknown, path: string): unknown {
    if (Array.isArray(value)) return value.map((one: unknown) => marked(one, `${path}[]`));
    if (typeof value === 'object' && value !== null) {
      const entries = Object.entries(value).map(([name, one]) => [
        name,
        marked(one, path === '' ? name : `${path}.${name}`),
      ]);
      return Object.fromEntries(entries);
    }
    if (typeof value !== 'string' || dated.test(value) || vocabularies.has(path)) return value;
    if (/^format$|^(events\[\]|opening)\.type$|\.outcome$|\.languages\[\]$|\.noticeLanguage$/.test(path))
      return value;
    return marker(value);
  }

  const file = shortcomings
    .filter(({ name }) => chosen.includes(name))
    .reduce((sofar, { apply }) => apply(sofar), caseFile());
  return { file: CaseFile.parse(marked(file, '')), markers: [...markers.values()] };
}
