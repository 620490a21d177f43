import { compilePolicy } from 'exit-work/sharing';
import { expect, it } from 'vitest';
import { seeded } from '../../sharing/worlds/small-scope.js';
import { randomInquiries } from '../../sharing/worlds/worlds.js';
import { sentenceOf } from '../laws.js';
import { mayBeSilenced, sendsToClient } from './silent-laws.js';

it(`${sentenceOf(13)}: in worlds of facts`, () => {
  const seen = { silenced: 0, sent: 0, unlisted: 0 };
  for (const { worlds, policy: governing } of randomInquiries(seeded(13), 8)) {
    const compiled = compilePolicy(governing);
    for (const { request } of worlds) {
      const decision = compiled.decide(request);
      const sending = [...decision.advice, ...decision.nearMisses.map(({ change }) => change)].filter(
        sendsToClient,
      );
      const isSilenced = mayBeSilenced(request, governing);
      if (isSilenced) expect(sending).toEqual([]);
      const meets = decision.obligations.some(
        (one) => one.code === 'ask-client' || (one.code === 'tell-client' && one.when !== 'later'),
      );
      if (isSilenced && meets) expect(decision.advice.join()).toContain('let it be judged');
      const invented = decision.redactions.filter(
        ({ by }) => by.includes('built-in:unlisted') && by.length > 1,
      );
      expect(invented).toEqual([]);
      seen.silenced += isSilenced ? 1 : 0;
      seen.sent += sending.length > 0 ? 1 : 0;
      seen.unlisted += decision.determining.includes('built-in:unlisted') ? 1 : 0;
    }
    if (seen.silenced > 100 && seen.sent > 20) break;
  }
  expect(seen.unlisted).toBeGreaterThan(10);
});
