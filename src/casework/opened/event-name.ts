/** How an event is called where it is refused before it was read: by its type, if that has the form of one. */
export function eventName(event: { readonly type?: unknown } | undefined, otherwise: string): string {
  const type = event?.type;
  return typeof type === 'string' && /^[a-z-]{1,40}\.[a-z-]{1,40}$/.test(type) ? type : otherwise;
}
