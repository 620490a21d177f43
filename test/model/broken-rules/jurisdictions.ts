import { jurisdictions } from 'exit-work/sharing';
import type { BrokenRecord } from './broken-record.js';

const { examplia, mustermark } = jurisdictions;

/** What can never be true of the law of a jurisdiction as data. */
export const brokenJurisdictions: readonly BrokenRecord[] = [
  [
    'a jurisdiction has a duty twice',
    'JurisdictionPack',
    examplia,
    { duties: [...examplia.duties, ...examplia.duties.slice(0, 1)] },
    'duties[2].id',
    'is given before in this list; expected each once',
  ],
  [
    'a jurisdiction has a limit of confidentiality twice',
    'JurisdictionPack',
    examplia,
    { confidentialityLimits: [...examplia.confidentialityLimits, ...examplia.confidentialityLimits] },
    'confidentialityLimits[1].id',
    'is given before in this list; expected each once',
  ],
  [
    'a jurisdiction says two things of the privilege of a role',
    'JurisdictionPack',
    examplia,
    { privileges: [...examplia.privileges, { role: 'psychologist', witnessImmunity: 'no' }] },
    'privileges[3].role',
    'is given before in this list; expected each once',
  ],
  [
    'a jurisdiction has a permission twice',
    'JurisdictionPack',
    examplia,
    { permissions: [...(examplia.permissions ?? []), ...(examplia.permissions ?? [])] },
    'permissions[1].id',
    'is given before in this list; expected each once',
  ],
  [
    'a jurisdiction has the permission of another',
    'JurisdictionPack',
    examplia,
    { permissions: mustermark.permissions },
    'permissions[0].jurisdiction',
    'expected the same as `title`',
  ],
  [
    'a jurisdiction has the duty of another',
    'JurisdictionPack',
    examplia,
    { duties: [...examplia.duties, ...mustermark.duties.slice(0, 1)] },
    'duties[2].jurisdiction',
    'expected the same as `title`',
  ],
];
