import { redirect } from 'next/navigation'
import { Forbidden, NotFound } from '#domain/errors'
import { mayEver, type Verb } from '#domain/permissions'
import { now } from './clock.ts'
import { currentPath, type Loading } from './load.ts'
import { currentAsker } from './session.ts'
import { store } from './store.ts'

export type Handling<P> = Loading & { request: Request; params: P }

/** As a page: the server in front draws its own for this status. */
export const refusal = (status: number) => new Response(null, { status, headers: { 'Content-Type': 'text/html; charset=utf-8' } })

/** What is fetched and is no page, a file above all: a session, the verb, and work that loads through the asker's plans. It writes nothing. */
export function handle<P = Record<never, never>>(verb: Verb, work: (handling: Handling<P>) => Promise<Response>): (request: Request, context: { params: Promise<P> }) => Promise<Response> {
  return async (request, { params }) => {
    const asker = await currentAsker()
    if (!asker) redirect(`/sign-in?next=${encodeURIComponent(await currentPath())}`)
    if (verb !== 'account.use' && !mayEver(asker, verb)) return refusal(403)
    try {
      return await work({ ...now(), db: store().db, asker, request, params: await params })
    } catch (error) {
      if (error instanceof NotFound) return refusal(404)
      if (error instanceof Forbidden) return refusal(403)
      throw error
    }
  }
}
