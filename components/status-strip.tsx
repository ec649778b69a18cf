import { useId } from 'react'

export type MonthOfCounts = {
  name: string
  counts: { goingWell: number; onesToWatch: number; doBetter: number; notRated: number }
}

// From the ground up, always in this order, so that place says what colour says.
const bands = [
  { key: 'goingWell', name: 'going well', className: 'status-strip__going-well' },
  { key: 'onesToWatch', name: 'ones to watch', className: 'status-strip__ones-to-watch' },
  { key: 'doBetter', name: 'do better', className: 'status-strip__do-better' },
  { key: 'notRated', name: 'not rated', className: 'status-strip__not-rated' },
] as const

const column = 22
const bar = 16
const height = 40

/** One bar a month, its height the share of the fullest month. */
export function StatusStrip({ label, months }: { label: string; months: MonthOfCounts[] }) {
  const id = useId()
  const fullest = Math.max(1, ...months.map(countOf))
  const scale = (height - 2) / fullest
  return (
    <svg
      className="status-strip"
      viewBox={`0 0 ${Math.max(1, months.length) * column} ${height}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-words`}
    >
      <title id={`${id}-title`}>{label}</title>
      <desc id={`${id}-words`}>{months.map(sentenceOf).join('. ')}</desc>
      <rect className="status-strip__ground" width={months.length * column} height={height} />
      {months.map((month, index) => (
        <g key={month.name} transform={`translate(${index * column + 3.5} ${height - 1})`}>
          {piecesOf(month).map(({ className, below, count }) => (
            <rect
              key={className}
              className={className}
              width={bar - 1}
              height={Math.max(0.5, count * scale - 1)}
              y={-(below + count) * scale + 0.5}
            />
          ))}
        </g>
      ))}
    </svg>
  )
}

function countOf({ counts }: MonthOfCounts): number {
  return bands.reduce((sum, { key }) => sum + counts[key], 0)
}

function piecesOf({ counts }: MonthOfCounts) {
  let below = 0
  return bands.flatMap(({ key, className }) => {
    const piece = { className, below, count: counts[key] }
    below += piece.count
    return piece.count > 0 ? [piece] : []
  })
}

function sentenceOf(month: MonthOfCounts): string {
  const words = bands.filter(({ key }) => month.counts[key] > 0).map(({ key, name }) => `${month.counts[key]} ${name}`)
  return `${month.name}: ${words.join(', ') || 'nothing yet'}`
}
