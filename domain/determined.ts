/** One equation in unknowns: the place of each and its factor; what it amounts to is known. */
export type Equation = readonly (readonly [unknown: number, factor: number])[]

const NOTHING = 1e-9

/** The unknowns that the equations together settle, found by elimination: those that stand alone in an equation once it is solved. */
export function determined(equations: readonly Equation[]): Set<number> {
  const rows = equations.map((equation) => new Map(equation))
  const solved: Map<number, number>[] = []
  for (let row = rows.pop(); row; row = rows.pop()) {
    const [pivot] = row.keys()
    if (pivot === undefined) continue
    for (const other of [...rows, ...solved]) eliminate(other, row, pivot)
    solved.push(row)
  }
  return new Set(solved.filter((row) => row.size === 1).flatMap((row) => [...row.keys()]))
}

function eliminate(row: Map<number, number>, by: ReadonlyMap<number, number>, pivot: number): void {
  const times = (row.get(pivot) ?? 0) / (by.get(pivot) ?? 1)
  if (times === 0) return
  for (const [at, factor] of by) {
    const left = (row.get(at) ?? 0) - times * factor
    if (Math.abs(left) < NOTHING || at === pivot) row.delete(at)
    else row.set(at, left)
  }
}
