import type { Rule } from '../../schema/index.js';
import type { CooperationForm } from '../../vocabulary/index.js';

interface Ruled {
  readonly form: CooperationForm;
  readonly channels?: readonly string[];
  readonly protocols?: readonly string[];
  readonly contacts?: readonly string[];
  readonly jointContact?: string;
  readonly coordination?: string;
  readonly framework?: string;
}

function formHas(
  form: CooperationForm,
  needed: readonly Exclude<keyof Ruled, 'form'>[],
  source: 'CS-4.5-02' | 'CS-4.5-05',
): Rule<Ruled> {
  return {
    code: 'cooperation-incomplete',
    fields: ['form', ...needed],
    statement: `cooperation of the form \`${form}\` has ${needed.map((name) => `\`${name}\``).join(', ')}`,
    citation: { follows: [source] },
    violations: (data) =>
      data.form !== form
        ? []
        : needed
            .filter((name) => data[name] === undefined)
            .map((name) => ({ path: [name], expected: `expected in cooperation of the form \`${form}\`` })),
  };
}

/** What makes a form of cooperation that form. */
export const cooperationRules: readonly Rule<Ruled>[] = [
  formHas('case-based', ['channels', 'protocols', 'contacts'], 'CS-4.5-02'),
  formHas('systemic-multi-agency', ['jointContact', 'coordination', 'framework'], 'CS-4.5-05'),
];
