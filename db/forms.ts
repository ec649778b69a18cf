import { eq, lt, sql } from 'drizzle-orm'
import { sha256 } from './audit.ts'
import type { Db, Tx } from './client.ts'
import { prepared } from './prepared.ts'
import { heldForms, postedForms } from './schema/people.ts'

/** What was typed is held this long for the browser that typed it, and at most so many forms and characters are held at all. */
const HELD_MINUTES = 60
const MOST_HELD = 100
const MOST_CHARACTERS = 400_000

/** Where a form with this token led, if it was saved already. */
export async function alreadyPosted(tx: Tx, token: string): Promise<string | null> {
  const row = await prepared(tx, 'posted', () => tx.select({ location: postedForms.location }).from(postedForms).where(eq(postedForms.token, sql.placeholder('token'))).prepare()).get({ token })
  return row?.location ?? null
}

export async function notePosted(tx: Tx, token: string, personId: number, location: string, at: string) {
  await prepared(tx, 'post', () => tx.insert(postedForms).values({
    token: sql.placeholder('token'), personId: sql.placeholder('personId'), location: sql.placeholder('location'), postedAt: sql.placeholder('at'),
  }).prepare()).run({ token, personId, location, at })
}

/** Forgets forms posted over a day ago and forms held too long. */
export async function forgetOldForms(tx: Tx, at: string) {
  await tx.delete(postedForms).where(lt(postedForms.postedAt, new Date(Date.parse(at) - 86_400_000).toISOString()))
  await tx.delete(heldForms).where(lt(heldForms.heldAt, new Date(Date.parse(at) - HELD_MINUTES * 60_000).toISOString()))
}

type Typed = Record<string, string | string[]>

/** Holds what was typed into a form whose session had ended. Returns whether there was room. */
export async function holdForm(tx: Tx, token: string, path: string, typed: Typed, at: string): Promise<boolean> {
  await forgetOldForms(tx, at)
  const text = JSON.stringify(typed)
  const held = await tx.select({ count: sql<number>`count(*)` }).from(heldForms).get()
  if (text.length > MOST_CHARACTERS || (held?.count ?? 0) >= MOST_HELD) return false
  await tx.insert(heldForms).values({ tokenHash: sha256(token), path, typed: text, heldAt: at })
  return true
}

/** What was typed on this page before signing in again, if it is held. */
export async function heldForm(db: Db, token: string, path: string, at: string): Promise<Typed | null> {
  const row = await db.select().from(heldForms).where(eq(heldForms.tokenHash, sha256(token))).get()
  if (!row || row.path !== path || Date.parse(row.heldAt) + HELD_MINUTES * 60_000 < Date.parse(at)) return null
  return JSON.parse(row.typed) as Typed
}

export async function forgetHeld(tx: Tx, token: string) {
  await tx.delete(heldForms).where(eq(heldForms.tokenHash, sha256(token)))
}
