import { Goal, InterventionPlan } from 'exit-work/model';
import type * as Library from 'exit-work/sharing';
import { agreedPlan, housingGoal } from '../../../builders/plan/intervention-plan.js';
import { permitting } from '../../../sharing/builders/permitting.js';
import { plantedAgainst } from '../planted-fact.js';

type Given = Pick<typeof Library, 'viewRecord'>;

const step = { action: 'call the clinic', actor: 'client', dueOn: '2030-03-01', status: 'planned' } as const;
const therapy = housingGoal({ id: 'g-therapy', area: 'mental-health', steps: [step] });
const decision = permitting('client/needs-and-plan', 'client/reference', 'client/progress');

/** What somebody sees of a goal in the area of mental health, who may see plans and nothing of health. */
function isRight({ viewRecord }: Given): boolean {
  const plan = (goals: readonly (typeof therapy)[]) =>
    JSON.stringify(viewRecord(InterventionPlan, agreedPlan({ goals }), decision));
  const { steps = [] } = viewRecord(Goal, therapy, decision);
  return (
    viewRecord(Goal, therapy, decision).area === undefined &&
    steps.every(({ dueOn }) => dueOn === undefined) &&
    viewRecord(Goal, housingGoal(), decision).area !== undefined &&
    plan([housingGoal(), therapy]) === plan([housingGoal()])
  );
}

export const plantedInWhatValuesTell = plantedAgainst<Given>(
  11,
  'sharing/view/existence.ts',
  {
    'a value tells only its own category': [
      'tells === undefined || mayKnow(tells, within, audience)',
      'true',
    ],
    'what is nested does not know its record': [
      'within.find((one) => Object.hasOwn(one, when.field))',
      'within[0]',
    ],
  },
  { surface: ['sharing/view/view-record.ts'], isRight },
);
