import { compilePolicy } from 'exit-work/sharing';
import { expect, it } from 'vitest';
import { shareOf } from '../../../evidence/share.js';
import { firstDisagreement } from '../../../sharing/specification/compare.js';
import { entrustedInquiries } from '../../../sharing/worlds/entrusted-inquiries.js';
import { seeded } from '../../../sharing/worlds/small-scope.js';
import { sentenceOf } from '../../laws.js';

const minutes = 60_000;
const count = shareOf(200_000);

it(
  `${sentenceOf(3)}: as specified, ${count} times`,
  () => {
    const inquiries = entrustedInquiries(seeded(33), 40);
    expect(firstDisagreement(compilePolicy, count, inquiries)).toBeUndefined();
  },
  60 * minutes,
);
