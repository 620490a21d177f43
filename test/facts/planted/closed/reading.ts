import type * as Kernel from 'exit-work/kernel';
import { plantedAgainst } from '../planted-fact.js';

type Given = Pick<typeof Kernel, 'readJson'>;

/** A doubled name, nested and written in two ways, and a text in which none is. */
function isRight({ readJson }: Given): boolean {
  return (
    readJson('{"a": [{"id": "{\\\\\\"", "b": 1}, {"b": 2}], "id": "id"}').ok &&
    !readJson('{"a": [1, {"id": 1, "c": {"id": 2}, "\\u0069d": 3}]}').ok &&
    !readJson('{"id": 1, "a": "\\\\", "id": 2}').ok
  );
}

const doubled = plantedAgainst<Given>(
  24,
  'kernel/json/doubled-name.ts',
  {
    'a name is compared as it is written': ["written.includes('\\\\')", 'false'],
    'only neighbours are compared': ['inner.names.add(inner.at);', 'inner.names = new Set([inner.at]);'],
  },
  { surface: ['kernel/json/read-json.ts'], isRight },
);

interface Fields {
  readonly lineOfText: (atMost: number) => { safeParse(value: unknown): { success: boolean } };
  readonly linesOfText: Fields['lineOfText'];
}

const textual = plantedAgainst<Fields>(
  24,
  'kernel/text/text-forms.ts',
  {
    'a text may turn the direction of writing': [
      '\\\\u007f-\\\\u009f\\\\u202a-\\\\u202e\\\\ud800',
      '\\\\u007f-\\\\u009f\\\\ud800',
    ],
    'halves of characters pass': ['\\\\u202e\\\\ud800-\\\\udfff', '\\\\u202e'],
    'a carriage return passes alone': ['`[^\\\\r$', '`[^$'],
    'a filler that shows nothing is a name': ["'\\\\u3164\\\\ufe00", "'\\\\ufe00"],
  },
  {
    surface: ['kernel/text/text-forms.ts'],
    isRight: ({ lineOfText, linesOfText }) =>
      ['Sam', '\u200fمريم', '👩\u200d🚒'].every((text) => lineOfText(9).safeParse(text).success) &&
      !['S\u202eam', '\ud83d', '\u3164', 'a\tb'].some((text) => lineOfText(9).safeParse(text).success) &&
      linesOfText(9).safeParse('a\r\n\tb').success &&
      !linesOfText(9).safeParse('a\rb').success,
  },
);

export const plantedInReading = [...doubled, ...textual];
