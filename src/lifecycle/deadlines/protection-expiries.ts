import { spanOfDays } from '../../kernel/calendar/index.js';
import type { Expiry, ExpirySource } from './expiry.js';
import { notContinued } from './not-continued.js';

/** The measures that end while the concern goes on, and that no other one of their kind continues. */
export function protectionExpiries({ file: { securityConcerns = [] } }: ExpirySource): readonly Expiry[] {
  return securityConcerns.flatMap(({ id, measures = [], resolvedAt }, index) =>
    resolvedAt === undefined
      ? notContinued(measures, spanOfDays, ({ measure }) => [measure]).flatMap(
          ({ record: { from, until }, index: place }): Expiry[] => {
            const path = ['securityConcerns', index, 'measures', place, 'until'];
            return until === undefined
              ? []
              : [{ kind: 'protection-ends', recordId: id, path, due: until, from }];
          },
        )
      : [],
  );
}
