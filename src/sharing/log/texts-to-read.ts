import { fieldPath, type Identifier, isIdentifier } from '../../kernel/index.js';
import { demand } from '../../kernel/issue/index.js';
import { checkedFile } from '../../model/case-file/index.js';
import { CaseFile, type EntrustedItem } from '../../model/index.js';
import { placedTextAt } from '../clearing/index.js';
import { identifiersLeft } from '../view/index.js';
import { type ClientText, replaceClientTexts } from './client-texts.js';
import { digestOf } from './log-chain.js';

/** A text that somebody must read before the client gets it: where it stands, and the mark of its exact wording. */
export interface TextToRead extends Pick<ClientText, 'label'> {
  readonly path: string;
  readonly digest: string;
}

/**
 * The texts about a client that may speak of others too: notes, reasons, summaries. What a field may contain is known by
 * category, not by person, so that only somebody who reads a text can say whether a mother or a victim occurs in it.
 * Whoever has read one, and found that the client may have it, gives its `digest` to `subjectAccessExport`; a text that
 * is changed afterwards has another digest and is held back again.
 *
 * What the client entrusted to a worker, this worker reads alone (`readerId`); what others entrusted does not go to the client, and
 * nobody reads it for that.
 *
 * For the holder: of a short text the digest can be guessed.
 *
 * Throws an `InputError` for what is no case file or no identifier.
 *
 * @example
 * ```ts
 * import type { CaseFile } from 'exit-work/model';
 * import { textsToRead } from 'exit-work/sharing';
 *
 * const file: CaseFile = {
 *   format: 'exit-work/case-file', formatVersion: 1, holderId: 'o-exit', id: 'case-1', programme: { id: 'example-programme', version: '1.0.0' },
 *   client: { id: 'c-1', givenName: 'Sam', familyName: 'Sample' },
 *   participation: { nature: 'voluntary', since: '2030-01-02' },
 *   accessRestrictions: [], conferences: [], securityConcerns: [], events: [],
 *   opening: {
 *     id: 'e-1', type: 'client.made-contact', instant: '2030-01-02T16:00:00+01:00', actorId: 'm-1', role: 'counsellor',
 *     caseId: 'case-1', track: 'voluntary', custody: 'community', reason: 'his mother told him to call',
 *   },
 * };
 * textsToRead(file).map(({ path }) => path); // => ['opening.reason']
 * ```
 */
export function textsToRead(file: CaseFile, readerId?: Identifier): readonly TextToRead[] {
  checkedFile('file', file);
  demand(readerId === undefined || isIdentifier(readerId), 'readerId', 'an identifier');
  const { client, entrustedItems = [] } = file;
  const mayRead = ({ entrustedById, entrustedToId }: EntrustedItem) =>
    entrustedById === client.id && entrustedToId === readerId;
  const withheld = entrustedItems.filter((one) => !mayRead(one));
  const left = identifiersLeft(CaseFile, file, {
    entrusted: { rulings: [], open: entrustedItems.filter(mayRead), withheld },
  });
  const found: TextToRead[] = [];
  replaceClientTexts(CaseFile, file, ({ path, label, text }) => {
    const recordId = placedTextAt(file, path)?.recordId;
    if (left === undefined || recordId === undefined || left.has(recordId))
      found.push({ path: fieldPath(path), label, digest: digestOf(text) });
    return text;
  });
  return found;
}
