import type {
  AnyActorRef,
  EventObject,
  MetaObject,
  NonReducibleUnknown,
  ParameterizedObject,
  ProvidedActor,
  StateMachine,
  StateSchema,
} from 'xstate';
import { assign, createMachine } from 'xstate';
import { applyConsentEvent } from './apply-consent-event.js';
import type { ConsentEvent, ConsentHistory } from './consent-event.js';
import type { AppliedConsentEvent } from './consent-refusal.js';
import { type ConsentState, leadsTo, possible } from './consent-states.js';
import { inOrderOfTime } from './in-order-of-time.js';

/** What the machine remembers: every event that it took. */
export interface ConsentMachineContext {
  readonly history: ConsentHistory;
}

/** The machine of a consent; an interface, so that its type costs its users next to nothing. */
export interface ConsentMachine
  extends StateMachine<
    ConsentMachineContext,
    ConsentEvent,
    Record<string, AnyActorRef | undefined>,
    ProvidedActor,
    ParameterizedObject,
    ParameterizedObject,
    string,
    ConsentState,
    string,
    NonReducibleUnknown,
    NonReducibleUnknown,
    EventObject,
    MetaObject,
    StateSchema
  > {}

/**
 * The life of a consent as an ordinary XState machine: for actors, inspection and visualisers. It takes the events of a
 * history, `actor.send(event)`, and keeps them in its context; what `applyConsentEvent` refuses changes nothing. For the
 * reasons, ask that.
 *
 * It has no timers: a consent whose time has run out stays `given` here until something happens to it, and is no ground for
 * anything all the same. Where it stands at an instant is answered by `consentStatusAt`.
 *
 * @example
 * ```ts
 * import { consentMachine } from 'exit-work/sharing';
 * import { createActor } from 'xstate';
 *
 * const actor = createActor(consentMachine).start();
 * actor.send({
 *   type: 'consent.given', consentId: 'consent-1', instant: '2030-01-07T10:00:00Z',
 *   terms: {
 *     clientId: 'c-1', dataSubject: 'client', recipientIds: ['o-2'], purposes: ['service-delivery'],
 *     categories: ['identity'], notBefore: '2030-01-07T10:00:00Z', expires: '2030-07-07T10:00:00Z',
 *     noticeVersion: '1', noticeLanguage: 'en',
 *   },
 * });
 * actor.getSnapshot().value; // => 'given'
 * actor.send({ type: 'consent.withdrawn', consentId: 'consent-1', instant: '2030-03-01T09:00:00Z' });
 * actor.getSnapshot().value; // => 'withdrawn'
 * ```
 */
export const consentMachine: ConsentMachine = /* @__PURE__ */ createConsentMachine();

function createConsentMachine(): ConsentMachine {
  const configuration = {
    id: 'consent',
    context: { history: [] } satisfies ConsentMachineContext,
    initial: 'none',
    states: {
      none: stateOf('none'),
      requested: stateOf('requested'),
      given: stateOf('given', 'over'),
      refused: stateOf('refused'),
      withdrawn: stateOf('withdrawn'),
      expired: stateOf('expired'),
    } satisfies Record<ConsentState, unknown>,
  };
  // XState infers a machine's type from a literal configuration; this one is computed, so its type is asserted.
  return createMachine(
    configuration as unknown as Parameters<typeof createMachine>[0],
  ) as unknown as ConsentMachine;
}

function stateOf(...befores: readonly (keyof typeof possible)[]) {
  const types = befores.flatMap((before) => possible[before]).filter((type) => type !== 'consent.withdrawn');
  return {
    on: {
      ...Object.fromEntries(
        types.map((type) => [type, [{ guard: isAccepted, target: leadsTo[type], actions: remember() }]]),
      ),
      'consent.withdrawn': withdrawals(),
    },
  };
}

/** A withdrawal is possible everywhere; where what was given since stands, the machine stays there. */
function withdrawals() {
  return Object.values(leadsTo).map((target) => ({
    guard: ({ context: { history }, event }: Guarded) =>
      stateAfter(applyConsentEvent(history, event)) === target,
    target,
    actions: remember(),
  }));
}

function stateAfter(applied: AppliedConsentEvent): ConsentState | undefined {
  const last = applied.ok ? inOrderOfTime(applied.history).at(-1) : undefined;
  return last && leadsTo[last.type];
}

interface Guarded {
  readonly context: ConsentMachineContext;
  readonly event: ConsentEvent;
}

function isAccepted({ context, event }: Guarded): boolean {
  return applyConsentEvent(context.history, event).ok;
}

function remember() {
  const remembered = ({ context, event }: Guarded): ConsentMachineContext => {
    const applied = applyConsentEvent(context.history, event);
    return applied.ok ? { history: applied.history } : context;
  };
  return assign(remembered as unknown as Parameters<typeof assign>[0]);
}
