import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import { openPromise } from 'yauzl'
import { expect, rows, signIn, test } from './cast.ts'

test('a pack of evidence is asked for, put together and downloaded, and holds what it says', async ({ page }) => {
  const [action] = rows<{ id: number; ref: string }>(`select a.id, a.ref from actions a where plan_id = 1 and exists (select 1 from evidence_actions l join evidence e on e.id = l.evidence_id
    join evidence_revisions v on v.evidence_id = e.id and v.number = e.revision join evidence_files f on f.revision_id = v.id where l.action_id = a.id and e.life = 'accepted') order by a.id limit 1`)
  if (!action) throw new Error('The demonstration has no accepted evidence with a file')
  await signIn(page, 'chair', '/plans/1/evidence/packs')
  await page.getByRole('link', { name: 'Put a pack together' }).click()
  await page.getByRole('button', { name: 'Put the pack together' }).click()
  await expect(page.getByText('Choose a review, or enter the references of actions').first()).toBeVisible()
  await page.getByLabel('Actions, by reference').fill(action.ref)
  await page.getByLabel('Title of the pack').fill('Evidence for the visit')
  await page.getByLabel('Only evidence that the board has accepted').check()
  await page.getByRole('button', { name: 'Put the pack together' }).click()
  await expect(page.getByText('The pack is being put together')).toBeVisible()
  const download = page.getByRole('link', { name: /^Download the pack/ })
  await expect(async () => {
    await page.reload()
    await expect(download).toBeVisible({ timeout: 500 })
  }).toPass()

  const waiting = page.waitForEvent('download')
  await download.click()
  const file = await (await waiting).path()
  await expect(page.getByText(createHash('sha256').update(readFileSync(file)).digest('hex'))).toBeVisible()
  const zip = await openPromise(file)
  const read = new Map<string, Buffer>()
  for await (const entry of zip.eachEntry()) read.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)))
  const files = rows<{ id: number; title: string; name: string; sha256: string }>(`select e.id, e.title, f.name, f.sha256 from evidence_actions l join evidence e on e.id = l.evidence_id
    join evidence_revisions v on v.evidence_id = e.id and v.number = e.revision join evidence_files f on f.revision_id = v.id where l.action_id = ? and e.life = 'accepted'`, action.id)
  expect(files.length).toBeGreaterThan(0)
  for (const { id, title, name, sha256 } of files) {
    expect(createHash('sha256').update(read.get(`files/E${id} ${name}`) ?? '').digest('hex')).toBe(sha256)
    expect(read.get('index.csv')?.toString()).toContain(sha256)
    expect(read.get('index.html')?.toString()).toContain(`<h2>E${id} `)
    expect(title).not.toBe('')
  }
  expect(read.size).toBe(files.length + 2)
})
