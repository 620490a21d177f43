import type { DataItem, DisclosureDecision, Obligation, PermittedItem, Redaction } from 'exit-work/sharing';
import { dataCategories, dataSubjects, grounds, labelOf, roles, type Vocabulary } from 'exit-work/vocabulary';
import { match, P } from 'ts-pattern';

const outcomes = {
  permit: 'yes',
  'permit-with-redaction': 'in part',
  deny: 'no',
  escalate: 'a human being decides',
} as const;

const reasons = {
  'not-applicable': 'no',
  prohibited: 'no, prohibited',
  escalated: 'a human being decides',
} as const;

/** A decision as the page tells it; `why` is the ground, or the statements behind a no. */
export function answerInWords(decision: DisclosureDecision) {
  const { outcome, permitted, redactions, obligations, escalateTo } = decision;
  return {
    outcome:
      escalateTo === undefined ? outcomes[outcome] : `${outcomes[outcome]} (${wordFor(roles, escalateTo)})`,
    items: Object.fromEntries([...permitted.map(permittedInWords), ...redactions.map(redactionInWords)]),
    toDo: obligations.map(obligationInWords),
  };
}

function permittedInWords(item: PermittedItem) {
  const answer = item.form === 'full' ? 'yes' : 'yes, under a code';
  const why = item.grounds.map(({ ground }) => wordFor(grounds, ground)).join(', ');
  return [itemInWords(item), { answer, why }] as const;
}

function redactionInWords(item: Redaction) {
  return [itemInWords(item), { answer: reasons[item.reason], why: item.sources.join(', ') }] as const;
}

function itemInWords({ subject, category }: DataItem): string {
  const about = subject === 'client' ? '' : ` (${wordFor(dataSubjects, subject)})`;
  return `${labelOf(dataCategories, category)}${about}`;
}

function obligationInWords(obligation: Obligation): string {
  return match(obligation)
    .with({ kind: 'log' }, () => 'write it down')
    .with({ kind: 'tell-client', when: 'before' }, () => 'tell the client before')
    .with({ kind: 'tell-client', when: 'after' }, () => 'tell the client straight afterwards')
    .with({ kind: 'tell-client' }, () => 'tell the client as soon as it does no harm')
    .with({ kind: 'ask-client' }, () => 'ask the client again before')
    .with({ kind: 'client-attends' }, () => 'only in the presence of the client')
    .with({ kind: 'pseudonymise' }, () => 'use a code and an age band')
    .with({ kind: 'no-onward-sharing' }, () => 'bind the recipient not to pass it on')
    .with({ kind: 'retain-until', until: P.string }, ({ until }) => `have it deleted by ${dayInWords(until)}`)
    .with({ kind: 'disclose-within' }, ({ hours }) => `do it within ${hours} hours`)
    .with({ kind: 'second-person' }, () => 'have a second person look at it')
    .with({ kind: 'review', until: P.string }, ({ until }) => `look at it again by ${dayInWords(until)}`)
    .otherwise(({ kind }) => {
      throw new Error(`the page has no words for ${kind}`);
    });
}

function dayInWords(instant: string): string {
  return new Date(instant).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
}

function wordFor<Value extends string>(list: Vocabulary<Value>, value: Value): string {
  return labelOf(list, value).toLowerCase();
}
