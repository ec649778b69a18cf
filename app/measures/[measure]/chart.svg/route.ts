import { handle } from '#gate/handle'
import { chartFile, drawnAsked } from '../downloads'

export const GET = handle<{ measure: string }>('plan.read', async (handling) => {
  const { name, svg } = await drawnAsked(handling)
  return chartFile(`<?xml version="1.0" encoding="UTF-8"?>\n${svg}`, 'image/svg+xml; charset=utf-8', `${name}.svg`)
})
