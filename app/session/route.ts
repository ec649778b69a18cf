import { handle } from '#gate/handle'

/** Asked by "Stay signed in". That it was asked is enough: the session was used. */
export const GET = handle('account.use', async () => new Response('Signed in\n', { headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'private, no-store' } }))
