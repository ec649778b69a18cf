import { columnsOnTheRight, levelBelow, type Item, type Paper, type PaperPart, type PaperTable } from '#domain/paper'
import { besideEachOther, isDense, leadsIn, widthsOf } from './paper-look.ts'
import { escaped, pictureMarkup } from './paper-picture.ts'
import { DENSE, paperStyle, PLAIN } from './paper-style.ts'

/** A table's width in thousandths, and about how many points that is. */
const WHOLE = 1000
const [PORTRAIT, LANDSCAPE] = [500, 750]

/** A paper as a page to be printed that stands by itself: no script, nothing from elsewhere, every text escaped. `points` is the size of its type. */
export function htmlOf(paper: Paper, points = paper.oneSide ? 9.5 : 10.5): string {
  const { title, council, subtitle, facts, parts, landscape } = paper
  const em = (points * WHOLE) / (landscape ? LANDSCAPE : PORTRAIT)
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="author" content="${escaped(council)}">
<meta name="description" content="${escaped(subtitle)}">
<title>${escaped(title)}</title>
<style>${paperStyle(paper, points)}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${[council, subtitle].filter(Boolean).map((line) => `<p class="line">${escaped(line)}</p>`).join('\n')}
${factsOf(facts)}
${parts.map((part, at) => partOf(part, levelBelow(parts, at), em, leadsIn(parts, at) ? ' class="leads-in"' : '')).join('\n')}
</main>
</body>
</html>
`
}

function partOf(part: PaperPart, below: number, em: number, kept: string): string {
  switch (part.kind) {
    case 'heading': return `<h${part.level}${part.newPage ? ' class="new-page"' : ''}>${lined(part.text)}</h${part.level}>`
    case 'text': return `<p${kept}>${lined(part.text)}</p>`
    case 'list': return itemsOf(part.items, part.numbered ? 'ol' : 'ul', kept)
    case 'facts': return factsOf(part.rows)
    case 'columns': return columnsOf(part, below)
    case 'picture': return `<div class="picture">${pictureMarkup(part)}</div>`
    case 'table': return tableOf(part, em)
  }
}

const lined = (text: string) => escaped(text).replaceAll('\n', '<br>')

const factsOf = (rows: Paper['facts']) => (rows.length === 0 ? '' : `<dl>${rows.map(({ label, value }) => `<div><dt>${lined(label)}</dt><dd>${lined(value)}</dd></div>`).join('')}</dl>`)

const itemsOf = (items: readonly Item[], list: 'ul' | 'ol', kept = '') =>
  `<${list}${kept}>${items.map(({ text, aside, tone }) => `<li${tone ? ` class="toned ${tone}"` : ''}>${lined(text)}${aside ? ` <em>${lined(aside)}</em>` : ''}</li>`).join('')}</${list}>`

/** Headings side by side, each with its items under it; long ones one under another. */
function columnsOf({ columns }: Extract<PaperPart, { kind: 'columns' }>, level: number): string {
  const name = `h${level}`
  return `<div class="${besideEachOther({ columns }) ? 'columns' : 'in-turn'}">${columns.map(({ heading, tone, items, empty }) =>
    `<div><${name}${tone ? ` class="tag ${tone}"` : ''}>${lined(heading)}</${name}>${items.length > 0 ? itemsOf(items, 'ul') : `<p>${lined(empty)}</p>`}</div>`).join('')}</div>`
}

function tableOf(table: PaperTable, em: number): string {
  const { caption, columns, rows, empty, rowHeadings } = table
  if (rows.length === 0) return `<p class="caption">${lined(caption)}</p><p>${lined(empty)}</p>`
  const right = columnsOnTheRight(table)
  const side = (at: number) => (right[at] ? ' class="right"' : '')
  const line = (row: PaperTable['rows'][number]) => columns.map((_, at) => {
    const { text = '', tone } = row[at] ?? {}
    const words = tone && text ? `<strong class="tag ${tone}">${lined(text)}</strong>` : lined(text)
    return rowHeadings && at === 0 ? `<th scope="row">${words}</th>` : `<td${side(at)}>${words}</td>`
  }).join('')
  const dense = isDense(table)
  return `<table${dense ? ' class="dense"' : ''}><caption>${lined(caption)}</caption>
<colgroup>${widthsOf(table, WHOLE, em * (dense ? DENSE : PLAIN)).map((width) => `<col style="width:${(width / WHOLE) * 100}%">`).join('')}</colgroup>
<thead><tr>${columns.map(({ heading }, at) => `<th scope="col"${side(at)}>${lined(heading)}</th>`).join('')}</tr></thead>
<tbody>${rows.map((row) => `<tr>${line(row)}</tr>`).join('\n')}</tbody></table>`
}
