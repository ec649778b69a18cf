import type { Browser, Page } from '@playwright/test'
import { actionNumber, expect, rows, signIn, test, type Member } from './cast.ts'

const headId = () => rows<{ id: number }>("select id from people where email like 'daniel.okafor@%'")[0]?.id

/** Somebody else at the same time, in a browser of their own. */
async function as(browser: Browser, member: Member, path: string, javaScriptEnabled: boolean | undefined, work: (page: Page) => Promise<void>) {
  const page = await (await browser.newContext({ javaScriptEnabled })).newPage()
  await signIn(page, member, path)
  await work(page)
  await page.context().close()
}

test('evidence is queried, replaced by its giver and accepted, and the line of the action follows', async ({ page, browser, javaScriptEnabled }) => {
  const action = actionNumber(javaScriptEnabled ? 2 : 3, `owner_id = ${headId()}`)
  const title = `Case examples from the hub ${javaScriptEnabled ? 'A' : 'B'}`
  const question = 'Which of the four teams are these from?'
  await signIn(page, 'head', `/actions/${action.id}/attach`)
  await page.getByLabel('Title').fill(title)
  await page.getByLabel('Kind', { exact: true }).selectOption({ label: 'Case example' })
  await page.getByLabel('Address of link 1').fill('https://examples.example/hub')
  for (const [part, typed] of [['Day', '30'], ['Month', '6'], ['Year', '2026']] as const) await page.getByLabel(part).first().fill(typed)
  await page.getByLabel('What it shows').fill('Shows that families were told what would happen')
  await page.getByRole('button', { name: 'Attach evidence' }).click()
  const line = page.getByRole('region', { name: 'Evidence', exact: true }).locator('p').first()
  await expect(line).toContainText(/not yet accepted: .*a case example/)
  const id = rows<{ id: number }>('select id from evidence where title = ?', title)[0]?.id

  await as(browser, 'boardMember', `/evidence/${id}/review`, javaScriptEnabled, async (member) => {
    await member.getByLabel('Query').check()
    await member.getByRole('button', { name: 'Save' }).click()
    await expect(member.getByRole('link', { name: /Ask a question of at least one sentence/ })).toBeVisible()
    await member.getByLabel('Question or remark').fill(question)
    await member.getByRole('button', { name: 'Save' }).click()
    await expect(member.getByText('Your question is with the person who gave the evidence')).toBeVisible()
  })
  await page.goto(`/actions/${action.id}`)
  await expect(line).toContainText(/queried: .*a case example/)

  await page.goto('/my-work')
  await expect(page.getByText(question)).toBeVisible()
  await page.getByRole('link', { name: title }).click()
  await page.getByRole('link', { name: 'Answer the question' }).click()
  await page.getByRole('link', { name: 'give a new revision' }).click()
  await page.getByLabel('Files').setInputFiles({ name: `hub-${javaScriptEnabled ? 'a' : 'b'}.csv`, mimeType: 'text/csv', buffer: Buffer.from(`Team,Examples\n1,3\n2,${javaScriptEnabled ? 4 : 5}\n`) })
  await page.getByLabel('What is new').fill('Every example now names its team')
  await page.getByRole('button', { name: 'Save new revision' }).click()
  await expect(page.getByText('New revision saved')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Revision 2' }).getByText('Submitted')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Revision 1' }).getByText('Superseded')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Revision 1' }).getByText(question)).toBeVisible()
  await expect(page.getByRole('link', { name: 'Accept or query' })).toHaveCount(0)

  await as(browser, 'chair', `/evidence/${id}/review`, javaScriptEnabled, async (chair) => {
    await chair.getByLabel('Accept', { exact: true }).check()
    await chair.getByRole('button', { name: 'Save' }).click()
    await expect(chair.getByText('Evidence accepted').first()).toBeVisible()
  })
  await page.goto(`/actions/${action.id}`)
  await expect(line).toContainText(/^Evidenced by .*a case example, newest [A-Z][a-z]+ \d{4}/)
  expect(rows('select life, revision from evidence where id = ?', id)).toEqual([{ life: 'accepted', revision: 2 }])
})

test('the library finds evidence by kind, period, area, giver and where it is unused, and says where each piece is used', async ({ page }) => {
  const [{ id } = { id: 0 }] = rows<{ id: number }>('select authority_id as id from plans where id = 1')
  const shown = async () => page.getByRole('rowheader').allTextContents()
  await signIn(page, 'adviser', '/plans/1/evidence')
  await page.getByRole('link', { name: /^Evidence library of/ }).click()
  await expect(page.getByRole('status')).toContainText('pieces of evidence')

  await page.getByText('Filter the library').click()
  await page.getByLabel('Kind').selectOption({ label: 'Policy or procedure' })
  await page.getByLabel('Given by').selectOption({ label: rows<{ name: string }>("select name from people where id = (select min(given_by) from evidence where kind = 'policy_or_procedure' and authority_id = 1)")[0]?.name ?? '' })
  await page.getByRole('button', { name: 'Apply filter' }).click()
  const expected = rows<{ title: string }>("select title from evidence where kind = 'policy_or_procedure' and authority_id = ? and given_by = (select min(given_by) from evidence where kind = 'policy_or_procedure' and authority_id = 1)", id).map(({ title }) => title)
  expect((await shown()).toSorted()).toEqual(expected.toSorted())

  await page.getByRole('link', { name: 'Clear filter' }).click()
  await page.getByText('Filter the library').click()
  const until = page.getByRole('group', { name: 'About until' })
  for (const [part, typed] of [['Day', '31'], ['Month', '2'], ['Year', '2026']] as const) await until.getByLabel(part).fill(typed)
  await page.getByRole('button', { name: 'Apply filter' }).click()
  await expect(page.getByRole('link', { name: 'About until must be a real date, like 27 3 2027' })).toBeVisible()
  await expect(until.getByLabel('Day')).toHaveValue('31')

  const [answered] = rows<{ id: number; titles: string }>(`select f.finding_id as id, json_group_array(distinct e.title) as titles from finding_actions f join evidence_actions ea on ea.action_id = f.action_id join evidence e on e.id = ea.evidence_id
    join actions a on a.id = f.action_id where f.ended_at is null and a.plan_id = 1 and f.finding_id not in (select finding_id from evidence_findings) group by f.finding_id having count(distinct e.id) between 1 and 20 order by f.finding_id`)
  await page.goto(`/findings/${answered?.id}`)
  await page.getByRole('link', { name: /^What speaks to it/ }).click()
  await expect(page.getByText('Only what speaks to the finding')).toBeVisible()
  for (const title of JSON.parse(answered?.titles ?? '[]') as string[]) await expect(page.getByRole('rowheader', { name: title, exact: true }).first()).toBeVisible()

  const [used] = rows<{ title: string; ref: string }>('select e.title, a.ref from evidence e join evidence_actions ea on ea.evidence_id = e.id join actions a on a.id = ea.action_id where a.plan_id = 1 group by e.id having count(*) = 1 order by e.id')
  await page.goto(`/authorities/${id}/evidence?q=${encodeURIComponent(used?.title ?? '')}`)
  await page.getByRole('row', { name: used?.title }).getByRole('link', { name: used?.ref, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(`^${used?.ref.replace('.', '\\.')} `) })).toBeVisible()
})

test('near-duplicates are found by their bytes, and a report says after every action what it rests on', async ({ page }) => {
  await signIn(page, 'adviser', '/authorities/1/evidence/duplicates')
  const pair = page.getByRole('region', { name: /^The same file: strategy-meeting/ })
  await expect(pair.getByRole('link', { name: 'Attendance at strategy meetings' })).toBeVisible()
  await expect(pair.getByRole('link', { name: 'Who comes to strategy meetings' })).toBeVisible()

  await page.goto('/plans/1/report')
  await expect(page.getByText(/^Evidenced by/)).toHaveCount(0)
  await page.getByRole('link', { name: 'Say after every action what it rests on' }).click()
  const actions = rows<{ n: number }>('select count(*) as n from actions where plan_id = 1')[0]?.n ?? 0
  await expect(page.getByRole('rowheader')).toHaveCount(actions)
  await expect(page.getByText(/^(Evidenced by|No accepted, current evidence|No evidence was given yet)/)).toHaveCount(actions)
})
