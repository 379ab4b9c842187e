/**
 * Why a rule says no: a stable code, the place in the input (JSON pointer, RFC 6901) when there is one,
 * and the figures a text needs. Amounts in `params` are cents in keys that end in `Cents`.
 */
export interface Refusal<Code extends string> {
  readonly code: Code;
  readonly pointer?: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** Makes a refusal without empty keys, so that two equal refusals are deeply equal. */
export function refusal<Code extends string>(
  code: Code,
  params?: Readonly<Record<string, string | number>>,
  pointer?: string,
): Refusal<Code> {
  return { code, ...(pointer === undefined ? {} : { pointer }), ...(params === undefined ? {} : { params }) };
}
