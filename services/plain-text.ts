const NUL = 0
const ESCAPE = 0x1b
const NO_LETTER_IN_WINDOWS_1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])
const HEADER_BYTES = 256 * 1024

/** Whether bytes are UTF-8 or Windows-1252 text: no NUL, no control characters but tab, line ends, form feed and DOS's end mark. */
export function isPlainText(bytes: Uint8Array): boolean {
  const allowed = new Set([0x09, 0x0a, 0x0c, 0x0d])
  const last = bytes.length - 1
  const clean = bytes.every((byte, at) => (byte >= 0x20 ? byte !== 0x7f : allowed.has(byte) || (byte === 0x1a && at === last)))
  return clean && (isUtf8(bytes) || !bytes.some((byte) => NO_LETTER_IN_WINDOWS_1252.has(byte)))
}

/** Whether a browser or a shell could take a text for a page, a drawing or a script. */
export function looksRunnable(bytes: Uint8Array): boolean {
  const text = ascii(bytes).replace(/^ï»¿/, '').trimStart()
  return /^(?:<!doctype|<\?|<%|<!--|<(?:head|body|meta|style|link)\b|#!)/i.test(text) || /<(?:script|html|svg|iframe|object|embed)[\s/>]/i.test(text)
}

/** Whether bytes begin like an e-mail (RFC 5322): header lines only, with a sender and something to know it by. */
export function looksLikeEmail(bytes: Uint8Array): boolean {
  const headBytes = bytes.subarray(0, HEADER_BYTES)
  if (headBytes.some((byte) => byte === NUL || byte === ESCAPE) || bytes.includes(NUL)) return false
  const head = ascii(headBytes).replace(/^ï»¿/, '').replace(/^From .*\r?\n/, '').split(/\r?\n\r?\n/, 1)[0] ?? ''
  const lines = head.split(/\r?\n/)
  if (!lines.every((line, index) => /^[!-9;-~]+[ \t]*:/.test(line) || (index > 0 && /^[ \t]/.test(line)))) return false
  return /^(?:from|sender|return-path)[ \t]*:/im.test(head) && /^(?:date|subject|to|received|message-id)[ \t]*:/im.test(head)
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** One character for each byte: enough to find ASCII in any of the encodings that are taken. */
function ascii(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}
