import { frozen } from '../../kernel/frozen/index.js';
/** A document that the library encodes. */
export interface SourceDocument {
  readonly title: string;
  readonly year?: number;
}

/** The five source documents, by the prefix of their statements' ids. */
export const sourceDocuments = /* @__PURE__ */ frozen<
  Readonly<Record<'CS' | 'EU' | 'MG' | 'NR' | 'WO', SourceDocument>>
>({
  CS: { title: 'RAN: The role of civil society organisations in exit work', year: 2022 },
  EU: { title: 'Robert Örell: European exit organisations and the EUTEx project' },
  MG: { title: 'RAN: Practical guidelines, management of exit programmes', year: 2019 },
  NR: {
    title: 'RAN Collection practice form: Aussteigerprogramm Islamismus, North Rhine-Westphalia',
    year: 2022,
  },
  WO: { title: 'WayOut D4.1: Methodological framework for exit programmes' },
});
