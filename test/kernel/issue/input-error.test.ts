import { describeIssues, InputError } from 'exit-work/kernel';
import { describe, expect, it } from 'vitest';

const issues = [
  { code: 'missing', path: 'id', message: 'expected text, found nothing' },
  { code: 'too-short', path: 'goals[0].title', message: 'expected some text, found none' },
];

describe('issues for a person', () => {
  it('stand one to a line, each with its path', () => {
    expect(describeIssues(issues)).toBe(
      'id: expected text, found nothing\ngoals[0].title: expected some text, found none',
    );
  });

  it('are no lines where there are none', () => {
    expect(describeIssues([])).toBe('');
  });
});

describe('an input error', () => {
  const error = new InputError('case file', issues);

  it('is an error with a name of its own', () => {
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('InputError');
  });

  it('tells programs that an input was refused, and which', () => {
    expect(error).toMatchObject({ code: 'input-refused', what: 'case file' });
  });

  it('says the same in words and by path', () => {
    expect(error.message).toBe(`the case file cannot be accepted:\n${describeIssues(issues)}`);
    expect(error.issues).toEqual(issues);
  });
});
