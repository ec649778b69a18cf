/** "KPI 6 Suitable accommodation, 17-18". */
export function nameOfMeasure({ ref, title, breakdown }: { ref: string; title: string; breakdown: string }): string {
  return `${ref} ${title}${breakdown && `, ${breakdown}`}`
}
