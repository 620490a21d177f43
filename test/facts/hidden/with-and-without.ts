import { CaseFile, type CaseFile as CaseFileData } from 'exit-work/model';
import { existenceIn, type Implication } from 'exit-work/schema';
import { subjectAccessExport, viewRecord } from 'exit-work/sharing';
import { caseFile } from '../../builders/index.js';
import { examplesOf } from '../../examples/record-examples.js';
import { everything, permitting } from '../../sharing/builders/permitting.js';
import { emptyLog } from '../../sharing/log/logged.js';
import { type Choose, oneOf } from '../../sharing/worlds/small-scope.js';

/** A file, the same without one of its records, and what it tells that the record is there. */
export interface WithAndWithout {
  /** The list in which the record stands. */
  readonly name: string;
  readonly tells: readonly Implication[];
  readonly file: CaseFileData;
  readonly without: CaseFileData;
}

const files = [caseFile(), ...examplesOf('CaseFile').map(({ record }) => CaseFile.parse(record))];

const isWritten = ['accessRestrictions', 'conferences', 'securityConcerns'];

/** Every record in the files that nothing but events refers to, and the file without it. */
export const withAndWithout: readonly WithAndWithout[] = files.flatMap((file) =>
  Object.entries(CaseFile.shape).flatMap(([name, field]) => {
    const existence = existenceIn(field);
    const entries: unknown = Reflect.get(file, name);
    if (existence?.by !== 'told' || name === 'events' || !Array.isArray(entries)) return [];
    const tells = existence.tells.filter(({ when }) => when === undefined);
    if (tells.length === 0) return [];
    return entries.flatMap((entry: { readonly id?: string }, place) => {
      const { [name as 'events']: _, ...others } = file;
      const left = entries.filter((__: unknown, index) => index !== place);
      const without = {
        ...others,
        ...(left.length > 0 || isWritten.includes(name) ? { [name]: left } : {}),
        events: file.events.filter(({ recordId }) => recordId === undefined || recordId !== entry.id),
      } as CaseFileData;
      const isNamed = JSON.stringify(without).includes(`"${entry.id}"`);
      return isNamed || entry.id === undefined ? [] : [{ name, tells, file, without }];
    });
  }),
);

const pseudonymKey = 'an example key of more than 32 characters';

/** A way out by which the two are told apart, where something that the record tells is not permitted. */
export function toldApart(choose: Choose, { tells, file, without }: WithAndWithout): string | undefined {
  const hidden = oneOf(choose, tells);
  const items = everything.filter((one) => one !== `${hidden.subject}/${hidden.category}` && choose(5) > 0);
  const decision = permitting(...items);
  const options = oneOf(choose, [{}, { pseudonymKey }, { pseudonymKey, identifiers: 'pseudonyms' as const }]);
  const asked = {
    holderId: 'o-exit',
    at: '2030-07-01T09:00:00Z',
    withhold: [{ category: hidden.category, reason: 'protects-others' }],
  } as const;
  // A file takes a while to be looked through.
  const [way, leaves] = oneOf(choose, [
    ['view', (one: CaseFileData) => viewRecord(CaseFile, one, decision, options)],
    ['export', (one: CaseFileData) => subjectAccessExport(one, emptyLog, asked)],
  ] as const);
  return JSON.stringify(leaves(file)) === JSON.stringify(leaves(without)) ? undefined : way;
}
