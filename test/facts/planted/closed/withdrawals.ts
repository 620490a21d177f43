import type * as Lifecycle from 'exit-work/lifecycle';
import type * as Sharing from 'exit-work/sharing';
import { event } from '../../../sharing/consent/events.js';
import { byCounsellor, houseFile, logOf, programme } from '../../closed/house-of-logs.js';
import { plantedAgainst } from '../planted-fact.js';

type Given = Pick<typeof Lifecycle, 'enterEvent'> & Pick<typeof Sharing, 'applyConsentEvent' | 'consentsOf'>;

const file = houseFile();
const informed = byCounsellor('e-2', 'client.informed', '2030-01-06T09:00:00Z');
const withdrawn = byCounsellor('e-3', 'consent.withdrawn', '2030-01-04T09:00:00Z', { recordId: 'consent-1' });

/** A withdrawal that is entered after what happened later, in a case and in the history of a consent. */
function isRight({ enterEvent, applyConsentEvent, consentsOf }: Given): boolean {
  const history = [event('consent.given', 1, 'consent-1'), event('consent.amended', 5, 'consent-2')];
  const applied = applyConsentEvent(history, event('consent.withdrawn', 3, 'consent-1'));
  return (
    enterEvent(programme, [...logOf(file), informed], withdrawn).ok &&
    applied.ok &&
    consentsOf(applied.history)
      .map(({ status }) => status)
      .join(' ') === 'withdrawn given'
  );
}

const asked = {
  surface: [
    'lifecycle/log/enter-event.ts',
    'sharing/consent/apply-consent-event.ts',
    'sharing/consent/consents-of.ts',
  ],
  isRight,
};

export const plantedInWithdrawals = [
  ...plantedAgainst<Given>(
    21,
    'lifecycle/case/explain-event.ts',
    { 'a withdrawal is refused for what happened later': ['isEarlier && !isWithdrawal(event)', 'isEarlier'] },
    asked,
  ),
  ...plantedAgainst<Given>(
    21,
    'sharing/consent/consent-reasons.ts',
    {
      'a withdrawal is refused for an amendment since': [
        "if (event.type === 'consent.withdrawn') return againstWithdrawal(history, event);",
        '',
      ],
    },
    asked,
  ),
];
