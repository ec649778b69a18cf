import type { Page } from '@playwright/test'
import { findings, isTooWide } from './axe.ts'
import { actionNumber, expect, rows, signInByHand, test, type Member } from './cast.ts'
import { packToLookAt, papersToLookAt, reportToLookAt, shareToLookAt } from './papers.ts'

const one = (sql: string) => rows<{ id: number }>(sql)[0]?.id
const waiting = () => one('select id from proposals where outcome is null')
const claimed = () => one('select action_id as id from completions where outcome is null')
const complete = () => one("select c.action_id as id from completions c join actions a on a.id = c.action_id where a.plan_id = 1 and a.stage = 'complete' and outcome = 'signed_off' order by check_back_on desc")
const action = () => actionNumber(0).id
const queried = () => one("select id from evidence where life = 'queried'")
const challenge = () => one("select id from challenges where plan_id = 1 and life = 'asked' and to_id = (select id from people where email like 'daniel.okafor@%')")
const ofHead = () => actionNumber(0, "owner_id = (select id from people where email like 'daniel.okafor@%')").id

const authority = () => one('select authority_id as id from plans where id = 1')
const inspection = () => one("select id from reviews where kind = 'ilacs_standard'")
const finding = () => one(`select id from findings where review_id = ${inspection()}`)
const visit = () => one("select id from reviews where kind = 'focused_visit' and id in (select review_id from review_plans where plan_id = 1) and id in (select review_id from findings where kind = 'priority_action')")
const visitRule = () => one("select id from deadline_rules where review_kind = 'focused_visit' and authority_id = (select authority_id from plans where id = 1)")
const measure = () => one('select measure_id as id from figures where measure_id in (select id from measures where plan_id = 1) group by measure_id order by count(*) desc')

const meeting = () => one('select m.id from board_meetings m join board_plans p on p.board_id = m.board_id where p.plan_id = 1')
const itemWithPaper = () => one('select item_id as id from agenda_papers p join agenda_items i on i.id = item_id join board_meetings m on m.id = i.meeting_id where board_id = 1')
const meetingWithPaper = () => one(`select meeting_id as id from agenda_items where id = ${itemWithPaper()}`)
const meetingToCome = () => one("select id from board_meetings where board_id = 1 and life = 'planned' order by on_day desc")

const VISIT_AFTER = "select id from reviews where kind = 'national_adviser_visit' and id in (select review_id from findings) and id in (select review_id from review_plans where plan_id = 1) order by order_on limit 1"

const held = () => one("select m.id from board_meetings m join board_plans p on p.board_id = m.board_id where p.plan_id = 1 and m.life = 'closed' and m.id in (select meeting_id from minutes) order by m.id desc")
const board = () => one('select board_id as id from board_plans where plan_id = 1')
const openMatter = () => one(`select id from matters where board_id = ${board()} and closed_at is null`)

/** Every page type, by the person who has most on it. */
const risk = () => one("select id from risks where plan_id = 1 and life = 'open'")
const PAGES: [string, Member, () => string][] = [
  ["what doesn't agree", 'chair', () => '/plans/1/agreement'],
  ['what the data tells us', 'head', () => '/plans/1/commentary'],
  ['claims about the figures', 'chair', () => '/plans/1/claims'],
  ['my work of a chair', 'chair', () => '/my-work'],
  ['my work of a head of service', 'head', () => '/my-work'],
  ['my work of an adviser', 'adviser', () => '/my-work'],
  ['plans', 'adviser', () => '/plans'],
  ['a plan', 'chair', () => '/plans/1'],
  ['a plan as it stood', 'adviser', () => '/plans/1?on=2026-06-30'],
  ['actions', 'boardMember', () => '/plans/1/actions?stage=under_way'],
  ['no actions', 'boardMember', () => '/plans/1/actions?q=zzzz'],
  ['actions with an impossible date', 'boardMember', () => '/plans/1/actions?due-from-day=31&due-from-month=2&due-from-year=2027'],
  ['update together', 'boardMember', () => '/plans/1/actions/update?ids=1&ids=2'],
  ['add an action', 'administrator', () => '/plans/1/actions/new'],
  ['an action', 'boardMember', () => `/actions/${action()}`],
  ['an action with a claim', 'chair', () => `/actions/${claimed()}`],
  ['edit an action', 'administrator', () => `/actions/${action()}/edit`],
  ['update an action', 'boardMember', () => `/actions/${action()}/update`],
  ['propose a change', 'head', () => `/actions/${ofHead()}/update`],
  ['steps', 'boardMember', () => `/actions/${action()}/steps`],
  ['mark a step as done', 'boardMember', () => `/actions/${action()}/steps/done`],
  ['propose completion', 'boardMember', () => `/actions/${action()}/completion`],
  ['sign off completion', 'chair', () => `/actions/${claimed()}/completion`],
  ['check back', 'chair', () => `/actions/${complete()}/check-back`],
  ['check back on what is embedded', 'boardMember', () => `/actions/${one("select id from actions where plan_id = 1 and stage = 'embedded'")}/check-back`],
  ['judge impact', 'boardMember', () => `/actions/${action()}/impact`],
  ['stop an action', 'boardMember', () => `/actions/${action()}/stop`],
  ['a stopped action', 'chair', () => `/actions/${one("select action_id as id from action_stops where replaced_by_id is not null")}/stop`],
  ['decide a proposal', 'boardMember', () => `/proposals/${waiting()}`],
  ['attach evidence', 'administrator', () => `/actions/${action()}/attach`],
  ['reuse evidence', 'administrator', () => `/actions/${action()}/reuse`],
  ['evidence of a plan', 'adviser', () => '/plans/1/evidence'],
  ['evidence library', 'adviser', () => `/authorities/${authority()}/evidence?kind=performance_data`],
  ['evidence library with an impossible date', 'adviser', () => `/authorities/${authority()}/evidence?from-day=31&from-month=2&from-year=2026`],
  ['near-duplicates', 'adviser', () => `/authorities/${authority()}/evidence/duplicates`],
  ['evidence for a finding', 'administrator', () => `/findings/${one('select id from findings where review_id in (select review_id from review_plans where plan_id = 1)')}/evidence`],
  ['papers of a plan', 'chair', () => '/plans/1/papers'],
  ['write a report', 'chair', () => '/plans/1/papers/new'],
  ['a report being written', 'chair', () => `/reports/${reportToLookAt()}`],
  ['edit a report', 'chair', () => `/reports/${reportToLookAt()}/edit`],
  ['write under a part', 'chair', () => `/reports/${reportToLookAt()}/narrative/risks`],
  ['publish a report', 'chair', () => `/reports/${reportToLookAt()}/publish`],
  ['a published pack', 'adviser', () => `/packs/${packToLookAt()}`],
  ['share a pack', 'chair', () => `/packs/${packToLookAt()}/share`],
  ['revoke a link', 'chair', () => `/shares/${shareToLookAt()}/revoke`],
  ['a link that leads nowhere', 'adviser', () => '/shared/none'],
  ['report of a plan', 'chair', () => '/plans/1/report?lines=yes'],
  ['a piece of evidence', 'boardMember', () => `/evidence/${queried()}`],
  ['evidence packs', 'chair', () => '/plans/1/evidence/packs'],
  ['put a pack together', 'chair', () => '/plans/1/evidence/packs/new'],
  ['revise evidence', 'administrator', () => '/evidence/1/revise'],
  ['review evidence', 'chair', () => '/evidence/1/review'],
  ['withdraw evidence', 'chair', () => '/evidence/1/withdraw'],
  ['reviews of a plan', 'administrator', () => '/plans/1/reviews'],
  ['add a review', 'administrator', () => '/plans/1/reviews/new'],
  ['read a letter', 'administrator', () => '/plans/1/reviews/read'],
  ['a review with judgements', 'administrator', () => `/reviews/${inspection()}`],
  ['a review with nested points', 'adviser', () => `/reviews/${one('select review_id as id from findings where parent_id is not null')}`],
  ['a review that is expected', 'chair', () => `/reviews/${one('select id from reviews where visited_from is null and published_on is null and received_on is null')}`],
  ['edit a review', 'administrator', () => `/reviews/${inspection()}/edit`],
  ['the letter of a review', 'administrator', () => `/reviews/${inspection()}/letter`],
  ['add a finding', 'administrator', () => `/reviews/${inspection()}/findings/new`],
  ['a finding', 'administrator', () => `/findings/${finding()}`],
  ['a finding with nested points', 'chair', () => `/findings/${one('select parent_id as id from findings where parent_id is not null')}`],
  ['a finding left unanswered', 'chair', () => `/findings/${one('select finding_id as id from finding_drops where taken_up_at is null')}`],
  ['edit a finding', 'administrator', () => `/findings/${finding()}/edit`],
  ['choose actions for a finding', 'administrator', () => `/findings/${finding()}/answer`],
  ['take a finding up again', 'chair', () => `/findings/${one('select finding_id as id from finding_drops where taken_up_at is null')}/drop`],
  ['leave a finding that is answered', 'chair', () => `/findings/${finding()}/drop`],
  ['time line', 'administrator', () => '/authorities/1/timeline'],
  ['add a meeting', 'chair', () => '/plans/1/meetings/new'],
  ['edit a meeting', 'chair', () => `/meetings/${meeting()}/edit`],
  ['a meeting with its agenda and papers', 'adviser', () => `/meetings/${meetingWithPaper()}`],
  ['an agenda to draft', 'chair', () => `/meetings/${meetingToCome()}/agenda`],
  ['papers of an item', 'chair', () => `/agenda-items/${itemWithPaper()}/papers`],
  ['boards of a plan', 'administrator', () => '/plans/1/board'],
  ['a board', 'administrator', () => '/boards/1'],
  ['a member of a board', 'administrator', () => `/boards/1/members/${one('select id from board_members where board_id = 1 and left_on is null')}`],
  ['plans of a board', 'administrator', () => '/boards/1/plans'],
  ['hold a meeting', 'chair', () => `/meetings/${held()}/hold`],
  ['attendance of a meeting', 'chair', () => `/meetings/${held()}/attendance`],
  ['close a meeting', 'chair', () => `/meetings/${held()}/close`],
  ['minutes', 'adviser', () => `/meetings/${held()}/minutes`],
  ['write minutes', 'chair', () => `/meetings/${held()}/minutes/edit?fresh=yes`],
  ['approve minutes', 'chair', () => `/meetings/${held()}/minutes/approve`],
  ['decisions of a board', 'chair', () => `/boards/${board()}/decisions`],
  ['matters arising of a board', 'adviser', () => `/boards/${board()}/matters`],
  ['a matter arising', 'chair', () => `/matters/${openMatter()}`],
  ['replace a decision', 'chair', () => `/decisions/${one(`select id from decisions where board_id = ${board()}`)}/replace`],
  ['statutory clock', 'chair', () => `/reviews/${visit()}/clock`],
  ['statutory clock counted', 'adviser', () => `/reviews/${visit()}/clock?count=${visitRule()}`],
  ['say that it was sent', 'chair', () => `/reviews/${visit()}/clock/${visitRule()}`],
  ['templates of reports', 'administrator', () => '/plans/1/papers/templates'],
  ['restore a template', 'administrator', () => '/plans/1/papers/templates/board_pack/restore'],
  ['deadline rules', 'administrator', () => `/authorities/${authority()}/clock`],
  ['a deadline rule', 'administrator', () => `/deadline-rules/${visitRule()}`],
  ['retire a deadline rule', 'administrator', () => `/deadline-rules/${visitRule()}/retire`],
  ['add a bank holiday', 'administrator', () => `/authorities/${authority()}/clock/holidays/new`],
  ['reference data', 'administrator', () => '/reference'],
  ['which authority a council is', 'administrator', () => `/authorities/${authority()}/edit`],
  ['nothing to compare', 'administrator', () => `/measures/${measure()}/compare`],
  ['measures', 'administrator', () => '/plans/1/measures'],
  ['what changed', 'adviser', () => '/plans/1/changes'],
  ['what changed between impossible dates', 'chair', () => '/plans/1/changes?from-day=31&from-month=2&from-year=2026'],
  ['scorecard', 'adviser', () => '/plans/1/scorecard'],
  ['scorecard of an impossible month', 'chair', () => '/plans/1/scorecard?month=2023-13&below=five'],
  ['a plan with its measures', 'chair', () => '/plans/1?measures=yes'],
  ['a measure', 'administrator', () => `/measures/${measure()}`],
  ['a process-behaviour chart', 'chair', () => `/measures/${measure()}?chart=process&known=then`],
  ['figures of a month', 'administrator', () => '/plans/1/figures?owner=all'],
  ['targets of a measure', 'administrator', () => `/measures/${measure()}/targets`],
  ['comparators of a measure', 'administrator', () => `/measures/${measure()}/comparators`],
  ['baseline of a measure', 'administrator', () => `/measures/${measure()}/baseline`],
  ['break in a series', 'administrator', () => `/measures/${measure()}/break`],
  ['actions that should move a measure', 'administrator', () => `/measures/${measure()}/actions`],
  ['your calendar', 'head', () => '/calendar'],
  ['an address for a calendar', 'head', () => '/calendar/address'],
  ['revoke the address of a calendar', 'head', () => '/calendar/revoke'],
  ['risks of a plan', 'chair', () => '/plans/1/risks'],
  ['closed risks', 'adviser', () => '/plans/1/risks?life=closed'],
  ['add a risk', 'boardMember', () => '/plans/1/risks/new'],
  ['how risks are scored', 'administrator', () => '/plans/1/risks/scale'],
  ['a risk', 'chair', () => `/risks/${risk()}`],
  ...['edit', 'score', 'review', 'actions', 'close'].map((what): [string, Member, () => string] => [`${what} of a risk`, 'boardMember', () => `/risks/${risk()}/${what}`]),
  ['challenges of a plan', 'chair', () => '/plans/1/challenges'],
  ['challenges of a service', 'adviser', () => `/plans/1/challenges?to=${one('select to_id as id from challenges where plan_id = 1')}&life=asked`],
  ['a challenge log to print', 'adviser', () => '/plans/1/challenges/print'],
  ['put a challenge', 'boardMember', () => `/plans/1/challenges/new?action=${action()}`],
  ['put a challenge on an action by its reference', 'boardMember', () => '/plans/1/challenges/new'],
  ['a challenge', 'chair', () => `/challenges/${challenge()}`],
  ['answer a challenge', 'administrator', () => `/challenges/${challenge()}/answer`],
  ['judge an answer', 'administrator', () => `/challenges/${challenge()}/judge`],
  ['escalate a challenge', 'administrator', () => `/challenges/${challenge()}/escalate`],
  ['outcome of a meeting', 'administrator', () => `/challenges/${challenge()}/meeting`],
  ['coverage of a review', 'adviser', () => '/reviews/1/coverage'],
  ['coverage of a plan', 'chair', () => '/plans/1/reviews/coverage?show=dropped'],
  ['coverage that nothing fits', 'chair', () => '/plans/1/reviews/coverage?q=zzzz'],
  ['a review to compare', 'adviser', () => '/reviews/1/compare'],
  ['two reviews side by side', 'administrator', () => `/reviews/1/compare?with=${one(VISIT_AFTER)}`],
  ['people', 'administrator', () => '/plans/1/people'],
  ['invite', 'administrator', () => '/plans/1/people/invite'],
  ['a person', 'administrator', () => `/plans/1/people/${one("select id from people where email like 'karen.oduya@%'")}`],
  ['settings', 'administrator', () => '/plans/1/settings'],
  ['add an area', 'administrator', () => '/plans/1/settings/areas/new'],
  ['an area', 'administrator', () => '/plans/1/settings/areas/1'],
  ['add a plan', 'administrator', () => '/plans/new'],
  ['search', 'adviser', () => '/search?q=visits'],
  ['search without result', 'adviser', () => '/search?q=zzzz'],
  ['trail', 'administrator', () => '/trail'],
  ['check of the trail', 'adviser', () => '/trail/check'],
  ['cookies', 'adviser', () => '/cookies'],
  ['accessibility statement', 'adviser', () => '/accessibility'],
  ['page not found', 'adviser', () => '/no-such-page'],
  ['not allowed', 'adviser', () => '/plans/1/people/invite'],
]

type Cookies = Awaited<ReturnType<ReturnType<Page['context']>['cookies']>>
const sessions = new Map<Member, Cookies>()

/** A person's session, made by signing in once for all the pages of this file. */
async function bringSession(page: Page, member: Member) {
  const cookies = sessions.get(member)
  if (cookies) return page.context().addCookies(cookies)
  await signInByHand(page.request, member)
  sessions.set(member, await page.context().cookies())
}

async function expectAccessible(page: Page, javaScriptEnabled: boolean) {
  expect(await findings(page, javaScriptEnabled)).toEqual([])
  await expect(page.locator('h1')).toHaveCount(1)
  await expect(page.locator('title:not(svg title)')).toHaveCount(1)
  expect(await page.locator('main').innerText()).not.toMatch(/undefined|NaN|\[object|going_well|under_way|performance_data/)
}

test.beforeAll(({ playwright }) => papersToLookAt(playwright))

test.describe('every page type', () => {
  for (const [name, member, path] of PAGES) {
    test(name, async ({ page, javaScriptEnabled }) => {
      await bringSession(page, member)
      await page.goto(path())
      await expectAccessible(page, javaScriptEnabled)
      await page.setViewportSize({ width: 320, height: 800 })
      expect(await isTooWide(page), 'wider than 320 pixels').toBe(false)
    })
  }
  test('sign in', async ({ page, javaScriptEnabled }) => {
    await page.goto('/sign-in')
    await expectAccessible(page, javaScriptEnabled)
  })
})

/** Forms left empty, by the person who may fill them and the button that sends them. */
const FORMS: [string, Member, () => string, RegExp][] = [
  ['record a claim', 'head', () => '/plans/1/claims/new', /^Record/],
  ['record many claims', 'head', () => '/plans/1/claims/paste', /^Record/],
  ['update', 'boardMember', () => `/actions/${action()}/update`, /^Save/],
  ['update together', 'boardMember', () => '/plans/1/actions/update?ids=1', /^Save/],
  ['attach evidence', 'administrator', () => `/actions/${action()}/attach`, /^Attach/],
  ['invite', 'administrator', () => '/plans/1/people/invite', /^(Invite|Save|Send)/],
  ['add an area', 'administrator', () => '/plans/1/settings/areas/new', /^(Save|Add)/],
  ['read a letter', 'administrator', () => '/plans/1/reviews/read', /^Read/],
  ['add an action', 'administrator', () => '/plans/1/actions/new', /^(Save|Add)/],
  ['add a step', 'boardMember', () => `/actions/${action()}/steps`, /^Add/],
  ['sign off completion', 'chair', () => `/actions/${claimed()}/completion`, /^Save/],
  ['open a meeting again', 'chair', () => `/meetings/${held()}/reopen`, /^Open/],
  ['close a matter arising', 'chair', () => `/matters/${openMatter()}/close`, /^Close/],
  ['check back', 'chair', () => `/actions/${complete()}/check-back`, /^Save/],
  ['judge impact', 'boardMember', () => `/actions/${action()}/impact`, /^Save/],
  ['stop an action', 'boardMember', () => `/actions/${action()}/stop`, /^Stop/],
  ['add a risk', 'boardMember', () => '/plans/1/risks/new', /^Add/],
  ['score a risk', 'boardMember', () => `/risks/${risk()}/score`, /^Save/],
  ['close a risk', 'boardMember', () => `/risks/${risk()}/close`, /^Close/],
  ['actions of a risk', 'boardMember', () => `/risks/${risk()}/actions`, /^Save/],
  ['put a challenge', 'boardMember', () => '/plans/1/challenges/new', /^Put/],
  ['answer a challenge', 'administrator', () => `/challenges/${challenge()}/answer`, /^Save/],
  ['judge an answer', 'administrator', () => `/challenges/${challenge()}/judge`, /^Save/],
  ['escalate a challenge', 'administrator', () => `/challenges/${challenge()}/escalate`, /^Save/],
  ['outcome of a meeting', 'administrator', () => `/challenges/${challenge()}/meeting`, /^Save/],
  ['decide a proposal', 'boardMember', () => `/proposals/${waiting()}`, /^Save/],
  ['review evidence', 'chair', () => '/evidence/1/review', /^Save/],
  ['revise evidence', 'administrator', () => '/evidence/1/revise', /^Save/],
  ['withdraw evidence', 'chair', () => '/evidence/1/withdraw', /^Withdraw/],
  ['evidence for a finding', 'administrator', () => `/findings/${one('select id from findings where review_id in (select review_id from review_plans where plan_id = 1)')}/evidence`, /^Use this/],
  ['say what a finding speaks of', 'administrator', () => `/reviews/1/compare/say?finding=${one(`select id from findings where review_id = (${VISIT_AFTER}) order by position desc`)}`, /^Save/],
  ['put a pack together', 'chair', () => '/plans/1/evidence/packs/new', /^Put/],
  ['write a report', 'chair', () => '/plans/1/papers/new', /^Begin/],
  ['publish a correction', 'chair', () => `/reports/${reportToLookAt()}/publish`, /^Publish/],
  ['share a pack', 'chair', () => `/packs/${packToLookAt()}/share`, /^Make/],
  ['propose completion', 'boardMember', () => `/actions/${action()}/completion`, /^Propose/],
  ['say that it was sent', 'chair', () => `/reviews/${visit()}/clock/${visitRule()}`, /^Save/],
  ['add a review', 'administrator', () => '/plans/1/reviews/new', /^Add/],
  ['add a finding', 'administrator', () => `/reviews/${inspection()}/findings/new`, /^Add/],
  ['the letter of a review', 'administrator', () => `/reviews/${inspection()}/letter`, /^Save/],
  ['choose actions for a finding', 'administrator', () => `/findings/${finding()}/answer`, /^Save/],
  ['add a meeting', 'chair', () => '/plans/1/meetings/new', /^Add/],
  ['add a board', 'administrator', () => '/plans/1/board/new', /^Add/],
  ['add a member of a board', 'administrator', () => '/boards/1/members/new', /^Add/],
  ['terms of reference', 'administrator', () => '/boards/1/terms', /^Save/],
  ['add an item to an agenda', 'chair', () => `/meetings/${meetingToCome()}/agenda/new`, /^Add/],
  ['change a template of reports', 'administrator', () => '/plans/1/papers/templates/board_pack', /^Save/],
  ['add a deadline rule', 'administrator', () => `/authorities/${authority()}/clock/rules/new`, /^Add/],
  ['add a bank holiday', 'administrator', () => `/authorities/${authority()}/clock/holidays/new`, /^Add/],
  ['add a measure', 'administrator', () => '/plans/1/measures/new', /^Add/],
  ['the board’s own heading of a measure', 'chair', () => `/measures/${measure()}/heading`, /^Save/],
  ['load reference data', 'administrator', () => '/reference/load', /^Load/],
  ['enter figures of a month', 'administrator', () => '/plans/1/figures?owner=all', /^Save/],
  ['targets', 'administrator', () => `/measures/${measure()}/targets`, /^Save/],
  ['a comparator', 'administrator', () => `/measures/${measure()}/comparators`, /^Save/],
  ['a break', 'administrator', () => `/measures/${measure()}/break`, /^Save/],
  ['enter a figure', 'administrator', () => `/measures/${measure()}/figure`, /^Enter/],
  ['upload figures', 'administrator', () => '/plans/1/figures/upload', /^Read/],
]

test.describe('every form with errors', () => {
  for (const [name, member, path, button] of FORMS) {
    test(name, async ({ page, javaScriptEnabled }) => {
      await bringSession(page, member)
      await page.goto(path())
      await page.getByRole('main').getByRole('button', { name: button }).first().click()
      await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeVisible()
      await expect(page).toHaveTitle(/^Error: /)
      await expectAccessible(page, javaScriptEnabled)
    })
  }
  test('sign in', async ({ page, javaScriptEnabled }) => {
    await page.goto('/sign-in')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeVisible()
    await expectAccessible(page, javaScriptEnabled)
  })
})
