import { openCaseFile } from 'exit-work/lifecycle';
import { CaseFile, checkReferences, RapportNote } from 'exit-work/model';
import { blueprints } from 'exit-work/programme';
import {
  decideDisclosure,
  entrustedNotices,
  mayReadEntrusted,
  openEntrustedItems,
  sharingPolicyOf,
  subjectAccessExport,
  textsToRead,
  viewRecord,
} from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import {
  agreedPlan,
  caseManager,
  counsellor,
  entrustedItem,
  entrustedNote,
} from '../../../builders/index.js';
import { everythingNeeded } from '../../../sharing/builders/builders.js';
import { emptyLog } from '../../../sharing/log/logged.js';
import { refusalOf } from '../../closed/disclosures-entered.js';
import { agreed, fileOfTwo, inHouse } from './house-of-confidants.js';

const answer = { answeredById: 'm-counsellor', answeredAt: '2030-03-05T10:00:00Z' } as const;
const passedOn = { ...answer, passedToId: 'm-manager', groundId: 'consent-2' } as const;
const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('before the counsellor leaves', () => {
  it('what is entrusted to them is listed for them, and for nobody else', () => {
    const file = fileOfTwo();
    expect(idsOf(openEntrustedItems(file, 'm-counsellor'))).toEqual(['entrusted-1']);
    expect(openEntrustedItems(file, 'm-manager')).toEqual([]);
  });

  it('the supervisor who is named learns that there is something, and not what', () => {
    const notices = entrustedNotices(fileOfTwo(), 'm-manager');
    expect(notices).toEqual([
      { id: 'entrusted-1', workerId: 'm-counsellor', since: entrustedItem().entrustedAt },
    ]);
    expect(JSON.stringify(notices)).not.toMatch(/note|c-1|Taylor/);
    expect(entrustedNotices(fileOfTwo(), 'm-counsellor')).toEqual([]);
  });

  it('an answer that it is passed on to nobody is one; whoever has it then is nobody', () => {
    const file = fileOfTwo({ entrustedItems: [entrustedItem({ answers: [answer] })] });
    expect(openEntrustedItems(file, 'm-counsellor')).toEqual([]);
    expect(entrustedNotices(file, 'm-manager')).toEqual([]);
  });

  it('what is passed on is answered anew when the next worker leaves, and read because of the consent alone', () => {
    const entrustedItems = [entrustedItem({ answers: [passedOn] })];
    const second = agreed({ id: 'consent-2', recipientIds: ['m-manager'], entrustedIds: ['entrusted-1'] });
    const file = fileOfTwo({ entrustedItems, consents: [agreed(), second] });
    expect(checkReferences(file)).toEqual([]);
    expect(openEntrustedItems(file, 'm-counsellor')).toEqual([]);
    expect(idsOf(openEntrustedItems(file, 'm-manager'))).toEqual(['entrusted-1']);
    const read = (one: CaseFile) => {
      const asked = inHouse('m-manager', { entrustedIds: ['entrusted-1'] });
      const decision = decideDisclosure(asked, sharingPolicyOf([one], { necessity: everythingNeeded }));
      return JSON.stringify(viewRecord(CaseFile, one, decision)).includes('note-entrusted');
    };
    expect(read(file)).toBe(true);
    const withdrawn = { ...second, status: 'withdrawn', withdrawnAt: '2030-03-01T00:00:00Z' } as const;
    expect(read({ ...file, consents: [agreed(), withdrawn] })).toBe(false);
  });

  it('nothing keeps a file from opening whose worker left without a word', () => {
    const team = [caseManager(), counsellor({ until: '2030-03-04' })];
    const programme = { id: 'exit-sweden', version: '1.0.0' };
    const opened = openCaseFile(JSON.stringify(fileOfTwo({ team, programme })), Object.values(blueprints));
    expect(opened.ok ? [] : opened.issues).toEqual([]);
  });
});

describe('reading in the house', () => {
  it('an entrusted record is for the worker to whom it was entrusted', () => {
    const reads = (recordId: string, worker: string) => mayReadEntrusted(fileOfTwo(), recordId, worker);
    expect(reads('note-entrusted', 'm-counsellor')).toBe(true);
    expect(reads('note-entrusted', 'm-manager')).toBe(false);
    expect(reads('note-spoken', 'm-manager')).toBe(true);
    expect(reads(entrustedItem().id, 'm-manager')).toBe(false);
    expect(reads(entrustedItem().id, 'm-counsellor')).toBe(true);
  });

  it('and so is what stands in it', () => {
    const plan = agreedPlan();
    const goalId = plan.goals[0]?.id ?? 'none';
    const entrustedItems = [entrustedItem({ recordId: plan.id, entrustedToId: 'm-counsellor' })];
    const file = fileOfTwo({ interventionPlans: [plan], entrustedItems });
    expect(['m-counsellor', 'm-manager'].map((worker) => mayReadEntrusted(file, goalId, worker))).toEqual([
      true,
      false,
    ]);
    const free = fileOfTwo({ interventionPlans: [plan], entrustedItems: [] });
    expect(mayReadEntrusted(free, goalId, 'm-manager')).toBe(true);
  });

  it('of a record that is not in the file nobody is told that they may read it', () => {
    expect(refusalOf(() => mayReadEntrusted(fileOfTwo(), 'rn-77', 'm-manager'))).toEqual([
      'wrong-argument at recordId',
    ]);
  });

  it('a note alone, without its file, stays as well', () => {
    const policy = sharingPolicyOf([fileOfTwo()], { necessity: everythingNeeded });
    const view = (worker: string) =>
      viewRecord(RapportNote, entrustedNote(), decideDisclosure(inHouse(worker), policy));
    expect(view('m-manager')).toEqual({});
    expect(view('m-counsellor')).toMatchObject({ id: 'note-entrusted' });
  });
});

describe('the client asks what is held', () => {
  const options = { holderId: 'o-exit', at: '2030-07-01T09:00:00Z' } as const;
  const ofSister = fileOfTwo({ entrustedItems: [entrustedItem({ entrustedById: 'rel-1' })] });

  it('and gets what they entrusted, and nothing of what the sister did', () => {
    const own = JSON.stringify(subjectAccessExport(fileOfTwo(), emptyLog, options).file);
    expect(own).toMatch(/note-entrusted/);
    const hers = JSON.stringify(subjectAccessExport(ofSister, emptyLog, options));
    expect(hers).not.toMatch(/note-entrusted|entrusted-1|Taylor/);
    expect(hers).toMatch(/note-spoken/);
  });

  it('their own words are read for that by the worker who has them, and by nobody else', () => {
    const paths = (file: CaseFile, reader?: string) =>
      textsToRead(file, reader).flatMap(({ path }) => (path.startsWith('rapportNotes') ? [path] : []));
    expect(paths(fileOfTwo(), 'm-counsellor')).toContain('rapportNotes[0].note');
    expect(paths(fileOfTwo(), 'm-manager')).toEqual(['rapportNotes[1].note']);
    expect(paths(fileOfTwo())).toEqual(['rapportNotes[1].note']);
    expect(paths(ofSister, 'm-counsellor')).toEqual(['rapportNotes[1].note']);
  });
});
