import { dataCategories, type Role, valuesOf } from '../../vocabulary/index.js';
import { needsOf, standardReading } from '../readers/index.js';
import { bullets, type StatementContext, section } from './statement-context.js';

/** Who in the house reads what, by role: the table of the policy, and not who is on the team. */
export function readersSection({ phrasing, policy }: StatementContext): string {
  const { sentences } = phrasing;
  const { reading: rows = standardReading() } = policy;
  const describe = (role: Role): readonly string[] => {
    const { reach, categories } = needsOf(role, rows);
    if (categories.size === 0) return [];
    const isAll = categories.size === valuesOf(dataCategories).length;
    const what = isAll ? sentences.everything : [...categories].map(phrasing.category).join('; ');
    return [
      reach === 'file'
        ? `${phrasing.role(role)}: ${what}`
        : `${phrasing.role(role)}: ${what} (${sentences.ownSessions})`,
    ];
  };
  const roles = [...new Set(rows.map(({ role }) => role))];
  return section(
    sentences.readers,
    sentences.readersExplained,
    bullets(roles.flatMap(describe)),
    sentences.rulesOfReading.join(' '),
  );
}
