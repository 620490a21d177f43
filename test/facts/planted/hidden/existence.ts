import { CaseFile } from 'exit-work/model';
import type * as Library from 'exit-work/sharing';
import { openSecurityConcern } from '../../../builders/access/security-concern.js';
import { openedCaseFile } from '../../../builders/case-file/case-file.js';
import { exitOrganisation } from '../../../builders/organisation/organisations.js';
import { approvedReleasePlan } from '../../../builders/participation/approval.js';
import { police } from '../../../sharing/builders/builders.js';
import { allBut } from '../../../sharing/builders/permitting.js';
import { plantedAgainst } from '../planted-fact.js';

type Given = Pick<typeof Library, 'viewRecord'>;

const decision = allBut('client/security');
const plain = openedCaseFile({ organisations: [exitOrganisation(), police()] });
const guarded = {
  ...plain,
  securityConcerns: [openSecurityConcern({ raisedById: 'o-police' })],
  approvals: [approvedReleasePlan({ recordId: 'sc-1' })],
};

/** Whether a file with a security concern looks like one without, to whom may not know of it. */
function isRight({ viewRecord }: Given): boolean {
  const view = (file: typeof plain) => JSON.stringify(viewRecord(CaseFile, file, decision));
  return view(guarded) === view(plain) && !('securityConcerns' in viewRecord(CaseFile, plain, decision));
}

const given = { surface: ['sharing/view/view-record.ts'], isRight };

export const plantedInExistence = [
  ...plantedAgainst<Given>(
    8,
    'sharing/view/existence.ts',
    {
      'a record shows whatever its being there tells': [
        ".with({ by: 'told' }, ({ tells }) => mayKnow(tells, [entry, ...within], audience))",
        ".with({ by: 'told' }, () => true)",
      ],
      'an empty list shows where an entry would not': [
        'tells.every((one) => isPermitted(one, audience)))',
        'true)',
      ],
    },
    given,
  ),
  ...plantedAgainst<Given>(
    8,
    'sharing/view/without-references.ts',
    {
      'what refers to a hidden record stays': [
        'if (hidden.size === 0) return value',
        'if (hidden.size >= 0) return value',
      ],
    },
    given,
  ),
];
