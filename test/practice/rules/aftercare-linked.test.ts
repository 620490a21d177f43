import { it } from 'vitest';
import { agreedPlan, revisedPlan } from '../../builders/plan/intervention-plan.js';
import { aftercarePlan } from '../../builders/release/aftercare-plan.js';
import { fileWith } from '../files.js';
import { harness } from '../harness.js';

const { finds, isSilent } = harness('aftercare-linked');
const interventionPlans = [agreedPlan(), revisedPlan()];
const { interventionPlanId: _, ...unlinked } = aftercarePlan();

it('aftercare that continues a plan is linked', () => {
  isSilent(fileWith([], { interventionPlans, aftercarePlans: [aftercarePlan()] }));
  isSilent(
    fileWith([], { interventionPlans, aftercarePlans: [aftercarePlan({ interventionPlanId: 'p-2' })] }),
  );
});

it('no aftercare plan is no finding of this rule', () => {
  isSilent(fileWith([], { interventionPlans }));
});

it('aftercare that names no plan is found, although the field may be left out', () => {
  finds(fileWith([], { interventionPlans, aftercarePlans: [unlinked] }), [
    ['aftercarePlans[0].interventionPlanId'],
  ]);
});

it('aftercare that names a plan which is not on file is found', () => {
  const strange = aftercarePlan({ interventionPlanId: 'p-3' });
  finds(fileWith([], { interventionPlans, aftercarePlans: [strange] }), [
    ['aftercarePlans[0].interventionPlanId'],
  ]);
  finds(fileWith([], { aftercarePlans: [aftercarePlan()] }), [['aftercarePlans[0].interventionPlanId']]);
});

it('a plan of another kind under that identifier is none', () => {
  const strange = aftercarePlan({ id: 'ap-1', interventionPlanId: 'ap-1' });
  finds(fileWith([], { interventionPlans, aftercarePlans: [strange] }), [
    ['aftercarePlans[0].interventionPlanId'],
  ]);
});

it('each plan is looked at', () => {
  const aftercarePlans = [unlinked, aftercarePlan({ id: 'ap-2' }), { ...unlinked, id: 'ap-3' }];
  finds(fileWith([], { interventionPlans, aftercarePlans }), [
    ['aftercarePlans[0].interventionPlanId'],
    ['aftercarePlans[2].interventionPlanId'],
  ]);
});
