import { citedSources } from 'exit-work/kernel';
import type {
  DataItem,
  DisclosureDecision,
  EntrustedRuling,
  Obligation,
  PermittedItem,
  Redaction,
} from 'exit-work/sharing';
import {
  dataCategories,
  dataSubjects,
  grounds,
  labelOf,
  purposes,
  roles,
  type Vocabulary,
} from 'exit-work/vocabulary';
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
  const { outcome, permitted, permittedAlone, redactions, obligations, escalateTo, entrusted } = decision;
  return {
    outcome:
      escalateTo === undefined ? outcomes[outcome] : `${outcomes[outcome]} (${wordFor(roles, escalateTo)})`,
    items: Object.fromEntries([
      ...permitted.map(permittedInWords),
      ...redactions.map(redactionInWords),
      ...(entrusted?.rulings ?? []).map(entrustedInWords),
    ]),
    alone: permittedAlone.map(itemInWords),
    toDo: obligations.map(obligationInWords),
  };
}

function permittedInWords(item: PermittedItem) {
  const answer = item.form === 'full' ? 'yes' : 'yes, under a code';
  const why = item.grounds.map(({ ground }) => wordFor(grounds, ground)).join(', ');
  return [itemInWords(item), { answer, why }] as const;
}

function redactionInWords(item: Redaction) {
  return [
    itemInWords(item),
    { answer: reasons[item.reason], why: citedSources(item.citation).join(', ') },
  ] as const;
}

function entrustedInWords({ ruling, grounds: reaching }: EntrustedRuling) {
  const why = reaching.map(({ ground }) => wordFor(grounds, ground)).join(', ');
  const told =
    ruling === 'permitted' ? { answer: 'yes', why } : { answer: reasons[ruling], why: 'MG-2.1-07' };
  return ['What was entrusted', told] as const;
}

function itemInWords({ subject, category }: DataItem): string {
  const about = subject === 'client' ? '' : ` (${wordFor(dataSubjects, subject)})`;
  return `${labelOf(dataCategories, category)}${about}`;
}

function obligationInWords(obligation: Obligation): string {
  return match(obligation)
    .with({ code: 'log' }, () => 'write it down')
    .with({ code: 'tell-client', when: 'before' }, () => 'tell the client before')
    .with({ code: 'tell-client', when: 'after' }, () => 'tell the client straight afterwards')
    .with({ code: 'tell-client' }, () => 'tell the client as soon as it does no harm')
    .with({ code: 'ask-client' }, () => 'ask the client again before')
    .with({ code: 'client-attends' }, () => 'only in the presence of the client')
    .with({ code: 'pseudonymise' }, () => 'use a code and an age band')
    .with({ code: 'no-onward-sharing' }, () => 'bind the recipient not to pass it on')
    .with(
      { code: 'never-for', purposes: P.any },
      ({ purposes: never = [] }) =>
        `bind the recipient never to use it for ${never.map((one) => wordFor(purposes, one)).join(', ')}`,
    )
    .with({ code: 'retain-until', until: P.string }, ({ until }) => `have it deleted by ${dayInWords(until)}`)
    .with({ code: 'disclose-within' }, ({ hours }) => `do it within ${hours} hours`)
    .with({ code: 'second-person' }, () => 'have a second person look at it')
    .with({ code: 'review', until: P.string }, ({ until }) => `look at it again by ${dayInWords(until)}`)
    .otherwise(({ code }) => {
      throw new Error(`the page has no words for ${code}`);
    });
}

function dayInWords(instant: string): string {
  return new Date(instant).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
}

function wordFor<Value extends string>(list: Vocabulary<Value>, value: Value): string {
  return labelOf(list, value).toLowerCase();
}
