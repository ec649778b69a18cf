import { NotFound } from '#domain/errors'
import type { Handling } from '#gate/handle'
import { askedIn } from './asked'
import { drawnOf, readFor } from './read'

/** The chart that an address asks for, and a name for its file. Throws NotFound when there is nothing to draw. */
export async function drawnAsked(handling: Handling<{ measure: string }>): Promise<{ name: string; svg: string }> {
  const { chart, known } = askedIn(Object.fromEntries(new URL(handling.request.url).searchParams))
  const read = await readFor(handling, handling.params.measure, { known, page: 1 })
  const svg = drawnOf(read, chart, known)
  if (svg === null) throw new NotFound()
  return { name: `${fileName(read.measure.ref)}-${chart === 'process' ? 'process-behaviour-chart' : 'run-chart'}`, svg }
}

/** A reference as the beginning of a file's name: "KPI 4.1" is "kpi-4-1". */
export const fileName = (ref: string) => ref.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '') || 'measure'

export function chartFile(content: string | Uint8Array<ArrayBuffer>, type: string, name: string): Response {
  return new Response(content, { headers: { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}"`, 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff' } })
}
