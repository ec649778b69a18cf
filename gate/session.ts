import { randomBytes } from 'node:crypto'
import NextAuth from 'next-auth'
import { decode } from 'next-auth/jwt'
import Credentials from 'next-auth/providers/credentials'
import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import { countTry, forgetTries, mustWait } from '#db/attempts'
import { personByEmail } from '#db/people'
import { ABSOLUTE_HOURS, askerOf, endSession, startSession, type SignedIn } from '#db/sessions'
import { now } from './clock.ts'
import { fits } from './passwords.ts'
import { config, seen, store } from './store.ts'

const secure = () => config().url.startsWith('https:')
const cookieName = () => (secure() ? '__Host-sightline-session' : 'sightline-session')
const auth = NextAuth(() => ({
  secret: config().secret,
  trustHost: true,
  session: { strategy: 'jwt' as const, maxAge: ABSOLUTE_HOURS * 3600 },
  pages: { signIn: '/sign-in', error: '/sign-in' },
  cookies: { sessionToken: { name: cookieName(), options: { httpOnly: true, sameSite: 'lax' as const, path: '/', secure: secure() } } },
  logger: { error: () => undefined },
  providers: [Credentials({
    credentials: { email: {}, password: {} },
    authorize: async ({ email, password }) => whoIs(String(email ?? ''), String(password ?? '')),
  })],
  callbacks: { jwt: ({ token, user }) => (user ? { sid: user.id } : token) },
}))

/** Checks an address and a password; starts a session. The returned id is the session's: it changes at every sign-in. */
async function whoIs(email: string, password: string): Promise<{ id: string } | null> {
  const { db, tx } = store()
  const { at } = now()
  const address = (await headers()).get('x-sightline-address') ?? 'unknown'
  const waits = await tx(async (t) => {
    if (await mustWait(t, email, address, at)) return true
    await countTry(t, email, address, at)
    return false
  })
  if (waits) return null
  const person = await personByEmail(db, email)
  const right = await fits(password, person?.passwordHash)
  if (!right || !person || person.deactivatedAt) return null
  const id = randomBytes(24).toString('base64url')
  await tx(async (t) => {
    await forgetTries(t, email, address)
    await startSession(t, id, person, at)
  })
  return { id }
}

/** Signs in; false when address and password don't fit, or there were too many tries. */
export async function signIn(email: string, password: string): Promise<boolean> {
  try {
    await auth.signIn('credentials', { email, password, redirect: false })
    return true
  } catch (error) {
    if (error instanceof Error && 'type' in error && error.type === 'CredentialsSignin') return false
    throw error
  }
}

/** Whether sign-in must wait, so that the person can be told so. The same is said of known and unknown accounts. */
export async function mustWaitToSignIn(email: string): Promise<boolean> {
  return mustWait(store().db, email, (await headers()).get('x-sightline-address') ?? 'unknown', now().at)
}

/** Ends the session here and in the database: a copy of the cookie is worth nothing afterwards. */
export async function signOut(): Promise<void> {
  const asker = await currentAsker()
  if (asker) await store().tx((tx) => endSession(tx, asker.sessionId, asker, now().at))
  await auth.signOut({ redirect: false })
}

/** Sessions by their cookie: opening the same cookie at each request would cost more than the rest of the check. */
const opened = new Map<string, string>()
const MOST_OPENED = 2000

async function sessionIdIn(cookie: string): Promise<string | null> {
  const known = opened.get(cookie)
  if (known) return known
  const token = await decode<{ sid?: string }>({ token: cookie, secret: config().secret, salt: cookieName() }).catch(() => null)
  if (!token?.sid) return null
  if (opened.size >= MOST_OPENED) opened.delete(opened.keys().next().value ?? '')
  opened.set(cookie, token.sid)
  return token.sid
}

/** Who is asking, with their roles as they are now. Asked once for each request. */
export const currentAsker = cache(async (): Promise<SignedIn | null> => {
  const cookie = (await cookies()).get(cookieName())?.value
  if (!cookie) return null
  const sessionId = await sessionIdIn(cookie)
  if (!sessionId) return null
  const { at, today } = now()
  const asker = await askerOf(store().db, sessionId, at, today)
  if (asker) seen.set(sessionId, at)
  return asker
})
