import { AlignmentType, LevelFormat, LineRuleType, type INumberingOptions, type IStylesOptions } from 'docx'
import { INK } from './paper-look.ts'

export const BULLETS = 'bullets'
export const NUMBERS = 'numbers'
const NAVY = '1D3557'

/** Sizes of type in half points: of the text, of tables and of tables of many columns. */
export type Sizes = { text: number; table: number; dense: number }
export const SIZES: Sizes = { text: 22, table: 18, dense: 16 }
/** Sizes about a size of the text in points. */
export const sizesOf = (points: number): Sizes => ({ text: Math.round(points * 2), table: Math.round(points * 1.75), dense: Math.round(points * 1.6) })

/** The styles of a paper in Word, by their own names, so that whoever edits it can restyle it all at once. English as written here. */
export function stylesOf({ text }: Sizes, tight: boolean): IStylesOptions {
  const heading = (size: number, before: number) => ({
    run: { size, bold: true, color: NAVY, font: 'Arial' }, paragraph: { keepNext: true, keepLines: true, spacing: { before: room(before), after: room(120) } },
  })
  const room = (twips: number) => Math.round((twips * text * (tight ? 0.5 : 1)) / SIZES.text)
  return {
    default: {
      document: {
        run: { font: 'Arial', size: text, color: INK, language: { value: 'en-GB', eastAsia: 'en-GB', bidirectional: 'en-GB' } },
        paragraph: { spacing: { after: room(140), line: tight ? 245 : 264, lineRule: LineRuleType.AUTO } },
      },
      title: { run: { size: Math.round(text * (tight ? 1.6 : 2)), bold: true, color: NAVY, font: 'Arial' }, paragraph: { keepNext: true, spacing: { after: room(120) } } },
      heading1: heading(Math.round(text * 1.5), 360),
      heading2: heading(Math.round(text * 1.25), 280),
      heading3: heading(Math.round(text * 1.1), 220),
      heading4: heading(text, 200),
      caption: { run: { size: text, bold: true, italics: false, color: INK, font: 'Arial' }, paragraph: { keepNext: true, spacing: { before: room(160), after: room(80) } } },
      listParagraph: { paragraph: { spacing: { after: room(60) }, contextualSpacing: false } },
    },
    paragraphStyles: [
      { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', next: 'Normal', quickFormat: true, run: { size: Math.round(text * 1.15), color: '505A5F' }, paragraph: { spacing: { after: room(80) } } },
      { id: 'TableText', name: 'Table Text', basedOn: 'Normal', quickFormat: true, paragraph: { spacing: { before: 20, after: 20, line: 240, lineRule: LineRuleType.AUTO } } },
    ],
  }
}

/** Real lists: bullets, and numbers that begin again in each list. */
export const LISTS: INumberingOptions = {
  config: [
    { reference: BULLETS, levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left: 360, hanging: 260 } } } }] },
    { reference: NUMBERS, levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left: 460, hanging: 400 } } } }] },
  ],
}
