import { dayAfter, dayOf } from '../../kernel/index.js';
import { epochOf } from '../../kernel/time/index.js';
import type { SocialNetConference } from '../../model/index.js';
import { effectiveEntries } from '../log/index.js';
import type { Expiry, ExpirySource } from './expiry.js';
import { indexed, latestOf } from './latest-of.js';

// CS-3.5-19 says so of the first conference; a later day goes into the record.
const untilFollowUp = { months: 6 };

/** What conferences agreed and did not do yet, and those that are still to meet. */
export function conferenceExpiries(source: ExpirySource): readonly Expiry[] {
  return [...agreementExpiries(source), ...nextConferences(source), ...followUps(source)];
}

function agreementExpiries({ file, timeZone }: ExpirySource): readonly Expiry[] {
  return file.conferences.flatMap(({ id, heldAt, agreements }, index) =>
    agreements.flatMap(({ dueOn, doneOn }, place): Expiry[] =>
      dueOn === undefined || doneOn !== undefined
        ? []
        : [
            {
              kind: 'conference-agreement',
              recordId: id,
              path: ['conferences', index, 'agreements', place, 'dueOn'],
              due: dueOn,
              from: dayOf(heldAt, timeZone),
            },
          ],
    ),
  );
}

function nextConferences({ file, timeZone }: ExpirySource): readonly Expiry[] {
  return latestOf(file.conferences, ({ heldAt }) => epochOf(heldAt)).flatMap(
    ({ record: { id, heldAt, nextOn }, index }): Expiry[] =>
      nextOn === undefined
        ? []
        : [
            {
              kind: 'conference-review',
              recordId: id,
              path: ['conferences', index, 'nextOn'],
              due: nextOn,
              from: dayOf(heldAt, timeZone),
            },
          ],
  );
}

function followUps({ file, timeZone }: ExpirySource): readonly Expiry[] {
  const { socialNetConferences: conferences = [] } = file;
  const lookedBack = effectiveEntries(file)
    .filter(({ event: { type } }) => type === 'follow-up.held')
    .map(({ event: { instant } }) => dayOf(instant, timeZone));
  const lastLookedBack = lookedBack.reduce((last, day) => (day > last ? day : last), '');
  const followed = new Set(conferences.map(({ followsId }) => followsId));
  return indexed(conferences)
    .filter(({ record: { id, heldOn } }) => !followed.has(id) && lastLookedBack <= heldOn)
    .flatMap(({ record, index }): Expiry[] => {
      const planned = followUpOf(record);
      if (planned === undefined) return [];
      const path = ['socialNetConferences', index, planned.field];
      return [
        {
          kind: 'conference-follow-up',
          recordId: record.id,
          path,
          due: planned.due,
          from: record.heldOn,
        },
      ];
    });
}

/** As the conference planned it, else six months after the first conference; a follow-up needs none of its own. */
function followUpOf({ occasion, heldOn, followUpOn }: SocialNetConference) {
  if (followUpOn !== undefined) return { field: 'followUpOn', due: followUpOn };
  return occasion === 'follow-up' ? undefined : { field: 'heldOn', due: dayAfter(heldOn, untilFollowUp) };
}
