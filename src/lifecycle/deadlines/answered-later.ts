import { latestEnds, type Span, spanOf } from '../../kernel/calendar/index.js';
import type { Consent } from '../../model/index.js';

/** How one recipient, purpose and category of a person was answered. */
interface Answers {
  readonly given: Span[];
  lastRefused: number;
}

/**
 * Whether each recipient, purpose and category of a consent is answered by a later one, given on or refused; it may take
 * several.
 */
export function answeredLater(consents: readonly Consent[]): (consent: Consent) => boolean {
  const answers = new Map<string, Answers>();
  for (const consent of consents) {
    const span = spanOf(consent);
    const isGiven = consent.status === 'given' && consent.withdrawnAt === undefined;
    if (!isGiven && consent.status !== 'refused') continue;
    for (const topic of topicsOf(consent)) {
      const known = answers.get(topic) ?? { given: [], lastRefused: Number.NEGATIVE_INFINITY };
      answers.set(topic, known);
      if (isGiven) known.given.push(span);
      else known.lastRefused = Math.max(known.lastRefused, span.from);
    }
  }
  const ends = new Map([...answers].map(([topic, { given }]) => [topic, latestEnds(given)]));
  return (consent) => {
    const { from, until } = spanOf(consent);
    return topicsOf(consent).every(
      (topic) =>
        (answers.get(topic)?.lastRefused ?? from) > from || (ends.get(topic)?.(until) ?? until) > until,
    );
  };
}

function topicsOf({
  clientId,
  dataSubject,
  personId,
  recipientIds,
  purposes,
  categories,
}: Consent): readonly string[] {
  return recipientIds.flatMap((recipient) =>
    purposes.flatMap((purpose) =>
      categories.map((category) =>
        JSON.stringify([clientId, dataSubject, personId, recipient, purpose, category]),
      ),
    ),
  );
}
