import { actionNumber, expect, rows, signIn, test } from './cast.ts'

const csv = (what: string) => ({ name: `${what}.csv`, mimeType: 'text/csv', buffer: Buffer.from('Month,Visits on time\nMay 2026,84%\nJune 2026,88%\n') })

test('a head of service attaches a file and a link, and sees them on the action and in its history', async ({ page, javaScriptEnabled }) => {
  const owner = rows<{ id: number }>("select id from people where email like 'daniel.okafor@%'")[0]
  const action = actionNumber(javaScriptEnabled ? 0 : 1, `owner_id = ${owner?.id}`)
  const title = `Visits on time by team ${javaScriptEnabled ? 'A' : 'B'}`
  await signIn(page, 'head', `/actions/${action.id}`)
  await page.getByRole('link', { name: 'Attach evidence' }).click()
  await page.getByLabel('Title').fill(title)
  await page.getByLabel('Kind', { exact: true }).selectOption({ label: 'Performance data' })
  await page.getByLabel('Files').setInputFiles(csv(title))
  await page.getByLabel('Address of link 1').fill('https://performance.example/visits')
  await page.getByLabel('Day').first().fill('30')
  await page.getByLabel('Month').first().fill('6')
  await page.getByLabel('Year').first().fill('2026')
  await page.getByLabel('What it shows').fill('Shows that visits on time rose in two months')
  await page.getByRole('button', { name: 'Attach evidence' }).click()
  await expect(page.getByText('Evidence attached').first()).toBeVisible()
  await page.goto(`/actions/${action.id}`)
  await expect(page.getByText(title).first()).toBeVisible()
  await expect(page.getByText(/(evidenced by|not yet accepted:) .*performance data/i).first()).toBeVisible()

  await page.getByRole('link', { name: title }).first().click()
  await expect(page.getByRole('link', { name: /performance\.example/ })).toBeVisible()
  await expect(page.getByRole('link', { name: new RegExp(`${title}\\.csv`) })).toBeVisible()
})
