import { effectiveEntries } from '../../lifecycle/index.js';
import type { CaseEvent, CaseFile, Consent } from '../../model/index.js';
import type { CaseParts } from '../opened/index.js';

/**
 * The consents of a file after a correction of what happened to one: where it stands is what its entries say then. One that was never
 * asked for, given or refused is none.
 */
export function consentsAfter(
  file: CaseFile,
  wrong: CaseEvent,
  correction: CaseEvent,
): Pick<CaseParts, 'consents'> {
  const touched = new Set(
    [wrong, correction].flatMap(({ type, recordId }) =>
      type.startsWith('consent.') ? (recordId ?? []) : [],
    ),
  );
  const { consents } = file;
  if (touched.size === 0 || consents === undefined) return {};
  const events = effectiveEntries({ ...file, events: [...file.events, correction] }).map(
    ({ event }) => event,
  );
  return {
    consents: consents.flatMap((consent) => {
      if (!touched.has(consent.id)) return [consent];
      return standing(
        consent,
        events.filter(({ recordId }) => recordId === consent.id),
      );
    }),
  };
}

function standing({ withdrawnAt: _, ...consent }: Consent, events: readonly CaseEvent[]): readonly Consent[] {
  const firstOf = (type: string) => events.find((event) => event.type === type)?.instant;
  const withdrawnAt = firstOf('consent.withdrawn');
  if (firstOf('consent.given') !== undefined) {
    return [
      withdrawnAt === undefined
        ? { ...consent, status: 'given' }
        : { ...consent, status: 'withdrawn', withdrawnAt },
    ];
  }
  if (firstOf('consent.refused') !== undefined) return [{ ...consent, status: 'refused' }];
  return firstOf('consent.requested') === undefined ? [] : [{ ...consent, status: 'requested' }];
}
