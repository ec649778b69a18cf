import type { Browser } from '@playwright/test'
import { expect, rows, signIn, test, type Member } from './cast.ts'

type Action = { id: number; ref: string; stage: string }
function actionByRef(ref: string): Action {
  const [action] = rows<Action>('select id, ref, stage from actions where plan_id = 1 and ref = ?', ref)
  if (!action) throw new Error(`The demonstration has no action ${ref}`)
  return action
}
const stageOf = ({ id }: Action) => rows<Action>('select stage from actions where id = ?', id)[0]?.stage

async function pageOf(browser: Browser, javaScriptEnabled: boolean, member: Member, path: string) {
  const page = await (await browser.newContext({ javaScriptEnabled })).newPage()
  await signIn(page, member, path)
  return page
}

test('completion is refused without evidence; with it, it is proposed, signed off, checked back and reopened, and stays in the record', async ({ page, browser, javaScriptEnabled }) => {
  const action = actionByRef(javaScriptEnabled ? '12.2' : '12.4')
  const title = `Register of visits ${javaScriptEnabled ? 'A' : 'B'}`
  await signIn(page, 'otherHead', `/actions/${action.id}/completion`)
  await page.getByLabel('What was done').fill('All the visits of the quarter were made on time')
  await page.getByRole('button', { name: 'Propose completion' }).click()
  await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeVisible()
  await expect(page.getByText(/^No accepted, current evidence/).first()).toBeVisible()
  await expect(page.getByLabel('What was done')).toHaveValue('All the visits of the quarter were made on time')
  expect(rows('select * from completions where action_id = ?', action.id)).toEqual([])

  await page.goto(`/actions/${action.id}/attach`)
  await page.getByLabel('Title').fill(title)
  await page.getByLabel('Kind', { exact: true }).selectOption({ label: 'Performance data' })
  await page.getByLabel('Address of link 1').fill('https://performance.example/register')
  await page.getByLabel('Day').first().fill('30')
  await page.getByLabel('Month').first().fill('6')
  await page.getByLabel('Year').first().fill('2026')
  await page.getByLabel('What it shows').fill('Shows that each visit was made on time')
  await page.getByRole('button', { name: 'Attach evidence' }).click()
  await expect(page.getByText('Evidence attached').first()).toBeVisible()
  const [piece] = rows<{ id: number }>('select id from evidence where title = ?', title)

  const chair = await pageOf(browser, javaScriptEnabled, 'chair', `/evidence/${piece?.id}/review`)
  await chair.getByLabel('Accept', { exact: true }).check()
  await chair.getByRole('button', { name: 'Save' }).click()
  await expect(chair.getByText('Evidence accepted').first()).toBeVisible()

  await page.goto(`/actions/${action.id}/completion`)
  await page.getByLabel('What was done').fill('All the visits of the quarter were made on time')
  await page.getByRole('button', { name: 'Propose completion' }).click()
  await expect(page.getByText('Completion proposed.', { exact: false }).first()).toBeVisible()

  await chair.goto(`/actions/${action.id}/completion`)
  await chair.getByLabel('Sign off completion').check()
  await chair.getByRole('button', { name: 'Save decision' }).click()
  await expect(chair.getByText('Completion signed off. The action is complete')).toBeVisible()
  expect(stageOf(action)).toBe('complete')
  const kept = rows('select * from completions where action_id = ?', action.id)

  await chair.goto(`/actions/${action.id}/check-back`)
  await chair.getByLabel('Still so').check()
  await chair.getByLabel('How do you know?').fill('The register of July has two visits missing')
  await chair.getByRole('button', { name: 'Save check-back' }).click()
  await expect(chair.getByText(/^It is too soon to say that it is still so/).first()).toBeVisible()
  await expect(chair.getByLabel('How do you know?')).toHaveValue('The register of July has two visits missing')
  await chair.getByLabel('Not so').check()
  await chair.getByRole('button', { name: 'Save check-back' }).click()
  await expect(chair.getByText('Checked back: not so. The action is under way again')).toBeVisible()
  await expect(chair.getByRole('heading', { name: 'Checked back: not so' })).toBeVisible()
  await expect(chair.getByRole('heading', { name: 'Completion signed off' })).toBeVisible()
  expect(stageOf(action)).toBe('under_way')
  expect(rows('select * from completions where action_id = ?', action.id)).toEqual(kept)
  await chair.context().close()
})

test('a check-back that is due is answered: still so, and the action is embedded', async ({ page, javaScriptEnabled }) => {
  const action = actionByRef(javaScriptEnabled ? '2.4' : '6.5')
  await signIn(page, 'chair', `/actions/${action.id}/check-back`)
  await expect(page.getByText(/^The check-back was due on/)).toBeVisible()
  await page.getByLabel('Still so').check()
  await page.getByLabel('How do you know?').fill('The audit of this month found the same in every team')
  await page.getByRole('button', { name: 'Save check-back' }).click()
  await expect(page.getByText('Checked back: still so. The action is embedded')).toBeVisible()
  await expect(page.getByText('Stage: from Complete to Embedded')).toBeVisible()
  await page.goto(`/actions/${action.id}/check-back`)
  await expect(page.getByText('This action is embedded: it was checked back and is still so.')).toBeVisible()
  expect(stageOf(action)).toBe('embedded')
})

test('impact is judged apart from delivery, with a reason', async ({ page, javaScriptEnabled }) => {
  const action = actionByRef(javaScriptEnabled ? '11.2' : '12.1')
  await signIn(page, 'boardMember', `/actions/${action.id}/impact`)
  await page.getByLabel('Clear').check()
  await page.getByRole('button', { name: 'Save impact' }).click()
  await expect(page.getByText(/^Say in at least one sentence what shows this impact/).first()).toBeVisible()
  await expect(page.getByLabel('Clear')).toBeChecked()
  await page.getByLabel('What shows it?').fill('Families told the board what is different for them')
  await page.getByRole('button', { name: 'Save impact' }).click()
  await expect(page.getByText('Impact saved')).toBeVisible()
  expect(rows('select impact, stage from actions where id = ?', action.id)).toEqual([{ impact: 'clear', stage: action.stage }])
})

test('an action is replaced: what it answered is answered by the other, and both pages say so', async ({ page, javaScriptEnabled }) => {
  const [action, other] = [actionByRef(javaScriptEnabled ? '13.2' : '11.4'), actionByRef('11.1')]
  const answered = (id: number) => rows<{ id: number }>('select finding_id as id from finding_actions where action_id = ? and ended_at is null order by finding_id', id).map(({ id }) => id)
  const before = answered(action.id)
  expect(before.length).toBeGreaterThan(0)
  await signIn(page, 'boardMember', `/actions/${action.id}/stop`)
  await page.getByLabel('Replaced by (optional)').selectOption(String(other.id))
  await page.getByRole('button', { name: 'Stop this action' }).click()
  await expect(page.getByText('Say in at least one sentence why it is stopped').first()).toBeVisible()
  await expect(page.getByLabel('Replaced by (optional)')).toHaveValue(String(other.id))
  await page.getByLabel('Why it is stopped').fill('The joint group now does the whole of it')
  await page.getByRole('button', { name: 'Stop this action' }).click()
  await expect(page.getByText(`Action ${action.ref} is replaced by 11.1`)).toBeVisible()
  await expect(page.getByText('Nothing: no finding waits for another answer')).toBeVisible()
  expect(stageOf(action)).toBe('stopped')
  expect(answered(action.id)).toEqual([])
  expect(answered(other.id)).toEqual(expect.arrayContaining(before))
  await page.goto(`/actions/${action.id}`)
  await expect(page.getByRole('heading', { name: 'Action replaced' })).toBeVisible()
  await page.goto(`/actions/${action.id}/update`)
  await expect(page.getByLabel('Stopped')).toBeChecked()
})

test('an action is stopped without another: what nobody else answers is left, and said so', async ({ page, javaScriptEnabled }) => {
  const [alone] = rows<{ id: number; finding: number }>(`select a.id, l.finding_id as finding from actions a join finding_actions l on l.action_id = a.id and l.ended_at is null
    join findings f on f.id = l.finding_id and f.kind <> 'strength' where a.plan_id = 1 and a.stage = 'under_way' and a.ref_sort < '000011'
      and not exists (select 1 from finding_actions o where o.finding_id = f.id and o.ended_at is null and o.action_id <> a.id) order by a.id desc limit 1 offset ?`, javaScriptEnabled ? 0 : 1)
  if (!alone) throw new Error('The demonstration has no finding that one action alone answers')
  await signIn(page, 'chair', `/actions/${alone.id}/stop`)
  await page.getByLabel('Why it is stopped').fill('The service moves to another council')
  await page.getByRole('button', { name: 'Stop this action' }).click()
  await expect(page.getByRole('heading', { name: 'What is left without an answer' })).toBeVisible()
  await expect(page.locator(`main a[href="/findings/${alone.finding}"]`)).toBeVisible()
  await page.goto(`/actions/${alone.id}/update`)
  await page.getByLabel('Under way').check()
  await page.getByLabel('Reason for the change').fill('It stays with us after all')
  await page.getByRole('button', { name: 'Save update' }).click()
  await expect(page.getByText('Update saved')).toBeVisible()
})
