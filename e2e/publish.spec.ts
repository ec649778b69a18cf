import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { findings, isTooWide } from './axe.ts'
import { actionNumber, expect, ORIGIN, post, rows, signIn, signInByHand, test } from './cast.ts'
import { form, token } from './papers.ts'

const sha256 = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex')
const openings = (pack: number) => rows<{ what: string }>('select what from share_openings where share_id in (select id from publication_shares where publication_id = ?) order by id', pack).map(({ what }) => what)

test('a report is written, built and published; the pack stays the same when the plan changes, is shared by a link, and the link is revoked', async ({ page, browser, request, javaScriptEnabled }) => {
  test.slow()
  const title = `Highlights for the board ${javaScriptEnabled ? 'with' : 'without'} scripts`
  const action = actionNumber(javaScriptEnabled ? 0 : 1, "not exists (select 1 from proposals where action_id = actions.id) and due_on > date('now', '+60 days')")
  const until = async (words: string | RegExp) => expect(async () => {
    await page.reload()
    await expect(page.getByRole('main').getByText(words).first()).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 90_000 })

  await signIn(page, 'chair', '/plans/1/papers')
  await page.getByRole('link', { name: 'Write a report' }).click()
  await page.getByLabel('Highlight report').check()
  await page.getByLabel('Title').fill(title)
  await page.getByRole('button', { name: 'Begin the report' }).click()
  await expect(page.getByText('Report begun').first()).toBeVisible()
  await page.getByRole('link', { name: 'Write under this part (Risks)' }).click()
  await page.getByLabel('Narrative').fill('What worries us most is staffing.')
  await page.getByRole('button', { name: 'Save narrative' }).click()
  await page.getByRole('button', { name: 'Build the report' }).click()
  await expect(page.getByText('The report is being built').first()).toBeVisible()
  await until('Build the report again')
  await expect(page.getByText('What worries us most is staffing.')).toHaveCount(2)

  await page.getByRole('link', { name: 'Publish', exact: true }).click()
  await expect(page.getByText('SHA-256 of the page')).toBeVisible()
  await page.getByRole('button', { name: 'Publish the pack' }).click()
  await expect(page.getByText('Pack published').first()).toBeVisible()
  expect(await findings(page, javaScriptEnabled ?? true)).toEqual([])
  const pack = Number(/\/packs\/(\d+)/.exec(page.url())?.[1])
  const told = () => page.locator('main').innerText()
  const download = async (name: RegExp) => {
    const waiting = page.waitForEvent('download')
    await page.getByRole('link', { name }).click()
    return sha256(await (await waiting).path())
  }
  await page.goto(`/packs/${pack}`)
  const [before, word] = [await told(), await download(/^Word/)]
  await expect(page.getByText(word)).toBeVisible()

  await signInByHand(request, 'chair')
  const update = await form(request, `/actions/${action.id}/update`)
  expect((await post(request, update.path, { ...update.fields, status: 'do_better', stage: 'under_way', impact: 'some', 'due-words': 'ongoing', note: 'Changed after the pack was published.', reason: 'The sample of this month was too small.', 'form-token': token() })).status()).toBe(303)
  await page.goto(`/packs/${pack}`)
  expect(await told()).toBe(before)
  expect(await download(/^Word/)).toBe(word)
  await page.goto(`/reports/${rows<{ id: number }>('select report_id as id from publications where id = ?', pack)[0]?.id}`)
  await expect(page.getByText('The plan has changed since this was built')).toBeVisible()

  await page.goto(`/packs/${pack}`)
  await page.getByRole('link', { name: 'Share with somebody outside' }).click()
  await page.getByLabel('Who the link is for').fill('The clerk of the panel')
  await page.getByRole('button', { name: 'Make a link' }).click()
  const link = (await page.getByText(`${ORIGIN}/shared/`).innerText()).trim()
  // With scripts the form's own answer shows the link; the first page that is asked for after it takes the link away.
  for (const _ of [1, 2]) await page.reload()
  await expect(page.getByText(`${ORIGIN}/shared/`), 'shown once').toHaveCount(0)

  const stranger = await (await browser.newContext({ javaScriptEnabled })).newPage()
  await stranger.goto(link)
  await expect(stranger.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(stranger.getByText('Shared with you by').first()).toBeVisible()
  expect(await findings(stranger, javaScriptEnabled ?? true)).toEqual([])
  const leads = await stranger.getByRole('link').evaluateAll((links) => links.map((each) => (each as HTMLAnchorElement).getAttribute('href') ?? ''))
  expect(leads.filter((href) => !href.startsWith('#') && !href.startsWith(new URL(link).pathname))).toEqual([])
  await stranger.setViewportSize({ width: 320, height: 800 })
  expect(await isTooWide(stranger)).toBe(false)
  const waiting = stranger.waitForEvent('download')
  await stranger.getByRole('link', { name: /^Word/ }).click()
  expect(sha256(await (await waiting).path())).toBe(word)
  await expect.poll(() => openings(pack)).toEqual(['page', 'docx'])

  await page.reload()
  await expect(page.getByText(/^2 times, last on/)).toBeVisible()
  await page.getByRole('link', { name: 'Revoke the link for The clerk of the panel' }).click()
  await page.getByRole('button', { name: 'Revoke the link' }).click()
  await expect(page.getByText('no longer works').first()).toBeVisible()
  expect((await stranger.goto(link))?.status()).toBe(404)
  await expect(stranger.getByRole('heading', { name: 'This link has ended or is not right' })).toBeVisible()
  await expect(stranger.getByRole('link', { name: 'My work' })).toHaveCount(0)
  await stranger.context().close()
})
