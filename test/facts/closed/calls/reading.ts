import * as sharing from 'exit-work/sharing';
import { emptyLog } from '../../../sharing/log/logged.js';
import { fileOfTeam, reading } from '../../footing/reading/read-by.js';
import { type Calls, call, data, given, optional, options } from './argument.js';
import { identifier } from './scalars.js';

const file = fileOfTeam();
const policy = sharing.sharingPolicyOf([file]);
const request = reading({
  brokenGlass: { reason: 'life-at-stake' },
  memberId: 'm-volunteer',
  role: 'volunteer',
});
const made = sharing.decideReading(request, policy);
const decision = given(
  made,
  {},
  { ...made, reach: 'all' },
  { ...made, withheld: [7] },
  { ...made, request: 7 },
);
const asked = given(request, {}, { ...request, role: 'wizard' });
const log = sharing.recordReading(emptyLog, {
  id: 'entry-1',
  request,
  decision: made,
  policy,
  at: request.instant,
});
const longer = given(log, {}, { ...log, entries: [{}] });
const entry = {
  id: given('entry-x', '', 'Sam Sample'),
  enteredAt: optional(given('2030-12-06T09:10:00Z', 'soon')),
  byId: optional(identifier),
};
const corrected = {
  replaces: optional(given('entry-1', 'nobody', '')),
  reason: given('wrong-content', 'whim'),
  approvedById: optional(given('m-head', '', 'Sam Sample')),
};

/** The valid calls of `exit-work/sharing` that are about reading in the house. */
export const readingCalls: Calls = {
  accountOfReadings: call(sharing.accountOfReadings, longer, given('c-1', '', 'Sam Sample')),
  compileReading: call(sharing.compileReading, data(policy)),
  decideReading: call(sharing.decideReading, asked, data(policy)),
  readingView: call(sharing.readingView, given(file, {}), decision),
  readingsWithoutNotice: call(sharing.readingsWithoutNotice, longer),
  recordReading: call(
    sharing.recordReading,
    given(log, {}, { ...log, entries: 7 }),
    options({
      ...entry,
      ...corrected,
      ...{ request: asked, decision, policy: given(policy, {}), at: given(request.instant, 'soon') },
    }),
    given(
      {
        id: 'entry-y',
        request,
        decision: made,
        policy,
        at: request.instant,
        enteredAt: '2030-12-07T09:10:00Z',
      },
      {},
      7,
    ),
  ),
  recordSupervisorNotice: call(
    sharing.recordSupervisorNotice,
    given(log, {}),
    options({
      ...entry,
      entryId: given('entry-1', 'nobody', ''),
      supervisorId: given('m-head', '', 'm-volunteer'),
      informedAt: given('2030-12-06T09:00:00Z', 'soon'),
    }),
  ),
  standardReading: call(sharing.standardReading),
  textsForReader: call(sharing.textsForReader, given(file, {}), decision),
};
