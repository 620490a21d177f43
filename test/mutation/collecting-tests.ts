import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';
import { spyOn } from '@vitest/spy';

type Body = (...row: readonly unknown[]) => unknown;
type Options = { readonly timeout?: number };

/** A test that a file tells. */
export interface CollectedTest {
  readonly name: string;
  readonly run: () => unknown;
}

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

/** What our test files import of vitest: it runs nothing, and gathers what they tell in `tests`. */
export function collectingTests(tests: CollectedTest[]) {
  const path: string[] = [];
  const add = (name: string, run: () => unknown): void => {
    tests.push({ name: [...path, name].join(' > '), run });
  };
  const within = (name: string, tell: () => unknown): void => {
    path.push(name);
    tell();
    path.pop();
  };
  const it = Object.assign(told(add), { each: each(add) });
  const describe = Object.assign(told(within), { each: each(within) });
  return { it, test: it, describe, expect: chai.expect, vi: { spyOn } };
}

type Tell = (name: string, body: () => unknown) => void;

function told(tell: Tell) {
  return (name: string, ...given: readonly (Body | Options)[]): void => tell(name, () => bodyIn(given)());
}

/** Rows are told apart as vitest does: where all are lists, each is the arguments; else each is one. */
function each(tell: Tell) {
  return (rows: readonly unknown[]) =>
    (name: string, ...given: readonly (Body | Options)[]): void => {
      const areLists = rows.every(Array.isArray);
      for (const row of rows)
        tell(name, () => bodyIn(given)(...(areLists && Array.isArray(row) ? row : [row])));
    };
}

function bodyIn(given: readonly (Body | Options)[]): Body {
  const body = given.find((one) => typeof one === 'function');
  if (body === undefined) throw new Error('a test without a body');
  return body;
}
