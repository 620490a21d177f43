import { type Programme, positionLabel, type Step } from '../../programme/index.js';
import { type Arrow, mergedArrows, type Place } from './arrow.js';
import { listed } from './listed.js';
import { isForActive, openingLine, stepLine } from './step-line.js';

/**
 * The ways between the stages of a programme, few enough to be followed with the eye. What leads on from many stages
 * is drawn from the last of them only and says from where else; what leads back from several or from far, or from a case
 * that is not active, is told at one place before the stage.
 */
export function arrowsOf(programme: Programme): readonly Arrow[] {
  const openings = Object.values(programme.openings).map(
    (opening): Arrow => ({
      from: { kind: 'start' },
      to: { kind: 'stage', stage: opening.stage },
      direction: 'on',
      lines: [openingLine(programme, opening)],
    }),
  );
  const steps = Object.values(programme.steps).flatMap((step) => arrowsOfStep(programme, step));
  return mergedArrows([...openings, ...steps]);
}

function arrowsOfStep(programme: Programme, step: Step): readonly Arrow[] {
  const order = Object.keys(programme.stages);
  const { stage, status } = step.moves ?? {};
  if (status === 'closed') return onwards(programme, step, stagesOf(order, step), { kind: 'end' });
  if (stage === undefined) return [];
  if (!isForActive(step))
    return status === 'active' ? [fromElsewhere(programme, step, whenNotActive(programme, step), stage)] : [];
  const from = stagesOf(order, step).filter((other) => other !== stage);
  const earlier = from.filter((other) => order.indexOf(other) < order.indexOf(stage));
  const later = from.filter((other) => order.indexOf(other) > order.indexOf(stage));
  return [
    ...onwards(programme, step, earlier, { kind: 'stage', stage }),
    ...backwards(programme, step, later, stage),
  ];
}

function stagesOf(order: readonly string[], { where }: Step): readonly string[] {
  return order.filter((stage) => where?.stage?.includes(stage) ?? true);
}

function onwards(programme: Programme, step: Step, from: readonly string[], to: Place): readonly Arrow[] {
  const order = Object.keys(programme.stages);
  const nearest = from.at(-1);
  if (nearest === undefined) return [];
  const line = stepLine(programme, step);
  const before = to.kind === 'stage' ? order.indexOf(to.stage) : order.length;
  if (from.length <= 2 && from.length < before) {
    return from.map((stage) => ({ from: { kind: 'stage', stage }, to, direction: 'on', lines: [line] }));
  }
  const others = from.slice(0, -1);
  const whence =
    from.length === before ? 'from any earlier stage' : `also from ${labels(programme, others, 'and')}`;
  const wide = to.kind === 'end' && from.length === before ? 'from any stage' : whence;
  const lines = [{ ...line, notes: others.length === 0 ? line.notes : [wide, ...line.notes] }];
  return [{ from: { kind: 'stage', stage: nearest }, to, direction: 'on', lines }];
}

function backwards(programme: Programme, step: Step, from: readonly string[], to: string): readonly Arrow[] {
  const [stage, ...others] = from;
  if (stage === undefined) return [];
  const order = Object.keys(programme.stages);
  const isFar = order.indexOf(stage) - order.indexOf(to) > 2;
  if (others.length > 0 || isFar)
    return [fromElsewhere(programme, step, `back from ${labels(programme, from, 'or')}`, to)];
  const place = { kind: 'stage', stage: to } as const;
  return [
    { from: { kind: 'stage', stage }, to: place, direction: 'back', lines: [stepLine(programme, step)] },
  ];
}

function fromElsewhere(programme: Programme, step: Step, whence: string, to: string): Arrow {
  const line = stepLine(programme, step);
  return {
    from: { kind: 'elsewhere', before: to },
    to: { kind: 'stage', stage: to },
    direction: 'back',
    lines: [{ ...line, notes: [whence, ...line.notes] }],
  };
}

function whenNotActive(programme: Programme, { where = {} }: Step): string {
  const statuses = (where.status ?? []).map((status) =>
    positionLabel(programme, 'status', status).toLowerCase(),
  );
  const stages = where.stage === undefined ? '' : `, from ${labels(programme, where.stage, 'or')}`;
  return `when ${listed(statuses, 'or')}${stages}`;
}

function labels(programme: Programme, stages: readonly string[], conjunction: 'and' | 'or'): string {
  return listed(
    stages.map((stage) => positionLabel(programme, 'stage', stage)),
    conjunction,
  );
}
