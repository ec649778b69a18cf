/** Page numbers to offer, counted from 1: first, last, the current one and its neighbours; null is a gap. */
export function pagesShown(current: number, total: number): (number | null)[] {
  const wanted = [1, current - 1, current, current + 1, total].filter((page) => page >= 1 && page <= total)
  const shown: (number | null)[] = []
  let last = 0
  for (const page of [...new Set(wanted)].toSorted((a, b) => a - b)) {
    if (page - last === 2) shown.push(page - 1)
    if (page - last > 2) shown.push(null)
    shown.push(page)
    last = page
  }
  return shown
}
