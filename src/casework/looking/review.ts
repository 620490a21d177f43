import { checkedOptions } from '../../kernel/check/index.js';
import { type Finding, reviewCase } from '../../practice/index.js';
import type { Desk } from '../desk/index.js';
import { demandOpened, type OpenedCase } from '../opened/index.js';
import { type AtNow, anyNow } from './due-in.js';

/** Where a case falls short of good practice. */
export function review(desk: Desk, opened: OpenedCase, asked: AtNow): readonly Finding[] {
  const { file } = demandOpened(desk, opened).opened;
  const { now } = checkedOptions('asked', anyNow, asked);
  const { timeZone, holidays } = desk;
  return reviewCase(file, { now, timeZone, holidays });
}
