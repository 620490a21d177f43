import { describe, expect, it } from 'vitest';
import { releasePlan, releasePlanWithoutContacts } from '../../builders/release/release-plan.js';
import { fileWith } from '../files.js';
import { harness } from '../harness.js';

const { finds, isSilent, texts } = harness('reachable-after-release');

describe('somebody reachable around the clock', () => {
  it('is asked for', () => {
    const file = fileWith([], { releasePlans: [releasePlan({ reachableOutOfHours: false })] });
    finds(file, [['releasePlans[0].reachableOutOfHours']]);
    expect(texts(file)[0]).toContain('around the clock');
  });
});

describe('plans', () => {
  it('are each looked at', () => {
    const releasePlans = [releasePlan(), releasePlanWithoutContacts({ id: 'rp-2' })];
    finds(fileWith([], { releasePlans }), [['releasePlans[1].reachableOutOfHours']]);
  });

  it('are none: nothing to find', () => {
    isSilent(fileWith([]));
  });
});
