import { SessionRecord } from 'exit-work/model';
import type * as Library from 'exit-work/sharing';
import { heldSession } from '../../../builders/sessions/session-record.js';
import { generalising, permitting } from '../../../sharing/builders/permitting.js';
import { plantedAgainst } from '../planted-fact.js';

type Given = Pick<typeof Library, 'viewRecord' | 'recipientNotice'>;

const pseudonymKey = 'an example key of more than 32 characters';
const decision = generalising(
  permitting('client/reference', 'client/case-administration', 'client/participation'),
  'client/reference',
);

/** Who held a session with somebody who is not to be known, and what goes beside it. */
function isRight({ viewRecord, recipientNotice }: Given): boolean {
  const { workerIds = [] } = viewRecord(SessionRecord, heldSession(), decision, { pseudonymKey });
  return (
    workerIds.every((one) => one.startsWith('p-')) &&
    recipientNotice(decision).requestId === undefined &&
    recipientNotice(decision, 'none', { pseudonymKey }).requestId?.startsWith('p-') === true
  );
}

const given = { surface: ['sharing/view/view-record.ts', 'sharing/view/recipient-notice.ts'], isRight };

export const plantedInPseudonymsOfAll = [
  ...plantedAgainst<Given>(
    9,
    'sharing/view/identifiers.ts',
    {
      'identifiers stay beside pseudonyms': [
        "isGeneralised && said !== 'as-permitted' ? 'pseudonyms' : 'as-permitted'",
        "'as-permitted'",
      ],
      'without a key the notice names the request': [
        'pseudonymKey === undefined ? undefined',
        'pseudonymKey === undefined ? identifier',
      ],
    },
    given,
  ),
  ...plantedAgainst<Given>(
    9,
    'sharing/view/recipient-notice.ts',
    { 'the notice names the request': ['shown(decision.requestId)', 'decision.requestId'] },
    given,
  ),
];
