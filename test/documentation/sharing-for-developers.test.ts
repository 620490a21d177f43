import type { Obligation } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { filesUnder } from '../architecture/source-files.js';
import { runPage } from './page-as-program.js';

const page = filesUnder('docs/sharing-for-developers.md')[0]?.text ?? '';

const obligations = {
  log: true,
  'tell-client': true,
  'ask-client': true,
  'client-attends': true,
  pseudonymise: true,
  'no-onward-sharing': true,
  'never-for': true,
  'retain-until': true,
  'disclose-within': true,
  'second-person': true,
  review: true,
} satisfies Record<Obligation['code'], true>;

describe('the page on sharing for developers', () => {
  it('shows a program that runs and answers what it says', () => runPage('sharing-for-developers'));

  it('says of every obligation what the caller does', () => {
    const [, table = ''] = /^\| code \| .*\n.*\n((?:\|.*\n)+)/m.exec(page) ?? [];
    const told = table.split('\n').flatMap((row) => row.split(' | ')[0]?.match(/(?<=`)[\w-]+(?=`)/g) ?? []);
    expect(told).toEqual(Object.keys(obligations));
  });
});
