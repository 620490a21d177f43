import { type AnyActorScope, createActor, fromTransition } from 'xstate';

/** What XState asks for besides snapshot and event. To make one scope for all is what makes a search affordable. */
export function someScope(): AnyActorScope {
  const scopes: AnyActorScope[] = [];
  const logic = fromTransition((count: number, _event, scope) => {
    scopes.push(scope);
    return count + 1;
  }, 0);
  createActor(logic).start().send({ type: 'begin' });
  const [scope] = scopes;
  if (scope === undefined) throw new Error('an actor has a scope');
  return scope;
}
