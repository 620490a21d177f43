import { markdownText } from './markdown-text.js';
import { bullets, type StatementContext, section } from './statement-context.js';

/** Who runs the programme, who pays, and with which authorities it works (CS-4.2-04, CS-4.2-07, MG-2.1-09). */
export function holderSection({ phrasing: { sentences }, holder }: StatementContext): string {
  const names = (list: readonly string[] | undefined): string => {
    if (list === undefined) return sentences.notWritten;
    return list.length === 0 ? sentences.none : list.map(markdownText).join('; ');
  };
  return section(
    sentences.holder,
    bullets([
      `${sentences.holderName}: ${names([holder.name])}`,
      `${sentences.operator}: ${names(holder.operator === undefined ? undefined : [holder.operator])}`,
      `${sentences.funders}: ${names(holder.funders)}`,
      `${sentences.authorities}: ${names(holder.cooperatingAuthorities)}`,
    ]),
  );
}
