import type { APIRequestContext } from '@playwright/test'
import { randomBytes } from 'node:crypto'
import { expect, hiddenFields, ORIGIN, post, rows, signInByHand, type Member } from './cast.ts'

type Playwright = { request: { newContext: (options: { baseURL: string }) => Promise<APIRequestContext> } }
export const token = () => randomBytes(16).toString('base64url')
const YEAR = new Date().getFullYear()
const day = (name: string, of: Date) => ({ [`${name}-day`]: String(of.getDate()), [`${name}-month`]: String(of.getMonth() + 1), [`${name}-year`]: String(of.getFullYear()) })
const yesterday = new Date(Date.now() - 86_400_000)

/** What a new report is said to be: a highlight report of this year up to yesterday. */
export const SAID = { kind: 'highlight', meeting: '', ...day('from', new Date(YEAR - 1, 11, 31)), ...day('to', yesterday), 'month-month': '', 'month-year': '', narratives: 'afresh' }
export const inAMonth = () => day('ends', new Date(Date.now() + 30 * 86_400_000))

/** A form as it is opened now, with the page's text. */
export async function form(request: APIRequestContext, path: string) {
  const html = await (await request.get(path)).text()
  return { path, html, fields: hiddenFields(html) }
}

/** Opens a form and posts it with what is typed. Answers with where it leads. */
export async function say(request: APIRequestContext, path: string, typed: Record<string, string> = {}): Promise<string> {
  const { fields } = await form(request, path)
  const answer = await post(request, path, { ...fields, ...typed, 'form-token': token() })
  expect(answer.status(), path).toBe(303)
  return answer.headers().location ?? ''
}

export async function as<T>(playwright: Playwright, member: Member | 'nobody', work: (request: APIRequestContext) => Promise<T>): Promise<T> {
  const request = await playwright.request.newContext({ baseURL: ORIGIN })
  if (member !== 'nobody') await signInByHand(request, member)
  const done = await work(request)
  await request.dispose()
  return done
}

const idIn = (location: string) => Number(/\/(\d+)/.exec(location)?.[1])
const life = (report: number) => rows<{ life: string }>('select life from report_builds where report_id = ? order by id desc limit 1', report)[0]?.life

export async function begun(request: APIRequestContext, title: string): Promise<number> {
  return idIn(await say(request, '/plans/1/papers/new', { ...SAID, title }))
}

/** Has a report built, and waits until its files are there. */
export async function built(request: APIRequestContext, report: number): Promise<void> {
  await say(request, `/reports/${report}`)
  await expect.poll(() => life(report), { timeout: 60_000 }).toBe('ready')
}

/** A report that is built and published, by its chair. */
export async function published(request: APIRequestContext, title: string): Promise<{ report: number; pack: number }> {
  const report = await begun(request, title)
  await built(request, report)
  return { report, pack: idIn(await say(request, `/reports/${report}/publish`)) }
}

/** Makes a link to a pack; answers with its path, as the page shows it once. */
export async function shared(request: APIRequestContext, pack: number, toWhom: string): Promise<{ share: number; path: string }> {
  const page = await say(request, `/packs/${pack}/share`, { 'to-whom': toWhom, ...inAMonth() })
  const path = /\/shared\/[\w-]{20,}/.exec(await (await request.get(page)).text())?.[0] ?? ''
  expect(path).not.toBe('')
  return { share: rows<{ id: number }>('select max(id) as id from publication_shares where publication_id = ?', pack)[0]?.id ?? 0, path }
}

const OPEN_SHARE = "select s.id from publication_shares s join publications p on p.id = s.publication_id join reports r on r.id = p.report_id where p.plan_id = 1 and s.revoked_at is null and s.ends_on >= date('now')"

/** A report, a published pack and a link to it, for the tables that look at every page: made once, when the demonstration has none. */
export async function papersToLookAt(playwright: Playwright): Promise<void> {
  if (rows(OPEN_SHARE).length > 0 && rows('select 1 from report_builds where report_id in (select id from reports where plan_id = 1)').length > 0) return
  await as(playwright, 'chair', async (chair) => shared(chair, (await published(chair, 'Highlight report to look at')).pack, 'The clerk of the panel'))
}
const one = (sql: string) => rows<{ id: number }>(sql)[0]?.id
export const reportToLookAt = () => one("select report_id as id from report_builds where report_id in (select id from reports where plan_id = 1) and life = 'ready' order by id desc")
export const packToLookAt = () => one('select id from publications where plan_id = 1 and id in (select publication_id from publication_files) order by id desc')
export const shareToLookAt = () => one(OPEN_SHARE)
export const fileToLookAt = () => rows<{ at: string }>("select build_id || '/' || format as at from report_files where sha256 is not null and build_id in (select id from report_builds where report_id in (select id from reports where plan_id = 1)) order by build_id desc limit 1")[0]?.at
export const publishedFile = () => rows<{ at: string }>("select publication_id || '/' || format as at from publication_files where publication_id in (select id from publications where plan_id = 1) order by publication_id desc limit 1")[0]?.at
