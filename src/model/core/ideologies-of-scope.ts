import { type Rule, rule } from '../../schema/index.js';
import type { IdeologyScope, SourceId } from '../../vocabulary/index.js';

interface Scoped {
  readonly ideologyScope: IdeologyScope;
  readonly ideologies?: readonly string[];
}

/** Who is there for certain ideologies names them; who is there for any has none to name. */
export function ideologiesOfScope(kind: 'helpline' | 'programme', source: SourceId): Rule<Scoped> {
  return rule<Scoped>({
    code: 'ideologies-without-scope',
    fields: ['ideologyScope', 'ideologies'],
    statement: `a ${kind} for certain ideologies names them, and no other does`,
    citation: { follows: [source] },
    at: 'ideologies',
    expected: 'expected ideologies where `ideologyScope` is `specific`, and none elsewhere',
    holds: ({ ideologyScope, ideologies }) => (ideologyScope === 'specific') === (ideologies !== undefined),
  });
}
