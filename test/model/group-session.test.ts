import { GroupSession } from 'exit-work/model';
import { leavesOf } from 'exit-work/schema';
import { expect, it } from 'vitest';

it('a group’s record can hold nothing of those who came, so that a restricted client exposes nobody and is not exposed', () => {
  const subjects = leavesOf(GroupSession).map(({ annotation }) => annotation?.subject);
  expect(new Set(subjects)).toEqual(new Set(['nobody', 'staff']));
});
