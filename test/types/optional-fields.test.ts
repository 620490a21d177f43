import type { Client, InterventionPlan } from 'exit-work/model';
import { expectTypeOf, it } from 'vitest';

it('what may be missing reads as possibly undefined, what may not does not', () => {
  expectTypeOf<Client['dateOfBirth']>().toEqualTypeOf<`${number}-${number}-${number}` | undefined>();
  expectTypeOf<Client['id']>().toEqualTypeOf<string>();
  expectTypeOf<InterventionPlan['goals'][number]['steps'][number]['status']>().toEqualTypeOf<
    'planned' | 'under-way' | 'done' | 'dropped'
  >();
  expectTypeOf<Pick<Client, 'dateOfBirth'>>().toEqualTypeOf<{
    dateOfBirth?: `${number}-${number}-${number}`;
  }>();
});

it('the variants of a choice are told apart', () => {
  const agreement = { outcome: 'agreed', agreedOn: '2030-01-28' } as InterventionPlan['clientAgreement'];
  if (agreement.outcome === 'agreed') expectTypeOf(agreement.agreedOn).toExtend<string>();
  else expectTypeOf(agreement.reason).toEqualTypeOf<string>();
  // @ts-expect-error the reason is there only where there is no agreement
  void agreement.reason;
});
