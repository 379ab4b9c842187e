const figure = new Intl.NumberFormat('nl-BE', { maximumFractionDigits: 1 });

/** A number of bytes as people read it, in steps of a thousand: "850 kB", "1,2 MB". */
export function formatSize(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`;
  const kilobytes = bytes / 1_000;
  return kilobytes < 999.5 ? `${Math.round(kilobytes)} kB` : `${figure.format(kilobytes / 1_000)} MB`;
}
