import { randomBytes } from 'node:crypto'
import { cookies } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { record, type TrailSubject } from '#db/audit'
import type { Db, Tx } from '#db/client'
import { alreadyPosted, forgetHeld, holdForm, notePosted } from '#db/forms'
import type { SignedIn } from '#db/sessions'
import type { Doing } from '#domain/doing'
import { Conflict, Forbidden, NotFound } from '#domain/errors'
import { mayEver, type Verb } from '#domain/permissions'
import type { FormState } from '../components/form-state.ts'
import { answerTo } from './answers.ts'
import { now } from './clock.ts'
import { childrensDataIn, parseForm, typedIn, type Form, type InputOf } from './form.ts'
import { currentPath, HELD_COOKIE, refuse } from './load.ts'
import { LINK_COOKIE } from './one-time-link.ts'
import { currentAsker } from './session.ts'
import { config, store } from './store.ts'

/** Where a change leads, what is said there, and what it was done to. A one-time link is shown there once. */
export type Outcome = { location: string; banner: string; subject: TrailSubject; link?: string }
export const to = (location: string, banner: string, subject: TrailSubject, link?: string): Outcome => ({ location, banner, subject, ...(link && { link }) })

export type Commanding<F extends Form, P> = Doing & { tx: Tx; asker: SignedIn; input: InputOf<F>; prepared: P }

/** Work that must not be done inside the transaction: files are kept before it, and let go when it fails. */
export type Preparation<F extends Form, P> = {
  prepare: (doing: Doing & { db: Db; asker: SignedIn; input: InputOf<F> }) => Promise<P>
  undo: (prepared: P) => Promise<void>
}

export const BANNER_COOKIE = 'sightline-banner'

/**
 * The one way to change anything: who asks → may this role do this at all → the form → one transaction
 * {load through the asker's plans, check, apply the rule, save, trail} → redirect.
 */
export function command<F extends Form, P = undefined>(
  verb: Verb, form: F, work: (commanding: Commanding<F, P>) => Promise<Outcome>, preparation?: Preparation<F, P>,
): (state: FormState, data: FormData) => Promise<FormState> {
  return async (state, data) => {
    const asker = await currentAsker()
    if (!asker) return holdAndSignIn(data)
    if (!mayEver(asker, verb)) return refuse()
    const refused = (answer: Partial<FormState>): FormState => ({ errors: [], ...answer, values: typedIn(data), attempt: (Number(state?.attempt) || 0) + 1 })
    const token = data.get('form-token')
    if (typeof token !== 'string' || !/^[\w-]{16,64}$/.test(token)) {
      return refused({ errors: [{ field: 'form', message: 'This form is not whole: open the page again and repeat your change' }] })
    }
    const read = parseForm(form, data)
    if ('errors' in read) return refused({ errors: read.errors })
    const confirm = childrensDataIn(form, data)
    if (confirm && data.get('confirm-childrens-data') !== confirm.token) {
      return refused({ confirm, errors: [{ field: 'confirm-childrens-data', message: 'Check that no child can be recognised from what you wrote' }] })
    }
    const done = await change({ verb, asker, token, input: read.input, confirmed: confirm !== null }, work, preparation)
    if ('refusal' in done) return refused(answerTo(done.refusal))
    await leave(done)
    redirect(done.location)
  }
}

type Change<F extends Form> = { verb: Verb; asker: SignedIn; token: string; input: InputOf<F>; confirmed: boolean }

async function change<F extends Form, P>(
  { asker, token, input, confirmed }: Change<F>, work: (commanding: Commanding<F, P>) => Promise<Outcome>, preparation?: Preparation<F, P>,
): Promise<Leaving | { refusal: unknown }> {
  const { at, today } = now()
  const doing = { asker, at, today }
  let prepared: P | undefined
  try {
    prepared = await preparation?.prepare({ ...doing, db: store().db, input })
    const done = await store().tx(async (tx) => {
      const before = await alreadyPosted(tx, token)
      if (before) return { location: before, banner: 'This was saved already, so nothing was changed the second time', repeated: true }
      const outcome = await work({ ...doing, tx, input, prepared: prepared as P })
      if (confirmed) await record(tx, doing, 'childrens-data.confirmed', outcome.subject)
      await notePosted(tx, token, asker.personId, outcome.location, at)
      return outcome
    })
    if ('repeated' in done && preparation && prepared !== undefined) await preparation.undo(prepared)
    return done
  } catch (error) {
    if (preparation && prepared !== undefined) await preparation.undo(prepared)
    if (error instanceof NotFound) notFound()
    if (error instanceof Forbidden) return refuse()
    return { refusal: error }
  }
}

/** Refuses a save over somebody else's. Throws Conflict with what both versions say. */
export function checkVersion(opened: number, theirs: { version: number; by: string; when: string }, differences: { label: string; theirs: string; yours: string }[]) {
  if (opened !== theirs.version) throw new Conflict({ ...theirs, differences })
}

type Leaving = Pick<Outcome, 'location' | 'banner' | 'link'>

/** A banner names the page that it is for: another page that is opened meanwhile doesn't show it. So does a one-time link. */
async function leave({ location, banner, link }: Leaving) {
  const jar = await cookies()
  const page = location.split('#')[0]
  const once = { httpOnly: true, sameSite: 'lax', path: '/', secure: config().url.startsWith('https:'), maxAge: 60 } as const
  jar.set(BANNER_COOKIE, `${page}|${banner}`, once)
  if (link) jar.set(LINK_COOKIE, `${page}|${link}`, once)
  const held = jar.get(HELD_COOKIE)?.value
  if (!held) return
  await store().tx((tx) => forgetHeld(tx, held))
  jar.delete(HELD_COOKIE)
}

/** The session ended meanwhile: what was typed is held for this browser, and shown again after signing in. */
async function holdAndSignIn(data: FormData): Promise<never> {
  const path = await currentPath()
  const token = randomBytes(24).toString('base64url')
  const held = await store().tx((tx) => holdForm(tx, token, path, typedIn(data), now().at))
  if (held) (await cookies()).set(HELD_COOKIE, token, { httpOnly: true, sameSite: 'lax', path: '/', secure: config().url.startsWith('https:'), maxAge: 3600 })
  redirect(`/sign-in?next=${encodeURIComponent(path)}${held ? '&held=yes' : ''}`)
}
