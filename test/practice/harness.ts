import { check } from 'exit-work/kernel';
import { CaseFile } from 'exit-work/model';
import {
  type Finding,
  type PracticeRule,
  practiceRules,
  type ReviewOptions,
  reviewCase,
} from 'exit-work/practice';
import { leavesOf } from 'exit-work/schema';
import { expect } from 'vitest';

/** The paths of one finding: where its evidence stands. */
export type Paths = readonly string[];

export interface Harness {
  /** The rule finds exactly this, in this order, each finding by its paths. */
  readonly finds: (file: CaseFile, findings: readonly Paths[], options?: Partial<ReviewOptions>) => void;
  readonly isSilent: (file: CaseFile, options?: Partial<ReviewOptions>) => void;
  /** What the rule says, in the order of its findings. */
  readonly texts: (file: CaseFile, options?: Partial<ReviewOptions>) => readonly string[];
}

/** The clock, the zone and the holidays of all tables, where a case does not say otherwise. */
export function reviewOptions(overrides: Partial<ReviewOptions> = {}): ReviewOptions {
  return { now: '2030-06-03T09:00:00Z', timeZone: 'Europe/Berlin', holidays: [], ...overrides };
}

export function ruleCalled(id: string): PracticeRule {
  const rule = practiceRules.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`there is no rule \`${id}\``);
  return rule;
}

/** What is asserted of a rule goes through the whole review, so that the registry is tested with it. */
export function harness(id: string): Harness {
  const rule = ruleCalled(id);

  function findingsIn(file: CaseFile, options: Partial<ReviewOptions> = {}): readonly Finding[] {
    const checked = check(CaseFile, file);
    if (!checked.ok) throw new Error(`not a case file: ${JSON.stringify(checked.issues)}`);
    const findings = reviewCase(file, reviewOptions(options)).filter((finding) => finding.code === id);
    for (const finding of findings) expectWellFormed(finding, rule, file);
    return findings;
  }

  return {
    finds: (file, findings, options) => {
      expect(findings.length).toBeGreaterThan(0);
      expect(findingsIn(file, options).map(({ paths }) => paths)).toEqual(findings);
    },
    isSilent: (file, options) => {
      expect(findingsIn(file, options)).toEqual([]);
    },
    texts: (file, options) => findingsIn(file, options).map(({ text }) => text),
  };
}

/** A finding says what would be better, as strongly as its rule, and points at something that is there. */
export function expectWellFormed(finding: Finding, rule: PracticeRule, file: CaseFile): void {
  expect(finding).toMatchObject({
    code: rule.id,
    title: rule.title,
    severity: rule.severity,
    citation: rule.citation,
  });
  expect(finding.text).toMatch(/^\p{Ll}[^.]*; \p{Ll}[^.]*[^.\s]$/u);
  expect(finding.paths.length).toBeGreaterThan(0);
  expect(new Set(finding.paths).size).toBe(finding.paths.length);
  expect(finding.paths.filter((path) => !leadsSomewhere(path, file))).toEqual([]);
}

const placesOfModel = leavesOf(CaseFile).map(({ path }) => path);

/** Whether a path leads to a value in the file, or to a field of a record in it that may be left out. */
export function leadsSomewhere(path: string, file: CaseFile): boolean {
  const form = path.replaceAll(/\[\d+\]/g, '[]');
  const isOfModel = placesOfModel.some((place) => place === form || /^(\.|\[)/.test(place.replace(form, '')));
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '');
  const holder = keys
    .slice(0, -1)
    .reduce<unknown>(
      (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
      file,
    );
  const endsInList = path.endsWith(']');
  const isThere =
    typeof holder === 'object' &&
    holder !== null &&
    (!endsInList || Object.hasOwn(holder, keys.at(-1) ?? ''));
  return isOfModel && isThere;
}
