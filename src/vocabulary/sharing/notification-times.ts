import { type ValueOf, vocabulary } from '../list/index.js';

/** Whether and when a client learns of a disclosure that a law demands. The list is ours. */
export const notificationTimes = /* @__PURE__ */ vocabulary('telling of the client', {
  before: {
    label: 'Before',
    definition: 'The client is told before the disclosure.',
    citation: { follows: ['WO-1.6-01'] },
  },
  after: {
    label: 'After',
    definition: 'The client is told straight after the disclosure.',
    citation: { follows: ['WO-1.6-01'] },
  },
  later: {
    label: 'Later',
    definition: 'The client is told as soon as the authority says that telling does no more harm.',
    citation: { ours: 'telling too early can defeat a duty' },
  },
  'not-told': {
    label: 'Not told',
    definition: 'A law forbids to tell the client.',
    citation: { ours: 'some laws leave no choice' },
  },
});

/** One of {@link notificationTimes}. */
export type NotificationTime = ValueOf<typeof notificationTimes>;
