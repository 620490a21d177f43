import { CaseFile } from 'exit-work/model';

/** The lists that a case file had to have when the answers were stored, and that it may leave out today. */
const listedThen = [
  'organisations',
  'team',
  'needsAssessments',
  'riskAssessments',
  'interventionPlans',
  'sessions',
  'consents',
  'referrals',
  'releasePlans',
  'aftercarePlans',
  'closureEvaluations',
];
const format = { format: 'exit-work/case-file', formatVersion: 1 };
/** What has to be there today, and did not then. */
const narrowing = ['accessRestrictions', 'securityConcerns'];

/** A case file as it was written when the answers were stored. It lacks what is demanded since. */
export function asWrittenThen(file: CaseFile): CaseFile {
  const fields = Object.keys(CaseFile.shape).flatMap((name) => {
    const value: unknown = Reflect.get(file, name) ?? (listedThen.includes(name) ? [] : undefined);
    const isNew = name in format || (narrowing.includes(name) && isEmpty(value));
    return value === undefined || isNew ? [] : [[name, value] as const];
  });
  return Object.fromEntries(fields) as unknown as CaseFile;
}

/** The same in the form of today; what is no case file any more stays as it is. */
export function asWrittenToday(written: unknown): unknown {
  if (typeof written !== 'object' || written === null || Array.isArray(written)) return written;
  const demanded = Object.fromEntries(narrowing.map((name) => [name, []]));
  return { ...format, ...demanded, ...written };
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
