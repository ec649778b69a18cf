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
const bar = 15
const height = 40

/** One bar a month, its height the share of the fullest month; each band is one path through all months. */
export function StatusStrip({ label, months }: { label: string; months: MonthOfCounts[] }) {
  const fullest = Math.max(1, ...months.map(countOf))
  const scale = (height - 2) / fullest
  return (
    <svg className="status-strip" viewBox={`0 0 ${Math.max(1, months.length) * column} ${height}`} role="img">
      <title>{`${label}. ${months.map(sentenceOf).join('. ')}`}</title>
      {bands.map(({ key, className }, band) => {
        const path = months.map((month, index) => pieceOf(month, band, index, scale)).join('')
        return path && <path key={key} className={className} d={path} />
      })}
    </svg>
  )
}

function countOf({ counts }: MonthOfCounts): number {
  return bands.reduce((sum, { key }) => sum + counts[key], 0)
}

function pieceOf({ counts }: MonthOfCounts, band: number, index: number, scale: number): string {
  const count = counts[bands[band]?.key ?? 'notRated']
  if (count === 0) return ''
  const below = bands.slice(0, band).reduce((sum, { key }) => sum + counts[key], 0)
  const tall = tenths(Math.max(0.5, count * scale - 1))
  return `M${index * column + 3.5} ${tenths(height - 0.5 - below * scale)}h${bar}v-${tall}h-${bar}z`
}

const tenths = (length: number) => Math.round(length * 10) / 10

function sentenceOf(month: MonthOfCounts): string {
  const words = bands.filter(({ key }) => month.counts[key] > 0).map(({ key, name }) => `${month.counts[key]} ${name}`)
  return `${month.name}: ${words.join(', ') || 'nothing yet'}`
}
