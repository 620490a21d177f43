import type { Instant } from 'exit-work/kernel';
import { compilePolicy, type SharingPolicy } from 'exit-work/sharing';
import {
  dataCategories,
  dataSubjects,
  type OrganisationKind,
  type Purpose,
  purposes,
  type Role,
  valuesOf,
} from 'exit-work/vocabulary';
import type { Said } from './read-statement.js';

const roleOf: Partial<Record<OrganisationKind, Role>> = {
  'civil-society-organisation': 'case-manager',
  'employment-service': 'employment-adviser',
  'probation-service': 'probation-officer',
  police: 'police-officer',
  funder: 'funder-officer',
};

export interface Asking {
  readonly clientId: string;
  readonly instant: Instant;
}

/** What the rules permit to the organisations and to the private person `p-1`, when every item is asked for alone. */
export function permittedOneByOne(
  policy: SharingPolicy,
  asking: Asking,
  forPurposes: readonly Purpose[] = valuesOf(purposes),
): readonly Said[] {
  const { decide } = compilePolicy(policy);
  const recipients: readonly (readonly [string, Role])[] = [
    ...(policy.organisations ?? []).map(({ id, kind }) => [id, roleOf[kind] ?? 'counsellor'] as const),
    ['p-1', 'relative'],
  ];
  return recipients.flatMap(([recipientId, recipientRole]) =>
    forPurposes.flatMap((purpose) =>
      valuesOf(dataSubjects).flatMap((subject) =>
        valuesOf(dataCategories).flatMap((category) =>
          decide({
            ...asking,
            holderId: policy.holderId,
            id: 'request-1',
            recipientId,
            recipientRole,
            purpose,
            dataSubjects: [subject],
            categories: [category],
          }).permitted.map(({ form }): Said => `${recipientId}/${purpose}/${subject}/${category}/${form}`),
        ),
      ),
    ),
  );
}
