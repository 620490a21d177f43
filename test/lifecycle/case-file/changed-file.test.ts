import { describe, expect, it } from 'vitest';
import { journeyFile } from '../../../bench/journey-file.js';
import { additionTo } from '../../../src/model/case-file/index.js';
import { adding, bothWays, grown, journeys } from './changed-files.js';

describe('of a file to which something was added, the same is said as of the whole', () => {
  it.each(journeys)('%s, event by event', (name) => {
    for (const count of journeyFile(name).events.keys()) {
      const [before, after] = grown(name, count, count + 1);
      const next = adding(before, after);
      expect(additionTo(before, next)).toBeDefined();
      const [fast, whole] = bothWays(before, next);
      expect(fast).toEqual(whole);
    }
  });
});
