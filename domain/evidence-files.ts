const KB = 1024

/** "3.4 MB", "120 KB", "87 bytes": the size of a file. Takes bytes. */
export function fileSize(bytes: number): string {
  if (bytes < KB) return bytes === 1 ? '1 byte' : `${bytes} bytes`
  if (bytes < 999.5 * KB) return `${Math.max(1, Math.round(bytes / KB))} KB`
  return `${(bytes / KB / KB).toFixed(1)} MB`
}

/** "DOCX": what the name of a file ends in. */
export const fileEnding = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toUpperCase() ?? ''

/** The first characters of a file's SHA-256, by which two copies can be told to be the same. */
export const fingerprint = (sha256: string): string => sha256.slice(0, 12)

/** The header by which a browser saves a file under its own name and never shows it. Source: RFC 6266, RFC 5987. */
export function asAttachment(name: string): string {
  const plain = name.normalize('NFKD').replaceAll(/[^\x20-\x7e]/g, '').replaceAll(/["\\%]/g, '_').trim() || 'file'
  const exact = encodeURIComponent(name.toWellFormed()).replaceAll(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`
}
