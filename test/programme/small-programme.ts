import { defineProgramme, type Programme } from 'exit-work/programme';

/** The smallest programme that has one of everything: to be spoilt by tests. */
export const smallProgramme: Programme = defineProgramme({
  id: 'small',
  version: '1.0.0',
  title: 'Small',
  description: 'One of everything.',
  objectives: ['disengagement'],
  settings: ['open'],
  types: [],
  tracks: ['voluntary'],
  stages: {
    talking: {
      label: 'Talking',
      exit: [{ milestone: 'known', because: 'nobody leaves unknown' }],
    },
    working: {
      label: 'Working',
      entry: [
        {
          milestone: 'agreed',
          because: 'work is agreed',
          where: { stage: ['talking'], track: ['voluntary'] },
        },
      ],
    },
  },
  milestones: {
    known: { label: 'the client is known' },
    agreed: { label: 'the work is agreed' },
  },
  openings: {
    call: {
      event: 'client.made-contact',
      by: ['counsellor'],
      tracks: ['voluntary'],
      stage: 'talking',
      citation: { follows: ['CS-3.4-03'] },
    },
  },
  steps: {
    inform: { event: 'client.informed', by: ['counsellor'], achieves: ['known'] },
    agree: {
      event: 'plan.agreed',
      by: ['counsellor'],
      where: { stage: ['talking'] },
      requires: [{ milestone: 'known', because: 'a plan needs a person' }],
      moves: { stage: 'working' },
      achieves: ['agreed'],
    },
    walk: { event: 'walk.taken', by: ['counsellor'], where: { stage: ['working'] } },
    part: { event: 'case.paused', by: ['counsellor'], revokes: ['agreed'] },
  },
  tasks: {
    meet: {
      label: 'Meet',
      fulfilledBy: 'walk.taken',
      after: ['plan.agreed'],
      within: { weeks: 1 },
      repeats: true,
      where: { stage: ['working'] },
      by: ['counsellor'],
    },
  },
  events: { 'walk.taken': { label: 'Walk taken', definition: 'Worker and client went for a walk.' } },
  citation: { follows: ['EU-2-09'] },
});

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The small programme as data, with a value put in at a path as issues write it; left out for `undefined`. */
export function spoilt(path: string, value: Json | undefined): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(smallProgramme));
  const keys = [...path.matchAll(/\["(.+?)"\]|\[(\d+)\]|[^.[\]]+/g)].map(
    ([all, quoted, index]) => quoted ?? index ?? all,
  );
  const last = keys.pop() ?? '';
  const holder = keys.reduce<unknown>((at, key) => (isObject(at) ? Reflect.get(at, key) : undefined), copy);
  if (!isObject(holder)) throw new Error(`the small programme holds nothing at ${path}`);
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else Object.defineProperty(holder, last, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
