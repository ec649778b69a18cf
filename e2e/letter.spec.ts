import { inspectionPdf } from '../documents/sample-letters.ts'
import { findings, isTooWide } from './axe.ts'
import { expect, rows, signIn, test } from './cast.ts'

const pdf = { name: 'Inspection of Saltmarsh.pdf', mimeType: 'application/pdf', buffer: inspectionPdf() }

test('an administrator uploads a letter, checks what was read beside its pages, saves it as a review, and a finding is answered by an action', async ({ page, javaScriptEnabled }) => {
  test.slow()
  const title = `Inspection of Saltmarsh, read ${javaScriptEnabled ? 'with' : 'without'} scripts`
  const words = (place: number) => page.getByRole('group', { name: new RegExp(`^Finding ${place}\\b`) }).getByLabel('Words of the review')
  const saved = () => rows<{ id: number }>('select id from reviews where title = ?', title)
  await signIn(page, 'administrator', '/plans/1/reviews')
  await page.getByRole('link', { name: 'Read a letter' }).click()
  await page.getByLabel('Letter or report').setInputFiles(pdf)
  await page.getByRole('button', { name: 'Read the letter' }).click()

  await expect(page.getByRole('heading', { name: 'Check what the letter says' })).toBeVisible()
  await expect(page.getByText('The letter names Saltmarsh, but this plan is of')).toBeVisible()
  await expect(page.getByLabel('Kind of review')).toHaveValue('ilacs_standard')
  await expect(page.getByLabel('Overall effectiveness')).toHaveValue('requires_improvement')
  await expect(words(1)).toHaveValue('Support for care leavers, including:')
  await expect(words(6)).toHaveValue('The choice of foster homes for children aged 16-17')
  await expect(page.getByRole('img', { name: 'Page 2 as it was printed' })).toBeVisible()
  await page.getByText('Text of page 2').click()
  await expect(page.getByText('2: – somewhere safe to live')).toBeVisible()
  expect(await findings(page, javaScriptEnabled ?? true)).toEqual([])
  expect(await isTooWide(page)).toBe(false)

  await words(4).fill('The timeliness of work before court proceedings.')
  await page.getByRole('button', { name: /^Join with the one before.*finding 3/ }).click()
  await expect(page.getByText('Findings joined')).toBeVisible()
  await expect(words(2)).toHaveValue('somewhere safe to live when they turn 18 help to understand their own health histories.')
  await expect(words(3)).toHaveValue('The timeliness of work before court proceedings.')
  await words(2).fill('somewhere safe to live when they turn 18\n\nhelp to understand their own health histories.')
  await page.getByRole('button', { name: /^Split.*finding 2/ }).click()
  await expect(page.getByText('Finding split')).toBeVisible()
  await expect(page.getByRole('group', { name: 'Finding 3, under finding 1' })).toBeVisible()
  await page.getByRole('button', { name: /^Drop.*finding 6/ }).click()
  await expect(page.getByText('Finding dropped')).toBeVisible()
  await page.getByRole('button', { name: 'Add a finding' }).click()
  await expect(page.getByText('Finding added at the end')).toBeVisible()
  expect(saved()).toEqual([])

  await page.getByLabel('Title').fill(title)
  await page.getByRole('button', { name: 'Save as a review' }).click()
  await expect(page.getByRole('link', { name: 'Enter the words of finding 6, or drop it' })).toBeVisible()
  await expect(page.getByLabel('Title')).toHaveValue(title)
  expect(saved()).toEqual([])
  await words(6).fill('How leaders know that children are safe')
  await page.getByRole('button', { name: 'Save as a review' }).click()
  await expect(page.getByText('Saved as a review with 6 findings')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(page.getByText('Inspection of Saltmarsh.pdf')).toBeVisible()

  const [review] = saved()
  const kept = rows<{ id: number; words: string; page: number; parent: string | null }>('select f.id, f.words, f.page, p.words as parent from findings f left join findings p on p.id = f.parent_id where f.review_id = ? order by f.position', review?.id)
  expect(kept.map(({ words, page, parent }) => [words, page, parent])).toEqual([
    ['Support for care leavers, including:', 2, null], ['somewhere safe to live when they turn 18', 2, 'Support for care leavers, including:'], ['help to understand their own health histories.', 2, 'Support for care leavers, including:'],
    ['The timeliness of work before court proceedings.', 2, null], ['How often managers look at the work of their teams and write down what they decide.', 2, null], ['How leaders know that children are safe', 2, null],
  ])
  expect(rows('select judgement from judgements where review_id = ?', review?.id)).toHaveLength(5)

  await page.goto(`/findings/${kept[3]?.id}`)
  await page.getByRole('link', { name: 'Choose actions' }).click()
  await page.locator('input[name="actions"]').first().check()
  await page.getByRole('button', { name: 'Save answers' }).click()
  await page.goto(`/reviews/${review?.id}`)
  expect(rows('select finding_id as id from finding_actions where finding_id = ? and ended_at is null', kept[3]?.id)).toEqual([{ id: kept[3]?.id }])
  await expect(page.getByText('The timeliness of work before court proceedings.').first()).toBeVisible()
})

test('a draft is discarded after a question, and nothing comes of it', async ({ page }) => {
  const before = rows('select count(*) as n from reviews')
  await signIn(page, 'administrator', '/plans/1/reviews/read')
  await page.getByLabel('Letter or report').setInputFiles({ ...pdf, name: 'To be discarded.pdf' })
  await page.getByRole('button', { name: 'Read the letter' }).click()
  await page.getByRole('link', { name: 'Discard this draft' }).click()
  await page.getByRole('button', { name: 'Discard the draft' }).click()
  await expect(page.getByText('Draft discarded')).toBeVisible()
  await expect(page.getByRole('link', { name: 'To be discarded.pdf' })).toHaveCount(0)
  expect(rows('select count(*) as n from reviews')).toEqual(before)
})
