/** "0207508932" as people read it: "0207.508.932". */
export function formatKbo(kbo: string): string {
  return kbo.replace(/\D/g, '').replace(/^(\d{4})(\d{3})(\d{3})$/, '$1.$2.$3');
}
