import type { Db } from '#db/client'
import { NotFound } from '#domain/errors'
import { notFound } from 'next/navigation'
import { now, type Moment } from './clock.ts'
import { config, store } from './store.ts'

/** What a page shows to somebody who has no session yet. */
export function loadOpen<A extends unknown[], T>(work: (loading: Moment & { db: Db; demonstration: boolean }, ...args: A) => Promise<T>): (...args: A) => Promise<T> {
  return async (...args) => {
    try {
      return await work({ ...now(), db: store().db, demonstration: config().mode === 'demonstration' }, ...args)
    } catch (error) {
      if (error instanceof NotFound) notFound()
      throw error
    }
  }
}
