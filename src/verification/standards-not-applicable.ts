import type { Programme } from '../programme/index.js';
import { standardInvariants } from './standard-invariants.js';

/** A standard of the field that a programme is not asked for, and why. */
export interface NotApplicable {
  /** What would have to hold, as a clause. */
  readonly label: string;
  readonly why: string;
}

/**
 * The standards that do not speak of a programme, because it does not have what they are about; or because its designer
 * forgot to say of a stage what it is.
 */
export function standardsNotApplicable(programme: Programme): readonly NotApplicable[] {
  const asked = standardInvariants(programme);
  return groups.filter(({ by }) => !Object.hasOwn(asked, by)).map(({ label, why }) => ({ label, why }));
}

/** For each group of standards, one of them by which it is known whether it was asked. */
const groups: readonly (NotApplicable & { readonly by: string })[] = [
  {
    by: 'assessed-before-intervention',
    label: 'nobody is worked with before the needs are assessed',
    why: 'no stage has the phase `intervention`',
  },
  {
    by: 'release-can-be-recorded',
    label: 'imprisonment and release can be recorded',
    why: 'no step answers `client.imprisoned`, `client.released` or `client.released-unprepared`',
  },
  {
    by: 'release-is-planned',
    label: 'a release out of the work is planned, and aftercare follows it',
    why: 'no step answers `client.released`, or no stage has the phase `intervention` or `release-preparation`, or none `aftercare`',
  },
  {
    by: 'volunteers-may-leave',
    label: 'volunteers can leave and meet no sanction',
    why: 'the programme has no voluntary track',
  },
];
