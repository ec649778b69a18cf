import { Document, Footer, HeadingLevel, ImageRun, Packer, PageNumber, PageOrientation, Paragraph, Tab, TabStopType, TextRun, type FileChild } from 'docx'
import { levelBelow, type Paper, type PaperPart } from '#domain/paper'
import { LISTS, SIZES, sizesOf, stylesOf } from './paper-docx-styles.ts'
import { columnsOf, factsOf, HEADINGS, tableOf, type Setting } from './paper-docx-table.ts'
import { leadsIn } from './paper-look.ts'
import { itemOf, runsOf } from './paper-docx-words.ts'
import { printable } from './paper-picture.ts'
import { pointsFor } from './paper-size.ts'

/** A4 and its margins in twentieths of a point. */
const [SHORT, LONG] = [11_906, 16_838]
const MARGINS = { wide: 1_134, narrow: 680 }
const AFTER_A_LIST = { after: 140 }
const TWIPS_TO_A_DOT = 15
const TWIPS_TO_A_POINT = 20

/** A paper as a Word document that can be edited. `pictures` are its pictures as PNG, by their place among its parts; one that couldn't be drawn is said in words. */
export async function wordOf(paper: Paper, pictures: ReadonlyMap<number, Uint8Array>): Promise<Uint8Array> {
  const { title, council, subtitle, facts, parts, landscape, oneSide } = paper
  const margin = oneSide ? MARGINS.narrow : MARGINS.wide
  const [width, height] = landscape ? [LONG - 2 * margin, SHORT - 2 * margin] : [SHORT - 2 * margin, LONG - 2 * margin]
  const sizes = oneSide ? sizesOf(pointsFor(paper, width / TWIPS_TO_A_POINT, height / TWIPS_TO_A_POINT)) : SIZES
  const setting: Setting = { width, height, sizes, tight: oneSide === true }
  const document = new Document({
    title: printable(title), subject: printable(subtitle), creator: printable(council), lastModifiedBy: printable(council), description: '',
    styles: stylesOf(sizes, setting.tight), numbering: LISTS,
    sections: [{
      properties: { page: { size: { width: SHORT, height: LONG, orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT }, margin: { top: margin, right: margin, bottom: margin, left: margin, footer: Math.round(margin / 2) } } },
      footers: { default: footerOf(title, setting) },
      children: [
        new Paragraph({ heading: HeadingLevel.TITLE, children: runsOf(title) }),
        ...[council, subtitle].filter(Boolean).map((line) => new Paragraph({ style: 'Subtitle', children: runsOf(line) })),
        ...factsOf(facts, setting),
        ...parts.flatMap((part, at) => partOf(part, { at, below: levelBelow(parts, at), keepNext: leadsIn(parts, at) }, setting, pictures.get(at))),
      ],
    }],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

function footerOf(title: string, { width }: Setting): Footer {
  const look = { size: 16, color: '505A5F' }
  return new Footer({ children: [new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: width }], spacing: { after: 0 },
    children: [...runsOf(title.slice(0, 90), look), new TextRun({ ...look, children: [new Tab(), 'Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })],
  })] })
}

/** `at` tells numbered lists apart: each begins with one. `below` is the level under the last heading. */
type Place = { at: number; below: number; keepNext: boolean }

function partOf(part: PaperPart, { at, below, keepNext }: Place, setting: Setting, picture: Uint8Array | undefined): FileChild[] {
  switch (part.kind) {
    case 'heading': return [new Paragraph({ heading: HEADINGS[part.level], pageBreakBefore: part.newPage === true, children: runsOf(part.text) })]
    case 'text': return [new Paragraph({ keepNext, children: runsOf(part.text) })]
    case 'list': return part.items.map((item, i) => itemOf(item, part.numbered ? at : null, { keepNext, ...(i === part.items.length - 1 && !setting.tight && { spacing: AFTER_A_LIST }) }))
    case 'facts': return factsOf(part.rows, setting)
    case 'columns': return columnsOf(part, below, setting)
    case 'table': return tableOf(part, setting)
    case 'picture': return [pictureOf(part, setting, picture)]
  }
}

/** A picture as large as drawn, or smaller where the page is. */
function pictureOf({ width, height, alternative }: Extract<PaperPart, { kind: 'picture' }>, setting: Setting, png: Uint8Array | undefined): Paragraph {
  if (!png) return new Paragraph({ children: runsOf(alternative, { italics: true }) })
  const smaller = Math.min(1, setting.width / TWIPS_TO_A_DOT / width, (setting.height * 0.8) / TWIPS_TO_A_DOT / height)
  const words = printable(alternative)
  return new Paragraph({ children: [new ImageRun({ type: 'png', data: png, transformation: { width: Math.round(width * smaller), height: Math.round(height * smaller) }, altText: { name: 'Picture', description: words } })] })
}
