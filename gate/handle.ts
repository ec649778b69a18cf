import { redirect } from 'next/navigation'
import { Forbidden, NotFound } from '#domain/errors'
import { mayEver, type Verb } from '#domain/permissions'
import { now } from './clock.ts'
import { currentPath, type Loading } from './load.ts'
import { currentAsker } from './session.ts'
import { store } from './store.ts'

export type Handling<P> = Loading & { request: Request; params: P }

const refusal = (status: number, sentence: string) =>
  new Response(`${sentence}\n`, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'private, no-store' } })

/** What is fetched and is no page, a file above all: a session, the verb, and work that loads through the asker's plans. It writes nothing. */
export function handle<P = Record<never, never>>(verb: Verb, work: (handling: Handling<P>) => Promise<Response>): (request: Request, context: { params: Promise<P> }) => Promise<Response> {
  return async (request, { params }) => {
    const asker = await currentAsker()
    if (!asker) redirect(`/sign-in?next=${encodeURIComponent(await currentPath())}`)
    if (!mayEver(asker, verb)) return refusal(403, 'Your role does not let you see this.')
    try {
      return await work({ ...now(), db: store().db, asker, request, params: await params })
    } catch (error) {
      if (error instanceof NotFound) return refusal(404, 'There is no such page, or it is in a plan that you have no role in.')
      if (error instanceof Forbidden) return refusal(403, 'Your role does not let you see this.')
      throw error
    }
  }
}
