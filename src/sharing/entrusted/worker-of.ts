import type { EntrustedItem } from '../../model/index.js';

/** Who has an entrusted item now: to whom it was passed on last, or else entrusted; nobody once it was answered that nobody has it. */
export function workerOf({ entrustedToId, answers = [] }: EntrustedItem): string | undefined {
  const last = answers.at(-1);
  return last === undefined ? entrustedToId : last.passedToId;
}
