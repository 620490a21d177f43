import { dayAfter } from '../../kernel/index.js';
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

function protectsOn(other: ProtectionMeasure, { measure, until }: ProtectionMeasure): boolean {
  if (until === undefined || other.measure !== measure) return false;
  return other.from <= dayAfter(until, { days: 1 }) && (other.until === undefined || other.until > until);
}
