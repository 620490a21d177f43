import { continues, spanOfDays } from '../../kernel/calendar/index.js';
import type { ProtectionMeasure } from '../../model/index.js';
import type { Expiry, ExpirySource } from './expiry.js';
import { notSuperseded } from './not-superseded.js';

/** The measures that end while the concern goes on, and that no other one of their kind continues. */
export function protectionExpiries({ file: { securityConcerns = [] } }: ExpirySource): readonly Expiry[] {
  return securityConcerns.flatMap(({ id, measures = [], resolvedAt }, index) =>
    resolvedAt === undefined
      ? notSuperseded(measures, protectsOn).flatMap(({ record: { from, until }, index: place }): Expiry[] => {
          const path = ['securityConcerns', index, 'measures', place, 'until'];
          return until === undefined
            ? []
            : [{ kind: 'protection-ends', recordId: id, path, due: until, from }];
        })
      : [],
  );
}

function protectsOn(other: ProtectionMeasure, one: ProtectionMeasure): boolean {
  return other.measure === one.measure && continues(spanOfDays(other), spanOfDays(one));
}
