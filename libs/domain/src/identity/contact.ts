/** A Belgian telephone number, national or with +32, any spacing: eight digits after the area 0 or nine for mobiles. */
export function isBelgianPhone(text: string): boolean {
  const digits = text.replace(/[\s./()-]/g, '').replace(/^(\+32|0032)0?/, '0');
  return /^0\d{8,9}$/.test(digits);
}

/** One mailbox with a dotted domain. Deliberately loose: only sending a mail proves an address. */
export function isEmail(text: string): boolean {
  return text.length <= 254 && /^[^\s@<>"]+@[^\s@<>".]+(\.[^\s@<>".]+)+$/.test(text);
}
