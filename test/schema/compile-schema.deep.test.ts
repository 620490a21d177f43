import { it } from 'vitest';
import { agreeOnDamagedRecords } from './compiled-agreement.js';

it('a compiled record answers as the record does on 4,000 damaged records', { timeout: 600_000 }, () => {
  agreeOnDamagedRecords(4_000);
});
