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
import { withSteps } from './with-steps.js';

const { openSetting } = blueprints;

function ofSteps(name: string, run: (programme: Programme) => unknown): Growing {
  return {
    name,
    of: 'steps, each with its event',
    largest: 1_600,
    prepare: (size) => {
      const programme = withSteps(openSetting, size);
      return () => run({ ...programme });
    },
  };
}

/** What is made of a programme, save proofs, which have a bound. */
export const ofProgrammes: readonly Growing[] = [
  ofSteps('safeParseProgramme', safeParseProgramme),
  ofSteps('defineProgramme', defineProgramme),
  ofSteps('extendProgramme', (one) => extendProgramme(one, { id: 'ours', version: '1.0.0', title: 'Ours' })),
  ofSteps('safeExtendProgramme', (one) =>
    safeExtendProgramme(one, { id: 'ours', version: '1.0.0', title: 'Ours' }),
  ),
  ofSteps('changesBetween', (one) => changesBetween(openSetting, one)),
  ofSteps('createCaseMachine', createCaseMachine),
  ofSteps('createTransitionTable', createTransitionTable),
  ofSteps('defineMigration', (one) => defineMigration(openSetting, { ...one, version: '9.0.0' }, {})),
  ofSteps('standardInvariants', standardInvariants),
  ofSteps('toMermaid', (one) => toMermaid(one)),
  ofSteps('toSvg', (one) => toSvg(one)),
];
