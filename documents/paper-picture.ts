import type { PaperPart } from '#domain/paper'

type Picture = Extract<PaperPart, { kind: 'picture' }>

const MARKS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text as it may stand in HTML: what no document may hold is left out. */
export const escaped = (text: string): string => printable(text).replaceAll(/[&<>"']/g, (mark) => MARKS[mark] ?? '')

/** Text without the characters that no document may hold: controls but tab and new line, halves of a character. Source: XML 1.0, 2.2. */
export const printable = (text: string): string => text.replaceAll(/\r\n?/g, '\n').toWellFormed().replaceAll(/[^\P{Cc}\t\n]|[\ufffe\uffff]/gu, '')

/** A picture's SVG as it stands inside a page: an image with what it shows in words, as wide as there is room. Its own ids go, for a page may hold several. */
export function pictureMarkup({ svg, width, height, alternative }: Picture): string {
  const [, said = '', inside = ''] = /<svg\b([^>]*)>(.*)<\/svg>\s*$/s.exec(svg) ?? []
  const kept = said.replaceAll(/\s(?:role|aria-[a-z]+|width|height|id|viewBox)="[^"]*"/g, '')
  const viewBox = /\sviewBox="([^"]*)"/.exec(said)?.[1] ?? `0 0 ${width} ${height}`
  const plain = inside.replaceAll(/<(title|desc)\b[^>]*>.*?<\/\1>/gs, '')
  return `<svg${kept} viewBox="${viewBox}" width="${width}" height="${height}" role="img" aria-label="${escaped(alternative)}">${plain}</svg>`
}
