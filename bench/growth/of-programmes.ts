import { toMermaid, toSvg } from 'exit-work/diagram';
import { createCaseMachine, createTransitionTable, defineMigration } from 'exit-work/lifecycle';
import {
  blueprints,
  changesBetween,
  defineProgramme,
  extendProgramme,
  type Programme,
  safeExtendProgramme,
  safeParseProgramme,
} from 'exit-work/programme';
import { standardInvariants } from 'exit-work/verification';
import type { Growing } from './growing.js';
import { withMilestones } from './with-milestones.js';

const { openSetting } = blueprints;

function ofFacts(name: string, run: (programme: Programme) => unknown): Growing {
  return {
    name,
    of: 'milestones, each with its event and step',
    largest: 400,
    prepare: (size) => {
      const programme = withMilestones(openSetting, size);
      return () => run({ ...programme });
    },
  };
}

/** What is made of a programme, save proofs, which have a bound. */
export const ofProgrammes: readonly Growing[] = [
  ofFacts('safeParseProgramme', safeParseProgramme),
  ofFacts('defineProgramme', defineProgramme),
  ofFacts('extendProgramme', (one) => extendProgramme(one, { id: 'ours', version: '1.0.0', title: 'Ours' })),
  ofFacts('safeExtendProgramme', (one) =>
    safeExtendProgramme(one, { id: 'ours', version: '1.0.0', title: 'Ours' }),
  ),
  ofFacts('changesBetween', (one) => changesBetween(openSetting, one)),
  ofFacts('createCaseMachine', createCaseMachine),
  ofFacts('createTransitionTable', createTransitionTable),
  ofFacts('defineMigration', (one) => defineMigration(openSetting, { ...one, version: '9.0.0' }, {})),
  ofFacts('standardInvariants', standardInvariants),
  ofFacts('toMermaid', (one) => toMermaid(one)),
  ofFacts('toSvg', (one) => toSvg(one)),
];
