import { BorderStyle, Paragraph, TextRun, type IParagraphOptions, type IRunOptions } from 'docx'
import type { Item } from '#domain/paper'
import { BULLETS, NUMBERS } from './paper-docx-styles.ts'
import { TONES } from './paper-look.ts'
import { printable } from './paper-picture.ts'

/** Words as runs, a new line where they have one. */
export function runsOf(words: string, look: IRunOptions = {}): TextRun[] {
  return printable(words).replaceAll('\t', ' ').split('\n').map((text, at) => new TextRun({ ...look, text, ...(at > 0 && { break: 1 }) }))
}

/** An item of a list; what follows it is in italics, and its tone a line beside it. `list` numbers it, with the others of its list. */
export function itemOf({ text, aside, tone }: Item, list: number | null, more: IParagraphOptions & { size?: number } = {}): Paragraph {
  const { size, ...paragraph } = more
  const look = size === undefined ? {} : { size }
  return new Paragraph({
    style: 'ListParagraph', numbering: list === null ? { reference: BULLETS, level: 0 } : { reference: NUMBERS, level: 0, instance: list }, ...paragraph,
    ...(tone && { border: { left: { style: BorderStyle.SINGLE, size: 24, space: 6, color: TONES[tone].line } } }),
    children: [...runsOf(text, look), ...(aside ? [new TextRun({ ...look, text: ' ' }), ...runsOf(aside, { ...look, italics: true })] : [])],
  })
}
