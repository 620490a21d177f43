/** A fact or a text that is written to be read by everybody: what is in it, everybody may know. */
export const published = {
  category: 'organisational',
  subject: 'nobody',
  mayContain: [],
  saysNoMore: 'it is written to be published',
} as const;
