import { type Rule, rule } from '../record/index.js';
import type { IdeologyScope, InitiativeKind } from '../vocabulary/index.js';
import { ideologiesOfScope } from './ideologies-of-scope.js';

interface Ruled {
  readonly initiative: InitiativeKind;
  readonly problem?: string;
  readonly ideologyScope: IdeologyScope;
  readonly ideologies?: readonly string[];
}

/** What a programme’s profile can never be. */
export const profileRules: readonly Rule<Ruled>[] = [
  rule({
    fields: ['initiative', 'problem'],
    statement: 'a project names its problem',
    sources: ['CS-3.1-03'],
    at: 'problem',
    expected: 'expected the problem that the project is for',
    holds: ({ initiative, problem }) => initiative !== 'project' || problem !== undefined,
  }),
  ideologiesOfScope('programme', 'CS-3.2-01'),
];
