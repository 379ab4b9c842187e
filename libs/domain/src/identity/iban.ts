/** Strips spaces and upper-cases, as people type an account number. */
export function normaliseIban(text: string): string {
  return text.replace(/[\s.-]/g, '').toUpperCase();
}

/**
 * True for a Belgian IBAN with right check digits (ISO 13616, mod 97). Money of the programme goes to Belgian public
 * bodies only, so that other countries are refused.
 */
export function isBelgianIban(text: string): boolean {
  const iban = normaliseIban(text);
  if (!/^BE\d{14}$/.test(iban)) return false;
  const rearranged = `${iban.slice(4)}1114${iban.slice(2, 4)}`; // B = 11, E = 14
  return BigInt(rearranged) % 97n === 1n;
}

/** "BE68539007547034" as people read it: "BE68 5390 0754 7034". */
export function formatIban(iban: string): string {
  return normaliseIban(iban).replace(/(.{4})(?=.)/g, '$1 ');
}
