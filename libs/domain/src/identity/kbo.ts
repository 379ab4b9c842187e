/** Ten digits, as stored: dots and spaces of "0216.773.026" are dropped. */
export function normaliseKbo(text: string): string {
  return text.replace(/[\s.]/g, '');
}

/** True for a KBO enterprise number: ten digits starting with 0 or 1, the last two 97 minus the first eight mod 97. */
export function isKbo(text: string): boolean {
  const kbo = normaliseKbo(text);
  if (!/^[01]\d{9}$/.test(kbo)) return false;
  return 97 - (Number(kbo.slice(0, 8)) % 97) === Number(kbo.slice(8));
}

/** "0216773026" as people read it: "0216.773.026"; anything else comes back as it is. */
export function formatKbo(kbo: string): string {
  return normaliseKbo(kbo).replace(/^(\d{4})(\d{3})(\d{3})$/, '$1.$2.$3');
}
