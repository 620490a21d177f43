import { check, type MessageLanguage } from 'exit-work/kernel';
import { Client, Participation, readCaseFile } from 'exit-work/model';
import { describe, expect, it } from 'vitest';
import * as locales from 'zod/locales';
import { client, voluntaryParticipation } from '../../builders/index.js';
import { issuesOf } from '../issue/issue-style.js';

type Locale = () => MessageLanguage['zod'];

// The types of the module know a default export that does not exist at run time.
const languages = Object.entries<unknown>(locales).filter(
  (entry): entry is [string, Locale] => typeof entry[1] === 'function',
);

const marker = 'xyzzy-4711';
const broken: unknown = {
  ...client(),
  id: `${marker} ${marker}`,
  givenName: 7,
  dateOfBirth: marker,
  telephone: marker.repeat(40),
  involvement: marker,
  custodyHistory: [{ legalStatus: marker, from: '2030-01-01' }],
  languages: { [marker]: true },
  unknownField: marker,
  another: marker,
};

it('zod ships the languages that the field speaks', () => {
  const names = languages.map(([name]) => name);
  expect(names).toEqual(expect.arrayContaining(['de', 'fr', 'nl', 'sv', 'fi', 'pl', 'da', 'it', 'es']));
});

describe.each(languages)('in %s', (_, locale) => {
  const language: MessageLanguage = { zod: locale() };

  it('the same places are found, each with a message and none with a value', () => {
    const issues = issuesOf(check(Client, broken, language));
    expect(issues.map(({ path }) => path).sort()).toEqual(
      issuesOf(check(Client, broken))
        .map(({ path }) => path)
        .sort(),
    );
    for (const { message } of issues) {
      expect(message).not.toBe('');
      expect(message).not.toContain(marker);
    }
  });
});

describe('in German', () => {
  const de = { zod: locales.de() };

  it.each([
    ['givenName', 'Ungültige Eingabe: erwartet string, erhalten Zahl'],
    ['(root)', 'Unbekannter Schlüssel: "…"'],
    ['id', expect.stringMatching(/^expected an identifier/)],
  ])('%s is told so', (path, message) => {
    expect(issuesOf(check(Client, broken, de)).find((issue) => issue.path === path)?.message).toEqual(
      message,
    );
  });

  it('what the library says itself is English, unless a translation is given', () => {
    const ended = voluntaryParticipation({ until: '2020-01-01' });
    const english = 'expected a day that is not before `since`';
    const german = 'der Tag liegt vor `since`';
    expect(issuesOf(check(Participation, ended, de))).toEqual([
      { code: 'days-out-of-order', path: 'until', message: english },
    ]);
    expect(issuesOf(check(Participation, ended, { ...de, own: { 'days-out-of-order': german } }))).toEqual([
      { code: 'days-out-of-order', path: 'until', message: german },
    ]);
  });

  it('a case file is read with it', () => {
    expect(readCaseFile('[]', de)).toEqual({
      ok: false,
      issues: [
        { code: 'wrong-type', path: '(root)', message: 'Ungültige Eingabe: erwartet object, erhalten Array' },
      ],
    });
  });
});
