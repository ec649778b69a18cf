import { test as base, expect, type APIRequestContext, type Page } from '@playwright/test'
import Database from 'better-sqlite3'
import { join } from 'node:path'
import { DEMONSTRATION_PASSWORD } from '../domain/demonstration.ts'

/** The people of the demonstration who sign in, by what they are on the social care board. */
export const CAST = {
  administrator: 'fatima.rahman@northmarsh.example',
  chair: 'helen.adair-stokes@northmarsh.example',
  boardMember: 'karen.oduya@northmarsh-police.example',
  head: 'daniel.okafor@northmarsh.example',
  otherHead: 'jerome.baptiste@northmarsh.example',
  adviser: 'frances.nkemelu@adviser.example',
  outsider: 'beth.carrow@ellerwick.example',
} as const
export type Member = keyof typeof CAST

export async function signIn(page: Page, member: Member, next = '/my-work') {
  await page.goto(`/sign-in?next=${encodeURIComponent(next)}`)
  await page.getByLabel('E-mail address').fill(CAST[member])
  await page.getByLabel('Password').fill(DEMONSTRATION_PASSWORD)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible()
}

/** The hidden fields of the form of a page, as a browser without scripts would send them. */
export function hiddenFields(html: string, form = 0): Record<string, string> {
  const found = [...html.matchAll(/<form[^>]*id="form"[\s\S]*?<\/form>/g)][form]?.[0] ?? ''
  const unescape = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
  return Object.fromEntries([...found.matchAll(/<input type="hidden"([^>]*)>/g)].map(([, attributes = '']) => [
    unescape(/name="([^"]*)"/.exec(attributes)?.[1] ?? ''), unescape(/value="([^"]*)"/.exec(attributes)?.[1] ?? ''),
  ]))
}

type Values = Record<string, string | { name: string; mimeType: string; buffer: Buffer }>

/** Posts a form by hand: with our own Origin unless another is given, and without following where it leads. */
export async function post(request: APIRequestContext, path: string, multipart: Values, headers: Record<string, string> = {}) {
  return request.post(path, { multipart, maxRedirects: 0, headers: { origin: ORIGIN, ...headers } })
}
export const ORIGIN = `http://localhost:${process.env.SIGHTLINE_JOURNEYS_PORT ?? 3210}`

/** A session for posting by hand, signed in as a browser without scripts would. */
export async function signInByHand(request: APIRequestContext, member: Member) {
  const fields = hiddenFields(await (await request.get('/sign-in')).text())
  const answer = await post(request, '/sign-in', { ...fields, email: CAST[member], password: DEMONSTRATION_PASSWORD })
  expect(answer.status(), `${member} signs in`).toBe(303)
}

/** Reads the service's own database, to see what a request really changed. */
export function rows<T>(sql: string, ...values: unknown[]): T[] {
  const database = new Database(join(process.env.SIGHTLINE_JOURNEYS ?? '', 'sightline.db'), { readonly: true })
  try {
    return database.prepare(sql).all(...values) as T[]
  } finally {
    database.close()
  }
}

/** An action of the social care plan that is under way, one for each use: journeys must not meet on the same one. */
export function actionNumber(index: number, where = 'true'): { id: number; ref: string; title: string; status: string; plan_id: number } {
  const [action] = rows<ReturnType<typeof actionNumber>>(`select id, ref, title, status, plan_id from actions where plan_id = 1 and stage = 'under_way' and ${where} order by id limit 1 offset ?`, index)
  if (!action) throw new Error(`The demonstration has no action number ${index} where ${where}`)
  return action
}

/** Fails a journey when the page complains: a script error, a refused policy, a missing file. A refusal that is asked for is no complaint. */
export const test = base.extend<{ complaints: string[] }>({
  complaints: [async ({ page }, use) => {
    const complaints: string[] = []
    page.on('console', (message) => message.type() === 'error' && !/status of (403|404)/.test(message.text()) && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    await use(complaints)
    expect(complaints).toEqual([])
  }, { auto: true }],
})
export { expect }
