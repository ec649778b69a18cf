import { cookies, headers } from 'next/headers'
import { forbidden, notFound, redirect } from 'next/navigation'
import type { Db } from '#db/client'
import { heldForm } from '#db/forms'
import type { SignedIn } from '#db/sessions'
import { Forbidden, NotFound } from '#domain/errors'
import { can, canInAny, mayEver, type Asker, type Subject, type Verb } from '#domain/permissions'
import { now, type Moment } from './clock.ts'
import { currentAsker } from './session.ts'
import { refused, store } from './store.ts'
import type { Typed } from './form.ts'

export type Loading = Moment & { db: Db; asker: SignedIn }

/** Refuses when the asker may not do this to it, though they see it. Throws Forbidden. */
export function allow(asker: Asker, verb: Verb, subject: Subject): void {
  if (!can(asker, verb, subject)) throw new Forbidden()
}

/** Refuses when the asker may do this in none of the plans in which it stands. Throws Forbidden. */
export function allowInAny(asker: Asker, verb: Verb, subjects: readonly Subject[]): void {
  if (!canInAny(asker, verb, subjects)) throw new Forbidden()
}

/** What a page shows. Nobody gets past without a session and a role that holds the verb; the work loads through the asker's plans. */
export function load<A extends unknown[], T>(verb: Verb, work: (loading: Loading, ...args: A) => Promise<T>): (...args: A) => Promise<T> {
  return async (...args) => {
    const asker = await currentAsker()
    if (!asker) redirect(`/sign-in?next=${encodeURIComponent(await currentPath())}`)
    if (verb !== 'account.use' && !mayEver(asker, verb)) forbidden()
    try {
      return await work({ ...now(), db: store().db, asker }, ...args)
    } catch (error) {
      if (error instanceof NotFound) notFound()
      if (error instanceof Forbidden) forbidden()
      throw error
    }
  }
}

/** Answers a change that the asker's role may not make. */
export async function refuse(): Promise<never> {
  refused.add((await headers()).get('x-sightline-request') ?? '')
  forbidden()
}

/** The id in an address. Throws NotFound for anything that can't be one. */
export function idIn(text: string | undefined): number {
  if (!text || !/^[1-9]\d{0,14}$/.test(text)) throw new NotFound()
  return Number(text)
}

/** The path and query that was asked for, as the server saw it. */
export async function currentPath(): Promise<string> {
  return (await headers()).get('x-sightline-path') ?? '/'
}

export const HELD_COOKIE = 'sightline-held'

/** What was typed into this page's form before the session ended, to be shown again. */
export async function typedBefore(): Promise<Typed | undefined> {
  const token = (await cookies()).get(HELD_COOKIE)?.value
  if (!token) return undefined
  return (await heldForm(store().db, token, await currentPath(), now().at)) ?? undefined
}
