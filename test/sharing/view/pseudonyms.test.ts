import { createHmac } from 'node:crypto';
import { Identifier, InputError } from 'exit-work/kernel';
import { type PseudonymContext, pseudonymOf } from 'exit-work/sharing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { issuesThrown } from '../builders/issues-thrown.js';

const key = 'an example key of more than 32 characters';
const context: PseudonymContext = { recipientId: 'o-clinic', purpose: 'service-delivery' };

describe('a pseudonym', () => {
  it('is always the same for the same identifier, key, recipient and purpose', () => {
    expect(pseudonymOf('c-1', key, { ...context })).toBe(pseudonymOf('c-1', key, context));
  });

  it('is the HMAC-SHA-256 of what it stands for: another one would break all references that are out there', () => {
    const message = JSON.stringify(['o-clinic', 'service-delivery', 'c-1']);
    const mac = createHmac('sha256', key).update(message).digest('hex');
    expect(pseudonymOf('c-1', key, context)).toBe(`p-${mac.slice(0, 32)}`);
  });

  it.each<[string, string, string, PseudonymContext]>([
    ['another identifier', 'c-2', key, context],
    ['another key', 'c-1', `${key}.`, context],
    ['another recipient', 'c-1', key, { ...context, recipientId: 'o-school' }],
    ['another purpose', 'c-1', key, { ...context, purpose: 'evaluation' }],
    [
      'parts that read alike when put together',
      'c-1',
      key,
      { recipientId: 'o-clinicservice', purpose: '-delivery' },
    ],
  ])('is another one for %s', (_, identifier, secret, where) => {
    expect(pseudonymOf(identifier, secret, where)).not.toBe(pseudonymOf('c-1', key, context));
  });

  it('is an identifier that holds nothing of what it stands for', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{3,12}-[0-9]{3,6}$/), (identifier) => {
        const pseudonym = pseudonymOf(identifier, key, context);
        expect(Identifier.safeParse(pseudonym).success).toBe(true);
        expect(pseudonym).toMatch(/^p-[0-9a-f]{32}$/);
        expect(pseudonym).not.toContain(identifier);
      }),
      { numRuns: 50 },
    );
  });

  it('of many differ', () => {
    const many = Array.from({ length: 500 }, (_, index) => pseudonymOf(`c-${index}`, key, context));
    expect(new Set(many).size).toBe(many.length);
  });

  it.each([0, 1, 31])(
    'is not made with a key of %i characters, and the message does not repeat it',
    (length) => {
      const short = 'k'.repeat(length);
      expect(() => pseudonymOf('c-1', short, context)).toThrow(InputError);
      expect(() => pseudonymOf('c-1', short, context)).toThrow('at least 32 characters');
      expect(() => pseudonymOf('c-1', 'k'.repeat(32), context)).not.toThrow();
    },
  );

  it.each<[string, string, Partial<PseudonymContext>, string]>([
    ['identifier', 'two words', {}, 'expected an identifier'],
    ['context.recipientId', 'c-1', { recipientId: 'two words' }, 'expected an identifier'],
    ['context.purpose', 'c-1', { purpose: JSON.parse('7') }, 'expected text'],
  ])('is not made of a wrong %s', (path, identifier, changed, message) => {
    expect(issuesThrown(() => pseudonymOf(identifier, key, { ...context, ...changed }))).toEqual([
      expect.objectContaining({ path, message }),
    ]);
  });

  it('of a client without a context is none', () => {
    expect(issuesThrown(() => pseudonymOf('c-1', key, JSON.parse('null')))).toMatchObject([
      { path: 'context' },
    ]);
    expect(issuesThrown(() => pseudonymOf('c-1', 'short', context))).toMatchObject([{ path: 'key' }]);
  });
});
