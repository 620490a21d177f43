import {
  compilePolicy,
  type DisclosureDecision,
  type DisclosureRequest,
  type SharingPolicy,
} from 'exit-work/sharing';
import { expect } from 'vitest';

/** The decision on a request, once it is sure that whoever asks for no explanation gets the same answer. */
export function decidedAlike(asked: DisclosureRequest, governing: SharingPolicy): DisclosureDecision {
  const { decide, permits } = compilePolicy(governing);
  const decision = decide(asked);
  expect(permits(asked)).toBe(decision.outcome === 'permit');
  return decision;
}
