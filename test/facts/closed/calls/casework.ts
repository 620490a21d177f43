import { fromStored, toStored } from 'exit-work/casework';
import { blueprints } from 'exit-work/programme';
import { caseFile } from '../../../builders/index.js';
import { type Calls, call, given } from './argument.js';
import { placed } from './lifecycle.js';
import { file } from './model.js';

const stored = toStored({ file: caseFile() });

/** The valid calls of `exit-work/casework`. */
export const caseworkCalls: Calls = {
  fromStored: call(
    fromStored,
    given(stored, {}, { ...stored, log: [] }, { ...stored, document: 7 }, { ...stored, caseId: 'c 1' }),
    given([blueprints.pairs], [{}], [7]),
    placed,
  ),
  toStored: call(
    toStored,
    given({ file: caseFile() }, {}, ...file.outOfRange.map((wrong) => ({ file: wrong }))),
  ),
};
