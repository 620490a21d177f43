/**
 * The text of a schema's own finding with its code. zod asks for the text when it makes an issue of the finding, and keeps
 * what is written on it: so the code is read there, and no sentence is compared.
 */
export function coded(code: string, text: string): (finding: object) => string {
  return (finding) => {
    Object.assign(finding, { params: { code } });
    return text;
  };
}

/** The code that a schema gave to its finding, if any. */
export function codeGiven(finding: object): string | undefined {
  const params: unknown = Reflect.get(finding, 'params');
  if (typeof params !== 'object' || params === null) return undefined;
  const code: unknown = Reflect.get(params, 'code');
  return typeof code === 'string' ? code : undefined;
}
