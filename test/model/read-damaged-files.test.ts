import { check } from 'exit-work/kernel';
import { CaseFile, readCaseFile } from 'exit-work/model';
import { expect, it } from 'vitest';
import { journeyFile } from '../../bench/journey-file.js';
import { damaged } from '../answers/input/damaged.js';
import { seeded } from '../sharing/worlds/small-scope.js';

/** Text is read by another way than a record, a quicker one. */
it('of damaged files as text the same is said as of the records at hand', () => {
  const choose = seeded(13);
  const files = (['vpn-type-c', 'pairs', 'exit-sweden', 'helpline-family'] as const).map(journeyFile);
  let refused = 0;
  for (let place = 0; place < 300; place += 1) {
    const text = JSON.stringify(damaged(choose, files[place % files.length]));
    const data: unknown = JSON.parse(text);
    const read = readCaseFile(text);
    const checked = check(CaseFile, data);
    const isLater = !read.ok && read.issues[0]?.code === 'later-case-file-version';
    expect(isLater ? Object(data).formatVersion : read).toEqual(isLater ? 7 : checked);
    if (!read.ok) refused += 1;
  }
  expect(refused).toBeGreaterThan(100);
  expect(refused).toBeLessThan(300);
});
