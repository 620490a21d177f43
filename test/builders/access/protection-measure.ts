import type { ProtectionMeasure } from 'exit-work/model';

export function hiddenAddress(overrides: Partial<ProtectionMeasure> = {}): ProtectionMeasure {
  return { measure: 'hidden-address', from: '2030-02-12', responsibleId: 'o-exit', ...overrides };
}
