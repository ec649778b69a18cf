import { expect, rows, signIn, test } from './cast.ts'

const REVIEW = "select r.id from reviews r join review_plans on review_id = r.id and plan_id = 1 where exists (select 1 from findings where review_id = r.id)"
const reviewOf = (kind: string) => rows<{ id: number }>(`${REVIEW} and kind = ? order by order_on limit 1`, kind)[0]?.id

test('everything on the front door, for a monitoring visit: as a list that can be sent, and on paper', async ({ page }) => {
  await signIn(page, 'adviser', '/plans/1/reviews/coverage')
  await page.getByLabel('Topic').selectOption('Front door')
  await page.getByRole('button', { name: 'Apply filter' }).click()
  await expect(page).toHaveURL(/topic=front_door/)
  await expect(page.getByLabel('Topic')).toHaveValue('front_door')
  const wanted = rows<{ id: number }>("select f.id from findings f join review_plans on review_plans.review_id = f.review_id and plan_id = 1 join finding_topics t on t.finding_id = f.id and topic = 'front_door'").map(({ id }) => id)
  expect(wanted.length).toBeGreaterThan(1)
  await expect(page.getByText(new RegExp(`^${wanted.length} findings: `))).toBeVisible()
  await expect(page.locator('main a[href^="/findings/"]')).toHaveCount(wanted.length)

  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Shown: Front door')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Apply filter' })).toBeHidden()
  await expect(page.locator('main details')).toHaveCount(0)
  for (const item of await page.locator('main ol.coverage li').all()) await expect(item).toBeVisible()
})

test('what nobody answers is shown as unanswered, and what the chair left unanswered says why', async ({ page, javaScriptEnabled }) => {
  const review = reviewOf('peer_review')
  const words = javaScriptEnabled ? 'Rotas of duty teams are agreed too late' : 'Rooms for family time are booked too late'
  await signIn(page, 'administrator', `/reviews/${review}/findings/new`)
  await page.getByLabel('Kind of finding').selectOption('Area for improvement')
  await page.getByLabel('What the review said').fill(words)
  await page.getByRole('button', { name: 'Add finding' }).click()
  await page.goto(`/reviews/${review}/coverage`)
  await page.getByRole('link', { name: 'Unanswered', exact: true }).click()
  await expect(page).toHaveURL(/show=unanswered/)
  await expect(page.getByRole('listitem').filter({ hasText: words })).toContainText('Unanswered')
  await page.getByLabel('Words').fill('zzzz')
  await page.getByRole('button', { name: 'Apply filter' }).click()
  await expect(page.getByText(words)).toHaveCount(0)

  const [dropped] = rows<{ review: number; reason: string }>("select f.review_id as review, d.reason from finding_drops d join findings f on f.id = d.finding_id join review_plans on review_plans.review_id = f.review_id and plan_id = 1 where d.taken_up_at is null and not exists (select 1 from finding_actions where finding_id = f.id and ended_at is null)")
  await page.goto(`/reviews/${dropped?.review}/coverage?show=dropped`)
  await expect(page.getByText(dropped?.reason ?? 'no reason')).toBeVisible()
})

test('an administrator says what a later finding speaks of, and two reviews stand side by side', async ({ page, browser, javaScriptEnabled }) => {
  const [inspection, visit] = [reviewOf('ilacs_standard'), reviewOf('peer_review')]
  const finding = rows<{ id: number; words: string }>('select id, words from findings where review_id = ? order by position', visit)[javaScriptEnabled ? 0 : 1]
  const earlier = rows<{ id: number; words: string }>('select id, words from findings where review_id = ? order by position', inspection)[javaScriptEnabled ? 2 : 3]
  const title = rows<{ title: string }>('select title from reviews where id = ?', visit)[0]?.title ?? ''
  await signIn(page, 'administrator', `/reviews/${inspection}/compare`)
  await page.getByLabel('Compare with').selectOption(String(visit))
  await page.getByRole('button', { name: 'Compare' }).click()
  await expect(page.getByRole('heading', { name: `New in ${title}` })).toBeVisible()
  await page.goto(`/reviews/${inspection}/compare/say?finding=${finding?.id}`)
  await expect(page.getByText(finding?.words ?? '').first()).toBeVisible()
  await page.locator(`#says-${earlier?.id}`).selectOption('Carried forward')

  const other = await (await browser.newContext({ javaScriptEnabled })).newPage()
  await signIn(other, 'administrator', `/reviews/${inspection}/compare/say?finding=${finding?.id}`)
  await other.locator(`#says-${earlier?.id}`).selectOption('Answered')
  await other.getByRole('button', { name: 'Save' }).click()
  await expect(other.getByText('Saved what')).toBeVisible()
  await expect(other.getByRole('listitem').filter({ hasText: earlier?.words }).getByText('Answered', { exact: true })).toBeVisible()
  await other.context().close()

  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { name: /changed this while you were working/ })).toBeVisible()
  await expect(page.locator(`#says-${earlier?.id}`)).toHaveValue('carried_forward')
  expect(rows('select says from finding_follow_ups where later_id = ? and earlier_id = ?', finding?.id, earlier?.id)).toEqual([{ says: 'answered' }])
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved what')).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: earlier?.words })).toContainText('Carried forward')
})

test('a finding is found by its words, with the review that it is of', async ({ page }) => {
  const [finding] = rows<{ id: number; words: string; title: string }>("select f.id, f.words, r.title from findings f join reviews r on r.id = f.review_id join review_plans on review_plans.review_id = r.id and plan_id = 1 where r.kind = 'ilacs_standard' order by f.position")
  await signIn(page, 'adviser', '/search')
  await page.getByLabel('Words to look for').fill(finding?.words.split(/\W+/).slice(0, 6).join(' ') ?? '')
  await page.getByLabel('Look in').selectOption('finding')
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(page.locator(`main a[href="/findings/${finding?.id}"]`)).toContainText(finding?.title ?? '')
})
