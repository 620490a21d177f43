import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '../../kernel/index.js';
import { demandLog } from './demand-log.js';
import type { DisclosureLog } from './disclosure-log.js';
import type { LogEntry } from './entry/index.js';

/** SHA-256 of a text, in hexadecimal digits. */
export function digestOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** The hash of an entry: of everything in it but the hash itself. */
export function hashOf(entry: Pick<LogEntry, 'id'> & Partial<LogEntry>): string {
  const { hash: _, ...content } = entry;
  return digestOf(canonicalJson(content));
}

/** What the first entry follows: the head of the log, so that no entry fits into another log. */
export function headHash({ format, formatVersion, id }: Omit<DisclosureLog, 'entries'>): string {
  return digestOf(canonicalJson({ format, formatVersion, id }));
}

/** Where a log ended at a time. Kept elsewhere, it shows whether the end was cut off or the whole was written anew. */
export interface LogAnchor {
  readonly length: number;
  readonly hash: string;
}

/**
 * The anchor of a log as it is now. Without one, whoever holds a log can cut off its end, or write all of it anew: keep
 * anchors where the holder of the log cannot change them, such as with a supervising body.
 *
 * Throws an `InputError` for what is no log.
 *
 * @example
 * ```ts
 * import { anchorOf } from 'exit-work/sharing';
 *
 * anchorOf({ format: 'exit-work/disclosure-log', formatVersion: 1, id: 'log-1', entries: [] }).length; // => 0
 * ```
 */
export function anchorOf(log: DisclosureLog): LogAnchor {
  demandLog(log);
  return { length: log.entries.length, hash: log.entries.at(-1)?.hash ?? headHash(log) };
}
