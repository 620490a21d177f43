import { subjectAccessExport } from 'exit-work/sharing';
import { expect, it } from 'vitest';
import { openSecurityConcern } from '../../builders/access/security-concern.js';
import { caseEvent } from '../../builders/case-file/case-event.js';
import { caseFile } from '../../builders/case-file/case-file.js';
import { emptyLog } from './logged.js';

const concern = openSecurityConcern();
const raised = caseEvent({
  ...{ id: 'e-90', type: 'security-concern.raised', recordId: concern.id },
  instant: '2030-05-01T10:00:00Z',
});
const file = caseFile({ securityConcerns: [concern], events: [...caseFile().events, raised] });
const of = { holderId: 'o-exit', at: '2030-07-01T09:00:00Z' } as const;

it.each<[string, boolean, Parameters<typeof subjectAccessExport>[2]]>([
  [
    'is not there, nor what refers to it',
    false,
    { ...of, withhold: [{ category: 'security', reason: 'law-forbids' }] },
  ],
  ['is there where nothing is withheld', true, of],
])('what a client does not get %s', (_, isThere, options) => {
  const { file: shown } = subjectAccessExport(file, emptyLog, options);
  expect('securityConcerns' in shown).toBe(isThere);
  expect(JSON.stringify(shown).includes(concern.id)).toBe(isThere);
});
