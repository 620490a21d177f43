import { InputError } from '../../kernel/index.js';
import { english } from './english.js';
import { german } from './german.js';
import type { Phrasing } from './phrasing.js';

/** A language in which clients are told. */
export type StatementLanguage = 'en' | 'de';

const phrasings: ReadonlyMap<string, Phrasing> = /* @__PURE__ */ new Map([
  ['en', english],
  ['de', german],
]);

export function phrasingIn(language: StatementLanguage): Phrasing {
  const phrasing = phrasings.get(language);
  if (phrasing !== undefined) return phrasing;
  throw new InputError('options', [
    { code: 'unknown-language', path: 'language', message: 'expected `en` or `de`' },
  ]);
}
