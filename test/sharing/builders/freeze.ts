/** The same value, in which no assignment succeeds at any depth. */
export function deeplyFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const one of Object.values(value)) deeplyFrozen(one);
    Object.freeze(value);
  }
  return value;
}
