import { markdownText } from './markdown-text.js';
import { bullets, type StatementContext, section } from './statement-context.js';

/** Who runs the programme, who pays, and with which authorities it works (CS-4.2-04, CS-4.2-07, MG-2.1-09). */
export function holderSection({ phrasing: { sentences }, house }: StatementContext): string {
  const names = (list: readonly string[] | undefined): string => {
    if (list === undefined) return sentences.notWritten;
    return list.length === 0 ? sentences.none : list.map(markdownText).join('; ');
  };
  return section(
    sentences.house,
    bullets([
      `${sentences.houseName}: ${names([house.name])}`,
      `${sentences.operator}: ${names(house.operator === undefined ? undefined : [house.operator])}`,
      `${sentences.funders}: ${names(house.funders)}`,
      `${sentences.authorities}: ${names(house.cooperatingAuthorities)}`,
    ]),
  );
}
