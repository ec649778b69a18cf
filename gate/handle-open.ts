import type { Db } from '#db/client'
import { NotFound } from '#domain/errors'
import { now, type Moment } from './clock.ts'
import { refusal } from './handle.ts'
import { store } from './store.ts'

/** What is fetched by somebody who has no session: a secret address alone says what they may have. It writes nothing. */
export function handleOpen<P>(work: (handling: Moment & { db: Db; request: Request; params: P }) => Promise<Response>): (request: Request, context: { params: Promise<P> }) => Promise<Response> {
  return async (request, { params }) => {
    try {
      return await work({ ...now(), db: store().db, request, params: await params })
    } catch (error) {
      if (error instanceof NotFound) return refusal(404)
      throw error
    }
  }
}
