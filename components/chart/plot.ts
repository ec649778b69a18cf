/** A month as a number that goes on by one: 2021 times 12 and 5 for June 2021. */
export type MonthNumber = number

/** What a dot says beyond its value: nothing, or that it belongs to a real change, which may be better or worse. */
export type Mark = 'plain' | 'better' | 'worse' | 'real'

/** `y` is for drawing alone; `words` say the figure exactly. `before` is what was reported first, where it was restated. */
export type Dot = { x: MonthNumber; y: number; words: string; hollow: boolean; mark: Mark; before: { y: number; words: string } | null }

export type LineKind = 'target' | 'minimum' | 'england' | 'neighbours' | 'region' | 'mean' | 'limit'
/** A level that holds between months, in steps where it changed. `label` is a line or two, drawn at its right end. */
export type Level = { kind: LineKind; label: readonly string[]; steps: { from: MonthNumber; to: MonthNumber; y: number }[] }

/** An action below the months: from its start to its completion; without one it goes to the end, and `after` says how it stands there. */
export type Lane = { label: string; from: MonthNumber | null; to: MonthNumber | null; after: string; words: string }

/** A chart of figures by month. Dots stand in parts: nothing is joined across a change of definition, which is a break at the first month of the new one. */
export type Plot = {
  title: string
  description: string
  from: MonthNumber
  to: MonthNumber
  /** How many months lie between one figure and the next. */
  every: number
  parts: readonly (readonly Dot[])[]
  newest: readonly string[]
  levels: readonly Level[]
  breaks: readonly { at: MonthNumber; label: string }[]
  lanes: readonly Lane[]
  /** The lowest and highest that the axis may go, where figures can't lie beyond. */
  bounds: { least: number | null; most: number | null }
  sayMonth: (month: MonthNumber) => string
  sayValue: (value: number) => string
}
