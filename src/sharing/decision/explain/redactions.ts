import { frozenCitation, jointCitation } from '../../../kernel/citation/index.js';
import { compareTexts } from '../../../kernel/json/index.js';
import type { Citation } from '../../../vocabulary/index.js';
import {
  appliesTo,
  type CompiledProhibition,
  type Grant,
  type GroundReference,
  type Item,
  type Redaction,
  type RequestContext,
  type UnmetCondition,
} from '../contract/index.js';
import type { Withheld } from '../evaluate/index.js';

// Handed out again and again: nobody can change them.
const none: readonly never[] = Object.freeze([]);
const noGround: Citation = frozenCitation({ follows: ['WO-1.6-01'] });
const claimed = 'somebody says that it is needed, and a human must judge that';
/** Of a ground that would permit it, what nobody knows. */
const doubted: Readonly<Partial<Record<GroundReference['ground'], string>>> = {
  consent: 'whether a consent that names it counts is in doubt, and a human must judge that',
  'legal-permission':
    'whether a law was weighed so that it counts for this client is in doubt, and a human must judge that',
  'vital-interest':
    'whether who decided that a life is at stake could decide it is in doubt, and a human must judge that',
};
/** Of a consent, what nobody noted; a doubt that somebody could read another way is told in general. */
const unnoted: Readonly<Partial<Record<UnmetCondition, string>>> = {
  'no-capacity': 'nobody noted whether who gave it could decide alone',
  'not-understood': 'nobody noted which language who gave it reads',
};
const ofDuties: Citation = frozenCitation({ follows: ['CS-4.5-13'] });

/** Why an item is withheld, for the holder. */
export function redacted(
  { ruling: reason, item, prohibitions, conflictingGrounds }: Withheld,
  context: RequestContext,
): Redaction {
  if (reason === 'not-applicable') return redaction(item, reason, 'no ground covers it', none, noGround);
  const all = inTurn(prohibitions);
  if (all.length === 0) return redaction(item, reason, toJudge(conflictingGrounds, context), none, ofDuties);
  return redaction(
    item,
    reason,
    unique(all.map(({ because }) => because)).join('; '),
    unique(all.map(({ id }) => id)),
    jointCitation(all.map(({ citation }) => citation)),
  );
}

/** Each sort of doubt once; or that somebody claims a need, where a duty or a life is at stake. */
function toJudge(grounds: readonly Grant[], context: RequestContext): string {
  const texts = grounds.map((grant) => doubtOf(grant, context));
  return texts.length === 0 ? claimed : unique(texts.sort(compareTexts)).join('; ');
}

function doubtOf({ details, limits = none }: Grant, context: RequestContext): string {
  const doubt = doubted[details.reference.ground];
  if (doubt === undefined) return claimed;
  const why = limits.flatMap((limit) => (appliesTo(limit, context) ? (unnoted[limit.missing] ?? []) : []));
  return why.length === 0 ? doubt : `${doubt}: ${unique(why).join(', and ')}`;
}

function inTurn(prohibitions: readonly CompiledProhibition[]): readonly CompiledProhibition[] {
  return [...prohibitions].sort((a, b) => compareTexts(a.id, b.id) || compareTexts(a.because, b.because));
}

/** Until a human has decided on the rest, nothing of the request is disclosed. */
export function waiting(item: Item): Redaction {
  return redaction(item, 'escalated', 'it waits for the decision on the rest', none);
}

/** Nobody can say what would hold for it. */
export function unread(item: Item): Redaction {
  return redaction(item, 'escalated', 'what would decide it could not be read', none);
}

function redaction(
  { subject, category, personId }: Item,
  reason: Redaction['reason'],
  text: string,
  by: readonly string[],
  citation?: Citation,
): Redaction {
  const one =
    citation === undefined
      ? { subject, category, reason, text, by }
      : { subject, category, reason, text, by, citation };
  return personId === undefined ? one : { ...one, personId };
}

function unique<T>(entries: readonly T[]): readonly T[] {
  return [...new Set(entries)];
}
