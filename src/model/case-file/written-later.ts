import * as z from 'zod';
import type { Issue } from '../../kernel/index.js';
import { caseFileVersion } from './case-file.js';

const laterFile = /* @__PURE__ */ z.looseObject({
  format: /* @__PURE__ */ z.literal('exit-work/case-file'),
  formatVersion: /* @__PURE__ */ z.int().gt(caseFileVersion).lte(9999),
});

/**
 * Of a file in a later version of the format that alone is said: what it has of its own is right there, and no fault. Nothing for
 * every other text; it is JSON, of which some was refused.
 */
export function writtenLater(text: string, issues: readonly Issue[]): Issue | undefined {
  if (issues.every(({ code }) => code !== 'other-case-file-version')) return undefined;
  const later = laterFile.safeParse(JSON.parse(text));
  if (!later.success) return undefined;
  const written = later.data.formatVersion;
  return {
    code: 'later-case-file-version',
    path: 'formatVersion',
    message: `written by version ${written} of the format, and this reads up to version ${caseFileVersion}; update what reads it, or have it written in version ${caseFileVersion}`,
  };
}
