import type { CaseEvent } from 'exit-work/model';
import type { Programme, Step } from 'exit-work/programme';
import type { AnyEventType, CaseEventType } from 'exit-work/vocabulary';
import { expectTypeOf, it } from 'vitest';
import type { Equal } from './equal.js';

type StepOfProgramme = Programme['steps'][string];

/** Whether an editor has something to propose: in a plain text every name is lost. */
type Proposes<Type> = Equal<Extract<Type, CaseEventType>, CaseEventType>;

it('an editor proposes the events of the field', () => {
  expectTypeOf<Proposes<CaseEvent['type']>>().toEqualTypeOf<true>();
  expectTypeOf<Proposes<Step['event']>>().toEqualTypeOf<true>();
  expectTypeOf<Proposes<StepOfProgramme['event']>>().toEqualTypeOf<true>();
  expectTypeOf<Proposes<AnyEventType>>().toEqualTypeOf<true>();
  expectTypeOf<Proposes<string>>().toEqualTypeOf<false>();
});

it('a programme’s own event is taken, and every text that is read', () => {
  const own: CaseEvent['type'] = 'circle.formed';
  const read: string = own;
  const again: CaseEvent['type'] = read;
  expectTypeOf(again).toExtend<string>();
  expectTypeOf<string>().toExtend<AnyEventType>();
  expectTypeOf<number>().not.toExtend<AnyEventType>();
});
