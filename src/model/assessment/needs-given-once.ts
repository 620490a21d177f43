import type { Rule } from '../../schema/index.js';

/** The five areas of a needs assessment, as its fields are called. */
export const areaFields = [
  'functionalReintegration',
  'socialReintegration',
  'cognitive',
  'mentalHealth',
  'security',
] as const;

type Areas = Readonly<
  Record<(typeof areaFields)[number], { readonly needs: readonly { readonly id: string }[] }>
>;

/** Goals and services name needs; a name that two needs bear names neither. */
export const needsGivenOnce: Rule<Areas> = {
  code: 'need-given-before',
  fields: areaFields,
  statement: 'the identifier of a need is given once over all five areas',
  violations: (assessment) => {
    const seen = new Set<string>();
    return areaFields.flatMap((area) =>
      assessment[area].needs.flatMap(({ id }, index) => {
        if (!seen.has(id)) {
          seen.add(id);
          return [];
        }
        return [{ path: [area, 'needs', index, 'id'], expected: 'is given before; expected each need once' }];
      }),
    );
  },
};
