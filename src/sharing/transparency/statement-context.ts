import type { Instant } from '../../kernel/index.js';
import type { Organisation } from '../../model/index.js';
import type { SharingPolicy } from '../policy/index.js';
import type { Phrasing } from './phrasing.js';
import type { SharingRow } from './sharing-row.js';

/** What the sections of one statement are made of. */
export interface StatementContext {
  readonly phrasing: Phrasing;
  readonly policy: SharingPolicy;
  readonly holder: Organisation;
  readonly instant: Instant;
  readonly clientId?: string;
  readonly rows: readonly SharingRow[];
}

/** A heading and what stands below it; what is empty is left out. */
export function section(heading: string, ...blocks: readonly string[]): string {
  return [`## ${heading}`, ...blocks].filter((block) => block !== '').join('\n\n');
}

export function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}
