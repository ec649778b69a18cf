import type { APIRequestContext } from '@playwright/test'
import { randomBytes } from 'node:crypto'
import { expect, hiddenFields, post, rows } from './cast.ts'

export const token = () => randomBytes(16).toString('base64url')
/** A day as its three fields are typed. */
export const dayFields = (name: string, days = 0) => {
  const [year = '', month = '', day = ''] = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10).split('-')
  return { [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year }
}
export const boardOfPlan = () => rows<{ id: number }>('select board_id as id from board_plans where plan_id = 1')[0]?.id ?? 0

/** Posts the form of a page with what is typed into it; answers with where it leads, or what it says. */
export async function say(request: APIRequestContext, path: string, typed: Record<string, string> = {}) {
  const fields = hiddenFields(await (await request.get(path)).text())
  const answer = await post(request, path, { ...fields, ...typed })
  return { status: answer.status(), location: answer.headers().location ?? '', html: await answer.text(), fields }
}

/** Adds a meeting of the social care board, today unless another day is given, with a drafted agenda; begun where that is asked for. The request is the chair's. */
export async function makeMeeting(request: APIRequestContext, title: string, { begun = true, days = 0 } = {}): Promise<number> {
  const added = await say(request, '/plans/1/meetings/new', { board: String(boardOfPlan()), title, starts: '', ends: '', place: '', link: '', ...dayFields('day', days) })
  expect(added.status, added.html).toBe(303)
  const id = Number(/\/meetings\/(\d+)/.exec(added.location)?.[1])
  expect((await say(request, `/meetings/${id}/agenda`)).status).toBe(303)
  if (begun) expect((await say(request, `/meetings/${id}/hold`)).status).toBe(303)
  return id
}

export const itemOf = (meeting: number, kind: string) => rows<{ id: number }>('select id from agenda_items where meeting_id = ? and kind = ? and taken_off_at is null', meeting, kind)[0]?.id ?? 0
