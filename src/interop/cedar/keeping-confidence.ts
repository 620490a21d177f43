import type { ConfidentialityLimit } from '../../sharing/index.js';
import type { DataCategory } from '../../vocabulary/index.js';
import { any, type Condition, isText, not } from './condition.js';
import { isWithinLimit } from './confidentiality.js';

/** What was said in confidence passes within a limit of confidentiality only. */
export function keepingConfidence(
  categories: readonly DataCategory[],
  limits: readonly ConfidentialityLimit[],
): readonly Condition[] {
  const confidential = 'counselling-notes';
  if (!categories.includes(confidential)) return [];
  return [any([not(isText('category', [confidential])), isWithinLimit(confidential, limits)])];
}
