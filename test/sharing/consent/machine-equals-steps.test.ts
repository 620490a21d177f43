import { applyConsentEvent, type ConsentHistory, consentMachine, consentStatusAt } from 'exit-work/sharing';
import { expect, it } from 'vitest';
import { someScope } from '../../../bench/some-scope.js';
import { at, event, eventTypes, fittingId } from './events.js';

type Snapshot = ReturnType<typeof consentMachine.getInitialSnapshot>;

const longest = 5;

/** Every event soon after the one before it, and when all that was agreed to is over. */
const letters = eventTypes.flatMap((type) => [1, 10].map((wait) => ({ type, wait })));
const lasts = 6;

it('the machine and the steps agree on every sequence of at most five events', () => {
  const scope = someScope();
  const counted = { accepted: 0, refused: 0 };
  const differing: unknown[] = [];

  const visit = (history: ConsentHistory, snapshot: Snapshot, minute: number, left: number) => {
    for (const { type, wait } of letters) {
      const now = minute + wait;
      const next = event(type, now, fittingId(history, type), { expires: at(now + lasts) });
      const applied = applyConsentEvent(history, next);
      const moved = consentMachine.transition(snapshot, next, scope);
      if (applied.ok) {
        counted.accepted += 1;
        const { status } = consentStatusAt(applied.history, at(now));
        if (moved.value !== status || moved.context.history.length !== applied.history.length)
          differing.push([...history, next]);
        if (left > 1) visit(applied.history, moved, now, left - 1);
      } else {
        // What is refused leaves both as they were: sequences with it go on as those without it.
        counted.refused += 1;
        if (moved.value !== snapshot.value || moved.context !== snapshot.context)
          differing.push([...history, next]);
      }
    }
  };

  visit([], consentMachine.getInitialSnapshot(scope), 0, longest);
  expect(differing).toEqual([]);
  expect(counted).toEqual({ accepted: 3_084, refused: 4_368 });
});
