import * as programmes from 'exit-work/programme';
import { type Calls, call, data, given } from './argument.js';

const { pairs, openSetting } = programmes.blueprints;

export const programme = given(pairs, {}, { ...pairs, stages: 7 }, { ...pairs, steps: { a: {} } });
const overlay = { id: 'ours', version: '1.0.0', title: 'Ours' };

/** The valid calls of `exit-work/programme`. */
export const programmeCalls: Calls = {
  changesBetween: call(programmes.changesBetween, data(pairs), data(openSetting)),
  defineProgramme: call(programmes.defineProgramme, programme),
  extendProgramme: call(
    programmes.extendProgramme,
    programme,
    given(overlay, {}, { ...overlay, titel: 'x' }),
  ),
  positionLabel: call(
    programmes.positionLabel,
    programme,
    given('stage', 'staeg'),
    given('intake', 'no-stage', 'constructor'),
  ),
  safeExtendProgramme: call(programmes.safeExtendProgramme, programme, data(overlay)),
  safeParseProgramme: call(programmes.safeParseProgramme, data(pairs)),
  transferOpening: call(programmes.transferOpening, given(['voluntary'], ['volontary'], [])),
};
