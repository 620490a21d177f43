import type { Ground } from '../../../vocabulary/index.js';
import type { Grant } from './grant.js';

export function isCompelling({ details: { reference } }: Grant): boolean {
  return isCompellingGround(reference.ground);
}

/**
 * Grounds that make a prohibition a matter for a human being instead of an end, and that can come with a silence towards
 * the client.
 */
export function isCompellingGround(ground: Ground): boolean {
  return ground === 'legal-duty' || ground === 'vital-interest';
}
