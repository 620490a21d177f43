import type * as Library from 'exit-work/sharing';
import { type Patch, patched as patchedIn, plantIn } from '../../planted/planting.js';

export type { Patch } from '../../planted/planting.js';

/** What is planted in, as the library gives it out. */
export type Sharing = Pick<
  typeof Library,
  | 'compilePolicy'
  | 'decideDisclosure'
  | 'explainFields'
  | 'pseudonymOf'
  | 'recipientNotice'
  | 'safeguardOf'
  | 'sharingPolicyOf'
  | 'viewRecord'
>;

/** The files that give it out. */
const surface = [
  'sharing/decision/decide-disclosure.ts',
  'sharing/decision/compile-policy.ts',
  'sharing/policy-of-case/safeguard-of.ts',
  'sharing/policy-of-case/sharing-policy-of.ts',
  'sharing/view/explain-fields.ts',
  'sharing/view/pseudonym-of.ts',
  'sharing/view/recipient-notice.ts',
  'sharing/view/view-record.ts',
];

/** The sharing layer with a patch in it, whose file is named in the layer: `decision/grounds/grant.ts`. */
export function plant(patch: Patch | undefined, folder: string): Promise<Sharing> {
  return plantIn<Sharing>(surface, patch && inLayer(patch), folder);
}

export function patched(patch: Patch): string {
  return patchedIn(inLayer(patch));
}

function inLayer(patch: Patch): Patch {
  return { ...patch, file: `sharing/${patch.file}` };
}
