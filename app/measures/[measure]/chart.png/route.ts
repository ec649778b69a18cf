import { pictureOf } from '#documents/chart-picture'
import { NotFound } from '#domain/errors'
import { handle } from '#gate/handle'
import { chartFile, drawnAsked } from '../downloads'

export const GET = handle<{ measure: string }>('plan.read', async (handling) => {
  const { name, svg } = await drawnAsked(handling)
  const png = await pictureOf(svg)
  if (!png) throw new NotFound()
  return chartFile(new Uint8Array(png), 'image/png', `${name}.png`)
})
