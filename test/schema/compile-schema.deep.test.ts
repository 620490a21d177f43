import { it } from 'vitest';
import { shareOf } from '../evidence/share.js';
import { agreeOnDamagedRecords } from './compiled-agreement.js';

const count = shareOf(4_000);

it(`a compiled record answers as the record does on ${count} damaged records`, { timeout: 600_000 }, () => {
  agreeOnDamagedRecords(count);
});
