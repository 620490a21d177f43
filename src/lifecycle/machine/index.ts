export type { CaseMachine, CaseMachineContext, CaseMachineEvent, CaseMachineValue } from './case-machine.js';
export { createCaseMachine } from './create-case-machine.js';
