import type { DisclosureRequest, SharingPolicy } from 'exit-work/sharing';

/** Whether words send somebody to the person whose data it is, or to their guardian. */
export function sendsToClient(words: string): boolean {
  return /\b(ask (the|whether|whoever)|tell the client|have it given|explain it|stand beside)\b/.test(words);
}

/** As the prose says it: whether a law of which the client is told later or never may apply to anything that is asked for. */
export function mayBeSilenced(request: DisclosureRequest, policy: SharingPolicy): boolean {
  const at = Date.parse(request.instant);
  const isInForce = (from: string | undefined, until: string | undefined) =>
    (from === undefined || Date.parse(from) <= at) && (until === undefined || at < Date.parse(until));
  const isAsked = ({ dataSubjects, categories }: Pick<DisclosureRequest, 'dataSubjects' | 'categories'>) =>
    dataSubjects.some((one) => request.dataSubjects.includes(one)) &&
    categories.some((one) => request.categories.includes(one));
  const isSilent = ({ tellClient }: { readonly tellClient: string }) =>
    tellClient === 'later' || tellClient === 'not-told';
  const kinds = (policy.organisations ?? []).flatMap(({ id, kind }) =>
    id === request.recipientId ? [kind] : [],
  );
  return (policy.duties ?? []).some(
    (duty) =>
      isSilent(duty) &&
      isAsked(duty) &&
      isInForce(duty.notBefore, duty.expires) &&
      duty.authorityKinds.some((kind) => kinds.includes(kind)),
  );
}
