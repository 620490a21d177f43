import { CaseFile, type CaseFile as CaseFileData } from 'exit-work/model';
import { existenceIn } from 'exit-work/schema';
import { caseFile } from '../../../builders/index.js';
import { examplesOf } from '../../../examples/record-examples.js';

/** A file, and the same without one of its records. */
export interface WithoutRecord {
  /** The list in which the record stands. */
  readonly name: string;
  readonly file: CaseFileData;
  readonly without: CaseFileData;
}

const files = [caseFile(), ...examplesOf('CaseFile').map(({ record }) => CaseFile.parse(record))];

const isWritten = ['accessRestrictions', 'conferences', 'securityConcerns'];

/** Every record in the files that nothing but events refers to and that tells something, and the file without it. */
export const withoutRecord: readonly WithoutRecord[] = files.flatMap((file) =>
  Object.entries(CaseFile.shape).flatMap(([name, field]) => {
    const existence = existenceIn(field);
    const entries: unknown = Reflect.get(file, name);
    if (existence?.by !== 'told' || name === 'events' || !Array.isArray(entries)) return [];
    if (existence.tells.every(({ when }) => when !== undefined)) return [];
    return entries.flatMap((entry: { readonly id?: string }, place) => {
      const { [name as 'events']: _, ...others } = file;
      const left = entries.filter((__: unknown, index) => index !== place);
      const without = {
        ...others,
        ...(left.length > 0 || isWritten.includes(name) ? { [name]: left } : {}),
        events: file.events.filter(({ recordId }) => recordId === undefined || recordId !== entry.id),
      } as CaseFileData;
      const isNamed = JSON.stringify(without).includes(`"${entry.id}"`);
      return isNamed || entry.id === undefined ? [] : [{ name, file, without }];
    });
  }),
);
