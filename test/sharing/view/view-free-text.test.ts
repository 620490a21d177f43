import { CaseFile, SessionRecord } from 'exit-work/model';
import { annotationOf, freeText, name, record } from 'exit-work/schema';
import { viewRecord } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { caseFile } from '../../builders/case-file/case-file.js';
import { heldSession } from '../../builders/sessions/session-record.js';
import { allBut, everything, type Item, permitting } from '../builders/permitting.js';

describe('free text', () => {
  const session = heldSession();
  const annotation = annotationOf(SessionRecord.shape.notes);
  const mayContain = [annotation?.category ?? 'reference', ...(annotation?.mayContain ?? [])].map(
    (category): Item => `client/${category}`,
  );

  it('is shown to those who may see everything that it may contain', () => {
    expect(viewRecord(SessionRecord, session, permitting(...mayContain)).notes).toBe(session.notes);
  });

  it.each(mayContain)('is withheld from those who may not see %s', (item) => {
    const others = permitting(...mayContain.filter((one) => one !== item));
    expect(viewRecord(SessionRecord, session, others)).not.toHaveProperty('notes');
  });

  it('about the client is not opened by what is permitted about others', () => {
    const aboutOthers = permitting(
      'client/counselling-notes',
      ...everything.filter((item) => !item.startsWith('client/')),
    );
    expect(viewRecord(SessionRecord, session, aboutOthers)).toEqual({});
  });

  it('of nobody is shown on the same conditions', () => {
    const Notice = record({
      title: name({ label: 'Title', category: 'organisational', subject: 'nobody' }),
      plain: freeText({
        label: 'Plain',
        category: 'organisational',
        subject: 'nobody',
        mayContain: [],
        saysNoMore: 'an invitation to all',
      }),
      names: freeText({
        label: 'Names',
        category: 'organisational',
        subject: 'nobody',
        mayContain: ['identity'],
      }),
    });
    const notice = { title: 'Open day', plain: 'All are welcome.', names: 'Ask for Sam.' };
    const { names: _, ...withoutNames } = notice;
    expect(viewRecord(Notice, notice, permitting('client/identity'))).toEqual({});
    expect(viewRecord(Notice, notice, permitting('nobody/organisational'))).toEqual(withoutNames);
    expect(viewRecord(Notice, notice, permitting('nobody/organisational', 'nobody/identity'))).toEqual(
      notice,
    );
  });
});

describe('a reference', () => {
  it('is shown by its own category, wherever it leads', () => {
    const { workerIds } = heldSession();
    expect(viewRecord(SessionRecord, heldSession(), permitting('client/case-administration'))).toEqual({
      workerIds,
    });
    const others = allBut('client/case-administration');
    expect(viewRecord(SessionRecord, heldSession(), others)).not.toHaveProperty('workerIds');
  });

  it('to the client is withheld in every record of the file, and so is the identifier of the client', () => {
    const text = JSON.stringify(viewRecord(CaseFile, caseFile(), allBut('client/reference')));
    expect(JSON.stringify(caseFile())).toContain('"c-1"');
    expect(text).not.toContain('"c-1"');
  });
});
