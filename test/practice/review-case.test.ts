import { practiceRules, reviewCase } from 'exit-work/practice';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  caseFile,
  familySupportCaseFile,
  mandatedCaseFile,
  openedCaseFile,
} from '../builders/case-file/case-file.js';
import { deeplyFrozen } from '../sharing/builders/freeze.js';
import { expectWellFormed, leadsSomewhere, reviewOptions, ruleCalled } from './harness.js';
import { markedCase, shortcomings } from './marked-case.js';

it('a file in order has no findings', () => {
  expect(reviewCase(caseFile(), reviewOptions())).toEqual([]);
  for (const file of [openedCaseFile(), mandatedCaseFile(), familySupportCaseFile()]) {
    expect(reviewCase(file, reviewOptions())).toEqual([]);
  }
});

it('findings follow the order of the rules, and those of one rule stand together', () => {
  const { file } = markedCase(shortcomings.map(({ name }) => name));
  const found = reviewCase(file, reviewOptions()).map(({ code }) => code);
  expect([...new Set(found)]).toEqual(practiceRules.map(({ id }) => id));
  expect(found).toEqual(practiceRules.flatMap(({ id }) => found.filter((rule) => rule === id)));
});

it('each shortcoming is found by its rules and by no other', () => {
  for (const { name, rules } of shortcomings) {
    const { file } = markedCase([name]);
    expect([...new Set(reviewCase(file, reviewOptions()).map(({ code }) => code))]).toEqual(rules);
  }
});

it('no finding repeats a value of the file, each points at something, and the file stays as it is', () => {
  fc.assert(
    fc.property(fc.subarray(shortcomings.map(({ name }) => name)), fc.nat(), (chosen, seed) => {
      const { file, markers } = markedCase(chosen, seed);
      const findings = reviewCase(deeplyFrozen(file), reviewOptions());
      const expected = new Set(
        shortcomings.filter(({ name }) => chosen.includes(name)).flatMap(({ rules }) => rules),
      );
      expect(new Set(findings.map(({ code }) => code))).toEqual(expected);
      const text = JSON.stringify(findings);
      expect(markers.length).toBeGreaterThan(40);
      expect(markers.filter((marker) => text.includes(marker))).toEqual([]);
      for (const finding of findings) {
        expectWellFormed(finding, ruleCalled(finding.code), file);
        expect(finding.text).not.toMatch(/\d/);
      }
      expect(reviewCase(file, reviewOptions())).toEqual(findings);
    }),
    { numRuns: 150 },
  );
}, 60_000);

it.each([
  ['releasePlans[0].releaseOn', true],
  ['needsAssessments', true],
  ['team[1].formerEngagement', true],
  ['aftercarePlans[0].interventionPlanId', true],
  ['team[1].certifiedUntil', true],
  ['releasePlans[1].releaseOn', false],
  ['releasePlans[0].releasedOn', false],
  ['events[99]', false],
  ['needs', false],
])('the harness knows whether a path leads somewhere: %s', (path, isKnown) => {
  expect(leadsSomewhere(path, caseFile())).toBe(isKnown);
});
