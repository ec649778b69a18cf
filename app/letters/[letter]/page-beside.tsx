import { Details } from '@/components/details'
import type { LetterItem } from '#domain/letter-draft'
import type { LetterShown, PageShown } from './loaders'

type Props = { shown: Pick<LetterShown, 'letter' | 'pages' | 'drawn'>; number: number; items: readonly LetterItem[] }

/** A page of the letter as it was printed, and its text; the lines that became findings are marked with their numbers in both. */
export function PageBeside({ shown: { letter, pages, drawn }, number, items }: Props) {
  const page = pages[number]
  if (!page) return null
  const marked = markedIn(items, number)
  return (
    <div className="letter-page">
      <h3 className="govuk-heading-s">Page {number}</h3>
      {drawn && <a href={`/files/letter-pages/${letter.id}/${number}`}><Drawn page={page} address={`/files/letter-pages/${letter.id}/${number}`} number={number} marked={marked} /></a>}
      <Details summary={`Text of page ${number}`} open={!drawn}>
        <div className="letter-page__text">
          {page.lines.map(({ text }, at) => <p key={at}>{marked.has(at) ? <><b>{marked.get(at)}: </b><mark>{text}</mark></> : text}</p>)}
        </div>
      </Details>
    </div>
  )
}

/** The lines of a page that became findings, with the findings' numbers: "3", or "2, 3" where a finding was split. */
function markedIn(items: readonly LetterItem[], number: number): Map<number, string> {
  const marked = new Map<number, string>()
  for (const [at, { marks }] of items.entries()) {
    for (const { page, from, to } of marks) {
      if (page === number) for (let line = from; line <= to; line += 1) marked.set(line, marked.has(line) ? `${marked.get(line)}, ${at + 1}` : String(at + 1))
    }
  }
  return marked
}

function Drawn({ page: { width, height, lines }, address, number, marked }: { page: PageShown; address: string; number: number; marked: Map<number, string> }) {
  return (
    <svg className="letter-page__drawn" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`Page ${number} as it was printed. Its text stands below`}>
      <image href={address} width={width} height={height} />
      {lines.map(({ x, y, end, size }, at) => {
        const places = marked.get(at)
        if (!places) return null
        const begins = marked.get(at - 1) !== places
        return (
          <g key={at}>
            <rect x={x - 2} y={y - size} width={end - x + 4} height={size * 1.3} />
            {begins && <text x={x - 6} y={y} textAnchor="end">{places}</text>}
          </g>
        )
      })}
    </svg>
  )
}
