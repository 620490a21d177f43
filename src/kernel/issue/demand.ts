import { InputError } from './input-error.js';

/**
 * Holds a caller to what a function asks of an argument. For what is recognised by its shape, such as a schema or a function, and for
 * functions that are called so often that a schema would cost more than they do; all else goes through `checkedArgument`.
 */
export function demand(isRight: boolean, path: string, expected: string): asserts isRight {
  if (isRight) return;
  throw new InputError('arguments', [{ code: 'wrong-argument', path, message: `expected ${expected}` }]);
}
