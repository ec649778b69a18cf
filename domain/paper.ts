import type { Day } from './dates.ts'

/** What a cell or a word is coloured by. The word is always there: colour never stands alone. */
export type Tone = 'green' | 'amber' | 'red' | 'blue' | 'grey'

/**
 * A cell of a table. `text` is what is read on the page and in every file. `value` is the same as decimal text (percent as printed: "49.5" with `percent`),
 * or a calendar day, so that a workbook can hold it typed. Text that people wrote is only ever `text`.
 */
export type Cell = { text: string; number?: string; percent?: boolean; day?: Day; tone?: Tone }
/** `weight` is the column's share of the width; 1 unless said. */
export type Column = { heading: string; weight?: number; align?: 'right' }

/** Rows under a caption. `name` tells it apart in a paper's workbook and CSV files: letters, digits, spaces. `empty` is said instead of a table without rows. */
export type PaperTable = { kind: 'table'; name: string; caption: string; columns: Column[]; rows: Cell[][]; empty: string; rowHeadings?: boolean }

/** An item of a list; `aside` follows in italics: "evidenced by performance data". */
export type Item = { text: string; aside?: string; tone?: Tone }

/** One thing that stands in a paper. A heading of level 2 begins a chapter. A picture is SVG that we drew, sized in its own units, with what it shows in words. */
export type PaperPart =
  | { kind: 'heading'; level: 2 | 3 | 4; text: string; newPage?: boolean }
  | { kind: 'text'; text: string }
  | { kind: 'list'; items: Item[]; numbered?: boolean }
  | { kind: 'facts'; rows: { label: string; value: string }[] }
  | { kind: 'columns'; columns: { heading: string; tone?: Tone; items: Item[]; empty: string }[] }
  | { kind: 'picture'; svg: string; width: number; height: number; alternative: string }
  | PaperTable

/**
 * A paper: what a report says, once, for its page and for every file. Without a framework or a file format, so that the same words and numbers stand in all.
 * `facts` are the lines under the title; `oneSide` asks for one side of A4.
 */
export type Paper = {
  title: string
  council: string
  subtitle: string
  facts: { label: string; value: string }[]
  landscape?: boolean
  oneSide?: boolean
  parts: PaperPart[]
}

/** The tables of a paper, in their order. */
export const tablesIn = (paper: Paper): PaperTable[] => paper.parts.filter((part): part is PaperTable => part.kind === 'table')

/** All that a paper says, in reading order, one string for each line, item and cell: what any of its files must hold too. */
export function wordsIn(paper: Paper): string[] {
  return [paper.title, paper.council, paper.subtitle, ...paper.facts.flatMap(({ label, value }) => [label, value]), ...paper.parts.flatMap(wordsOf)].filter(Boolean)
}

function wordsOf(part: PaperPart): string[] {
  const items = (all: readonly Item[]) => all.flatMap(({ text, aside }) => [text, aside ?? ''])
  switch (part.kind) {
    case 'heading': case 'text': return [part.text]
    case 'list': return items(part.items)
    case 'facts': return part.rows.flatMap(({ label, value }) => [label, value])
    case 'columns': return part.columns.flatMap((column) => [column.heading, ...(column.items.length > 0 ? items(column.items) : [column.empty])])
    case 'picture': return []
    case 'table': return part.rows.length === 0 ? [part.caption, part.empty] : [part.caption, ...part.columns.map(({ heading }) => heading), ...part.rows.flatMap((row) => row.map(({ text }) => text))]
  }
}

/** The tables of a paper and, as tables with a line for each item, what stands in columns side by side: what a workbook holds of it. */
export function sheetsIn({ parts }: Paper): PaperTable[] {
  let above = ''
  return parts.flatMap((part): PaperTable[] => {
    if (part.kind === 'heading') above = part.text
    if (part.kind === 'columns') return [tableOfColumns(part.columns, above)]
    return part.kind === 'table' ? [part] : []
  })
}

function tableOfColumns(columns: Extract<PaperPart, { kind: 'columns' }>['columns'], above: string): PaperTable {
  const caption = above || columns.map(({ heading }) => heading).join(', ')
  const rows = columns.flatMap(({ heading, tone, items, empty }) => {
    const under: Cell = { text: heading, ...(tone && { tone }) }
    return items.length > 0 ? items.map(({ text, aside }) => [under, { text }, { text: aside ?? '' }]) : [[under, { text: empty }, { text: '' }]]
  })
  const aside = rows.some((row) => row[2]?.text)
  return {
    kind: 'table', name: caption.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim(), caption, empty: '', rowHeadings: true,
    columns: [{ heading: 'Heading' }, { heading: 'Item', weight: 3 }, ...(aside ? [{ heading: 'Note', weight: 2 }] : [])],
    rows: aside ? rows : rows.map((row) => row.slice(0, 2)),
  }
}

/** Which of a table's columns stand on the right: those that say so, and those of whose cells most are numbers ("no data" stands among them). */
export function columnsOnTheRight({ columns, rows }: PaperTable): boolean[] {
  return columns.map(({ align }, at) => {
    const numbers = rows.filter((row) => row[at]?.number !== undefined).length
    return align === 'right' || 2 * numbers > rows.filter((row) => row[at]?.text).length
  })
}

/** By what each part can be pointed at, "paper-key-themes": a heading by its words, no two by the same; what is no heading has null. */
export function anchorsIn({ parts }: Paper): (string | null)[] {
  const taken = new Set<string>()
  return parts.map((part) => {
    if (part.kind !== 'heading') return null
    const words = part.text.normalize('NFKD').toLowerCase().replaceAll(/[^a-z0-9]+/g, ' ').trim().slice(0, 60).trim().replaceAll(' ', '-') || 'heading'
    const anchor = (copy: number) => `paper-${words}${copy > 1 ? `-${copy}` : ''}`
    let copy = 1
    while (taken.has(anchor(copy))) copy += 1
    taken.add(anchor(copy))
    return anchor(copy)
  })
}

/** The level of a heading that would belong under the last one before a part, 2 to 5. */
export function levelBelow(parts: readonly PaperPart[], at: number): number {
  const above = parts.slice(0, at).findLast((part) => part.kind === 'heading')
  return above ? above.level + 1 : 2
}
