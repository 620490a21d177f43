import { markdownText } from './markdown-text.js';
import { bullets, section, type Told } from './told.js';

/** Who runs the programme, who pays, and with which authorities it works (CS-4.2-04, CS-4.2-07, MG-2.1-09). */
export function tellHouse({ phrasing: { sentences }, house }: Told): string {
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
