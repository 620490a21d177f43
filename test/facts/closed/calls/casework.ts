import { createCasework, fromStored, toStored } from 'exit-work/casework';
import { blueprints } from 'exit-work/programme';
import { wholeCase } from '../../../builders/casework/whole-case.js';
import { caseFile } from '../../../builders/index.js';
import { type Calls, call, given, optional, options } from './argument.js';
import { placed } from './lifecycle.js';
import { file } from './model.js';

const stored = toStored(wholeCase(caseFile()));

/** The valid calls of `exit-work/casework`. */
export const caseworkCalls: Calls = {
  createCasework: call(
    createCasework,
    options({
      holder: given({ id: 'o-1', name: 'Open Door', kind: 'civil-society-organisation' }, {}, { id: 'o 1' }),
      organisations: optional(given([], [{}])),
      programmes: given([blueprints.pairs], [{}], [7]),
      policy: optional(given({}, { prohibitions: [{}] }, { holderId: 'o-1' }, { consents: [] })),
      timeZone: given('Europe/Berlin', 'Berlin', ''),
      holidays: optional(given(['2030-12-25'], ['christmas'], [7])),
      key: optional(given('a secret of at least thirty-two characters', 'short')),
    }),
  ),
  fromStored: call(
    fromStored,
    given(stored, {}, { ...stored, log: [] }, { ...stored, document: 7 }, { ...stored, caseId: 'c 1' }),
    given([blueprints.pairs], [{}], [7]),
    placed,
  ),
  toStored: call(
    toStored,
    given(
      wholeCase(caseFile()),
      {},
      ...file.outOfRange.map((wrong) => ({ ...wholeCase(caseFile()), file: wrong })),
    ),
  ),
};
