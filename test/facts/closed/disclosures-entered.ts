import { InputError } from 'exit-work/kernel';
import type { CaseFile, Consent } from 'exit-work/model';
import {
  client,
  consentToJobCentre,
  exitOrganisation,
  jobCentre,
  openedCaseFile,
} from '../../builders/index.js';
import { police } from '../../sharing/builders/builders.js';

/** A client who has agreed that the job centre is told. */
export function fileWith(consents: readonly Consent[] = [consentToJobCentre()]): CaseFile {
  return openedCaseFile({
    client: client({ languages: ['de'] }),
    organisations: [exitOrganisation(), jobCentre(), police()],
    consents,
  });
}

/** Why an entry is refused, by code and path; nothing where it is taken. */
export function refusalOf(enter: () => unknown): readonly string[] {
  try {
    enter();
  } catch (error) {
    if (error instanceof InputError) return error.issues.map(({ code, path }) => `${code} at ${path}`);
    throw error;
  }
  return [];
}
