import { verifyDisclosureLog } from 'exit-work/sharing';
import { expect, it } from 'vitest';
import { fullLog } from './logged.js';
import { changed, changes, leafPaths } from './tampering.js';

it('every change of every leaf of a disclosure log is told', () => {
  const full = fullLog();
  const unnoticed = leafPaths(full).flatMap((path) =>
    changes.flatMap((change, index) =>
      verifyDisclosureLog(changed(full, path, change)).length > 0
        ? []
        : [`${path.join('.')} by change ${index}`],
    ),
  );
  expect(unnoticed).toEqual([]);
});
