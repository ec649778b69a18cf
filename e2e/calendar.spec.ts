import { sync, type VEvent } from 'node-ical'
import { expect, rows, signIn, test } from './cast.ts'

/** A meeting of the care plan's board that is near enough to stand in a calendar. */
const soon = () => rows<{ id: number }>("select m.id from board_meetings m join board_plans p on p.board_id = m.board_id where p.plan_id = 1 and on_day between date('now') and date('now', '+300 days') order by m.id")

test('a calendar is followed by a secret address without a session, until it is revoked', async ({ page, playwright, javaScriptEnabled, baseURL }) => {
  const member = javaScriptEnabled ? 'chair' : 'otherHead'
  const stranger = await playwright.request.newContext({ baseURL })
  const make = async (words: string) => {
    await page.getByRole('link', { name: words }).click()
    await page.getByRole('button', { name: 'Make the address' }).click()
    await expect(page.getByText('It is not shown again')).toBeVisible()
    return new URL(await page.getByText(/\/calendar\/feed\/[\w-]{43}$/).innerText()).pathname
  }
  await signIn(page, member, '/calendar')
  await expect(page.getByText(/^Meetings of your boards: \d+$/)).toBeVisible()
  const first = await make('Make an address')
  const answer = await stranger.get(first)
  expect([answer.status(), answer.headers()['content-type'], answer.headers()['cache-control'], answer.headers()['set-cookie']]).toEqual([200, 'text/calendar; charset=utf-8', 'private, no-store', undefined])
  const events = Object.values(sync.parseICS(await answer.text())).filter((each): each is VEvent => each?.type === 'VEVENT')
  expect(events.map(({ uid }) => uid)).toContain(`meeting-${soon()[0]?.id}@sightline`)

  await page.goto('/calendar')
  await expect(page.getByText('It is not shown again')).toHaveCount(0)
  const second = await make('Make a new address')
  expect([(await stranger.get(first)).status(), (await stranger.get(second)).status()]).toEqual([404, 200])
  await page.goto('/calendar')
  await page.getByRole('link', { name: 'Revoke the address' }).click()
  await page.getByRole('button', { name: 'Revoke the address' }).click()
  await expect(page.getByText('Your calendar has no address.')).toBeVisible()
  for (const path of [first, second, '/calendar/feed/none']) expect((await stranger.get(path)).status(), path).toBe(404)

  const meeting = rows<{ id: number }>("select m.id from board_meetings m join board_plans p on p.board_id = m.board_id where p.plan_id = 1 and life = 'planned'")[0]?.id
  const file = await page.request.get(`/meetings/${meeting}/calendar`)
  expect(file.headers()['content-disposition']).toMatch(/^attachment; filename="meeting-\d{4}-\d\d-\d\d\.ics"$/)
  expect(await file.text()).toContain(`UID:meeting-${meeting}@sightline`)
  expect((await stranger.get(`/meetings/${meeting}/calendar`, { maxRedirects: 0 })).status()).toBe(307)
  await stranger.dispose()
})
