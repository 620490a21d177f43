import { compareTexts } from '../../../kernel/json/index.js';
import type { EntrustedRecord } from '../../policy/index.js';
import { byId, type EntrustedAnswers, type EntrustedMark, type EntrustedRuling } from '../contract/index.js';
import type { EntrustedEvaluation, EntrustedRuled, Permitted } from '../evaluate/index.js';
import type { Relied } from './obligations-of.js';

const texts: Readonly<Record<EntrustedRuled['ruling'], string>> = {
  permitted: 'it goes along with what is permitted',
  escalated:
    'it was entrusted to a worker; nobody has said for certain that this reaches it, and a human must judge that',
  'not-applicable': 'whoever entrusted it has not agreed that it goes further',
};

/** What is permitted, with what is entrusted and goes along, as far as it asks something of the holder: about whom it is, nobody knows. */
export function withEntrusted(
  permitted: readonly Permitted[],
  evaluation: EntrustedEvaluation,
): readonly Relied[] {
  if (permitted.length === 0) return permitted;
  const along = evaluation.rulings.filter(
    ({ ruling, grants }) => ruling === 'permitted' && grants.length > 0,
  );
  return [
    ...permitted,
    ...along.map(
      ({ grants }): Relied => ({ item: { subject: 'nobody' }, form: 'full', grants, overrides: [] }),
    ),
  ];
}

/** What was entrusted, as the holder is told of it; until a human has decided, all of it is withheld. */
export function entrustedAnswers(
  { rulings, open, withheld }: EntrustedEvaluation,
  isEscalated: boolean,
): EntrustedAnswers {
  return {
    rulings: rulings.map(ruled),
    open: isEscalated ? [] : marksOf(open),
    withheld: marksOf(isEscalated ? [...open, ...withheld] : withheld),
  };
}

function ruled({ id, ruling, grants }: EntrustedRuled): EntrustedRuling {
  return { id, ruling, text: texts[ruling], grounds: byId(grants.map(({ details }) => details.reference)) };
}

/** In alphabetical order: no answer depends on the order of lists. */
function marksOf(entrusted: readonly EntrustedRecord[]): readonly EntrustedMark[] {
  return entrusted
    .map(({ id, recordId }) => ({ id, recordId }))
    .sort((one, other) => compareTexts(one.id, other.id));
}
