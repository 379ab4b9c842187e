/** SQL for a text as base64url without padding: how PostgreSQL writes the cursors that `decodeCursor` reads. */
export const base64url = (expression: string): string =>
  `translate(encode(convert_to(${expression}, 'UTF8'), 'base64'), E'+/=\\n', '-_')`;
