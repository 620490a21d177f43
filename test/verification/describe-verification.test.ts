import { blueprints } from 'exit-work/programme';
import { describeVerification, verifyProgramme } from 'exit-work/verification';
import { describe, expect, it } from 'vitest';
import { changed } from './broken/changed.js';

const { helplineAndFamilySupport: helpline } = blueprints;

const notAsked = [
  '  not asked: imprisonment and release can be recorded: no step answers `client.imprisoned`, `client.released` or `client.released-unprepared`',
  '  not asked: a release out of the work is planned, and aftercare follows it: no step answers `client.released`, or no stage has the phase `intervention` or `release-preparation`, or none `aftercare`',
];

describe('what verifying has found is told', () => {
  it('with what is broken first and its stories, then with what is proved', () => {
    const broken = changed(helpline, {
      steps: { 'reopen-for-family': { revokes: ['needs-assessed', 'plan-agreed'] } },
      stages: { 'group-work': { label: 'Group work' } },
    });
    expect(describeVerification(verifyProgramme(broken)).split('\n')).toEqual([
      'helpline-and-family-support 1.0.0: 2 properties not proved, 12 properties proved in 838 states',
      '  does not hold: some case enters «Group work»',
      '    Then: no step leads there.',
      '  does not hold: every case is evaluated before it ends, those of dismissed clients too (after WO-6.2-04, WO-6.2-05)',
      '    1. Relative made contact (helpline adviser): the case begins: helpline, voluntary, in the community',
      '    2. Case evaluated (case manager): closure; the case is evaluated',
      '    3. Case closed (case manager): closed; standby',
      '    4. Case reopened (counsellor): helpline; active; standard',
      '    5. Case closed (case manager): closed; standby',
      '    Then: the last event comes without «Case evaluated» before it, since the beginning or the last «Case reopened».',
      '  proved: in every open case something can still change (ours: a case that nobody can move or close helps nobody)',
      '  proved: every step is possible in some case, so somebody can meet every requirement (ours: a step that nobody can take is a mistake)',
      '  proved: every case can be brought to its end (after WO-6.2-04)',
      '  proved: a security concern can be raised in every open case (after CS-4.7-01, CS-5.2-20)',
      '  proved: a security concern that was raised goes to the competent authority and does not disappear (after CS-4.7-02)',
      '  proved: a security concern that the authority has ends only when it is resolved (after CS-4.7-02, CS-5.2-20)',
      '  proved: no case ends while a security concern is open (after CS-4.7-02)',
      '  proved: a crisis can be reported in every open case, in a crisis too (after CS-4.6-15)',
      '  proved: whoever was a client may come back (after CS-3.5-11)',
      '  proved: a reopened case goes on with what was: track, custody and security concern stay as they are (after CS-3.5-11)',
      '  proved: nobody is worked with before the needs are assessed (after WO-2.2-01, EU-2-03)',
      '  proved: a voluntary client can leave whenever they want (after CS-3.3-01, NR-1-13)',
      '  where entries are corrected: 8 properties proved after every entry, 4 in the history that the log stands for',
      '  where several security concerns are open: 12 properties proved, 0 of one at a time alone',
      ...notAsked,
    ]);
  });

  it('in one line for each property of a sound programme', () => {
    const lines = describeVerification(verifyProgramme(helpline)).split('\n');
    expect(lines.slice(0, 3)).toEqual([
      'helpline-and-family-support 1.0.0: sound, 14 properties proved in 538 states',
      '  proved: in every open case something can still change (ours: a case that nobody can move or close helps nobody)',
      '  proved: every stage is entered by some case (ours: a stage that no case enters is a mistake)',
    ]);
    expect(lines.filter((line) => line.startsWith('  proved: '))).toHaveLength(14);
    expect(lines).toHaveLength(19);
    expect(describeVerification(verifyProgramme(helpline), { proved: false }).split('\n')).toEqual([
      lines[0],
      ...notAsked,
    ]);
  });

  it('with what is not known where there are more states than the limit', () => {
    const stuck = changed(helpline, {
      steps: { withdraw: { where: { track: ['voluntary'], status: ['active'] } } },
    });
    const lines = describeVerification(verifyProgramme(stuck, { limit: 3 })).split('\n');
    expect([lines[0], lines[1], ...lines.slice(-6)]).toEqual([
      'helpline-and-family-support 1.0.0: 14 properties not proved, 0 properties proved in 10 states',
      '  not known: in every open case something can still change (ours: a case that nobody can move or close helps nobody): there are more states than the limit',
      '  does not hold: a voluntary client can leave whenever they want (after CS-3.3-01, NR-1-13)',
      '    1. Relative made contact (helpline adviser): the case begins: helpline, voluntary, in the community',
      '    2. Case paused (case manager): paused',
      '    Then: «Client withdrew» is not possible here.',
      ...notAsked,
    ]);
  });
});
