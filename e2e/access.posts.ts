import type { APIRequestContext } from '@playwright/test'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VERBS } from '../domain/permissions.ts'
import { fileToLookAt, packToLookAt, papersToLookAt, publishedFile, reportToLookAt, shareToLookAt } from './papers.ts'
import { CAST, actionNumber, expect, ORIGIN, rows, signInByHand, test, type Member } from './cast.ts'
import { makeMeeting } from './meetings.ts'

const ROOT = join(import.meta.dirname, '..', 'app')
const MEMBERS = [...Object.keys(CAST), 'nobody'] as (Member | 'nobody')[]
type Answer = 200 | 303 | 307 | 403 | 404
type Row = { path: () => string; answers: Partial<Record<Member | 'nobody', Answer>>; others: Answer }

const one = (sql: string) => rows<{ id: number }>(sql)[0]?.id
const foreign: Pick<Row['answers'], 'outsider' | 'nobody'> = { outsider: 404, nobody: 307 }
const action = () => actionNumber(0, "owner_id = (select id from people where email like 'daniel.okafor@%') and id not in (select action_id from action_leads join people on people.id = person_id where demonstration = 1)").id
const boardMember = () => one("select id from people where email like 'karen.oduya@%'")
const ofHead = () => one("select id from evidence where life <> 'withdrawn' and given_by = (select id from people where email like 'daniel.okafor@%')")
const queried = () => one("select id from evidence where life = 'queried'")
const challenge = () => one("select id from challenges where plan_id = 1 and life = 'asked' and to_id = (select id from people where email like 'daniel.okafor@%')")
const laterReview = () => one("select other.id from reviews other join reviews on reviews.id = 1 and reviews.authority_id = other.authority_id join review_plans on review_id = other.id and plan_id = 1 where other.order_on > reviews.order_on and exists (select 1 from findings where review_id = other.id)")
const administratorsOnly: Row['answers'] = { ...foreign, administrator: 200 }
const authority = () => one('select authority_id as id from plans where id = 1')
const visit = () => one("select id from reviews where kind = 'focused_visit' and id in (select review_id from review_plans where plan_id = 1) and id in (select review_id from findings where kind = 'priority_action')")
const rule = (kind: string) => one(`select id from deadline_rules where review_kind = '${kind}' and authority_id = (select authority_id from plans where id = 1)`)
const measureOfHead = () => one("select id from measures where plan_id = 1 and owner_id = (select id from people where email like 'daniel.okafor@%')")
const measured = () => one('select measure_id as id from figures where measure_id in (select id from measures where plan_id = 1) group by measure_id order by count(*) desc')
const inspection = () => one("select id from reviews where kind = 'ilacs_standard' and id in (select review_id from review_plans where plan_id = 1)")
const finding = () => one(`select id from findings where review_id = ${inspection()}`)
const meeting = () => one('select m.id from board_meetings m join board_plans p on p.board_id = m.board_id where p.plan_id = 1 order by m.id')
const board = () => one('select board_id as id from board_plans where plan_id = 1 order by board_id')
const agendaItem = () => one(`select i.id from agenda_items i join agenda_papers on item_id = i.id join board_meetings m on m.id = i.meeting_id where m.board_id = ${board()} and sha256 is not null order by i.id`)
const agendaPaper = () => one(`select id from agenda_papers where item_id = ${agendaItem()} and sha256 is not null`)
const drawsAgendas: Row['answers'] = { nobody: 307, administrator: 200, chair: 200 }
const held = () => one("select m.id from board_meetings m join board_plans p on p.board_id = m.board_id where p.plan_id = 1 and m.life = 'closed' and m.id in (select meeting_id from minutes) order by m.id desc")
const ofBoard = (table: 'decisions' | 'matters') => one(`select x.id from ${table} x join board_plans p on p.board_id = x.board_id where p.plan_id = 1 ${table === 'matters' ? "and owner_id not in (select id from people where email like 'daniel.okafor@%' or email like 'jerome.baptiste@%')" : ''} order by x.id desc`)
const recorders: Row['answers'] = { ...foreign, outsider: 403, head: 403, otherHead: 403, adviser: 403 }
const boardOnly: Row['answers'] = { nobody: 307, administrator: 200, chair: 200, boardMember: 200 }

const risk = () => one("select id from risks where plan_id = 1 and life = 'open'")

const writers: Row['answers'] = { nobody: 307, administrator: 200, chair: 200 }

/** Every page and route handler, and who gets what there. A route that is missing here fails the test. */
const ACCESS: Record<string, Row> = {
  '/': { path: () => '/', answers: { nobody: 307 }, others: 307 },
  '/sign-in': { path: () => '/sign-in', answers: {}, others: 200 },
  '/cookies': { path: () => '/cookies', answers: {}, others: 200 },
  '/accessibility': { path: () => '/accessibility', answers: {}, others: 200 },
  '/invitations/[token]': { path: () => '/invitations/none', answers: {}, others: 200 },
  '/setup/[token]': { path: () => '/setup/none', answers: {}, others: 200 },
  '/refused/[why]': { path: () => '/refused/not-found', answers: {}, others: 200 },
  '/session': { path: () => '/session', answers: { nobody: 307 }, others: 200 },
  '/my-work': { path: () => '/my-work', answers: { nobody: 307 }, others: 200 },
  '/plans': { path: () => '/plans', answers: { nobody: 307 }, others: 200 },
  '/plans/new': { path: () => '/plans/new', answers: { ...administratorsOnly, outsider: 403 }, others: 403 },
  '/plans/[plan]': { path: () => '/plans/1', answers: foreign, others: 200 },
  '/plans/[plan]/actions': { path: () => '/plans/1/actions', answers: foreign, others: 200 },
  '/plans/[plan]/actions/new': { path: () => '/plans/1/actions/new', answers: administratorsOnly, others: 403 },
  '/plans/[plan]/actions/update': { path: () => '/plans/1/actions/update?ids=1', answers: { ...foreign, head: 403, otherHead: 403, adviser: 403 }, others: 200 },
  '/plans/[plan]/evidence': { path: () => '/plans/1/evidence', answers: foreign, others: 200 },
  '/plans/[plan]/evidence/packs': { path: () => '/plans/1/evidence/packs', answers: { ...foreign, adviser: 403 }, others: 200 },
  '/plans/[plan]/evidence/packs/new': { path: () => '/plans/1/evidence/packs/new', answers: { ...foreign, adviser: 403 }, others: 200 },
  '/plans/[plan]/papers/templates': { path: () => '/plans/1/papers/templates', answers: { ...administratorsOnly, chair: 200 }, others: 403 },
  '/plans/[plan]/papers/templates/[kind]': { path: () => '/plans/1/papers/templates/scrutiny', answers: administratorsOnly, others: 403 },
  '/plans/[plan]/papers/templates/[kind]/restore': { path: () => '/plans/1/papers/templates/scrutiny/restore', answers: administratorsOnly, others: 403 },
  '/plans/[plan]/measures': { path: () => '/plans/1/measures', answers: foreign, others: 200 },
  '/plans/[plan]/changes': { path: () => '/plans/1/changes', answers: foreign, others: 200 },
  '/plans/[plan]/changes/csv': { path: () => '/plans/1/changes/csv', answers: foreign, others: 200 },
  '/plans/[plan]/scorecard': { path: () => '/plans/1/scorecard', answers: foreign, others: 200 },
  '/plans/[plan]/scorecard/csv': { path: () => '/plans/1/scorecard/csv?below=5', answers: foreign, others: 200 },
  '/plans/[plan]/figures/upload': { path: () => '/plans/1/figures/upload', answers: { ...administratorsOnly, head: 200, otherHead: 200 }, others: 403 },
  ...Object.fromEntries(['', '/discard'].map((what): [string, Row] => [
    `/figure-uploads/[upload]${what}`, { path: () => `/figure-uploads/99999999${what}`, answers: { nobody: 307, administrator: 404, head: 404, otherHead: 404, outsider: 404 }, others: 403 },
  ])),
  '/plans/[plan]/figures': { path: () => '/plans/1/figures', answers: { ...administratorsOnly, head: 200, otherHead: 200 }, others: 403 },
  '/plans/[plan]/measures/new': { path: () => '/plans/1/measures/new', answers: administratorsOnly, others: 403 },
  '/measures/[measure]': { path: () => `/measures/${measureOfHead()}`, answers: foreign, others: 200 },
  '/measures/[measure]/edit': { path: () => `/measures/${measureOfHead()}/edit`, answers: { ...administratorsOnly, outsider: 403 }, others: 403 },
  ...Object.fromEntries(['targets', 'comparators', 'baseline', 'break'].map((what): [string, Row] => [
    `/measures/[measure]/${what}`, { path: () => `/measures/${measureOfHead()}/${what}`, answers: { ...administratorsOnly, outsider: 403 }, others: 403 },
  ])),
  '/measures/[measure]/actions': { path: () => `/measures/${measureOfHead()}/actions`, answers: { ...administratorsOnly, outsider: 403 }, others: 403 },
  ...Object.fromEntries(['chart.svg', 'chart.png', 'figures.csv'].map((what): [string, Row] => [`/measures/[measure]/${what}`, { path: () => `/measures/${measured()}/${what}`, answers: foreign, others: 200 }])),
  '/measures/[measure]/heading': { path: () => `/measures/${measureOfHead()}/heading`, answers: boardOnly, others: 403 },
  '/measures/[measure]/figure': { path: () => `/measures/${measureOfHead()}/figure`, answers: { ...administratorsOnly, head: 200 }, others: 403 },
  '/plans/[plan]/agreement': { path: () => '/plans/1/agreement', answers: foreign, others: 200 },
  '/plans/[plan]/commentary': { path: () => '/plans/1/commentary', answers: foreign, others: 200 },
  '/measures/[measure]/commentary': { path: () => `/measures/${measureOfHead()}/commentary`, answers: { ...administratorsOnly, head: 200 }, others: 403 },
  '/plans/[plan]/claims': { path: () => '/plans/1/claims', answers: foreign, others: 200 },
  '/plans/[plan]/claims/new': { path: () => '/plans/1/claims/new', answers: { ...foreign, adviser: 403 }, others: 200 },
  '/plans/[plan]/claims/paste': { path: () => '/plans/1/claims/paste', answers: { ...foreign, adviser: 403 }, others: 200 },
  '/claims/[claim]/remove': { path: () => `/claims/${one('select id from claims where plan_id = 1 and removed_at is null')}/remove`, answers: { ...foreign, adviser: 403 }, others: 200 },
  '/plans/[plan]/reviews': { path: () => '/plans/1/reviews', answers: foreign, others: 200 },
  '/plans/[plan]/reviews/new': { path: () => '/plans/1/reviews/new', answers: administratorsOnly, others: 403 },
  '/plans/[plan]/meetings/new': { path: () => '/plans/1/meetings/new', answers: { ...administratorsOnly, chair: 200 }, others: 403 },
  '/meetings/[meeting]': { path: () => `/meetings/${meeting()}`, answers: foreign, others: 200 },
  ...Object.fromEntries(['edit', 'agenda', 'agenda/new'].map((what): [string, Row] => [`/meetings/[meeting]/${what}`, { path: () => `/meetings/${meeting()}/${what}`, answers: drawsAgendas, others: 403 }])),
  ...Object.fromEntries(['edit', 'papers', 'take-off'].map((what): [string, Row] => [`/agenda-items/[item]/${what}`, { path: () => `/agenda-items/${agendaItem()}/${what}`, answers: drawsAgendas, others: 403 }])),
  '/agenda-papers/[paper]/take-off': { path: () => `/agenda-papers/${agendaPaper()}/take-off`, answers: drawsAgendas, others: 403 },
  '/files/agenda/[paper]': { path: () => `/files/agenda/${agendaPaper()}`, answers: foreign, others: 200 },
  '/files/terms/[terms]': { path: () => `/files/terms/${one(`select id from board_terms where board_id = ${board()}`)}`, answers: foreign, others: 200 },
  '/plans/[plan]/board': { path: () => '/plans/1/board', answers: foreign, others: 200 },
  '/plans/[plan]/board/new': { path: () => '/plans/1/board/new', answers: administratorsOnly, others: 403 },
  '/boards/[board]': { path: () => `/boards/${board()}`, answers: foreign, others: 200 },
  ...Object.fromEntries(['edit', 'members/new', 'terms', 'plans'].map((what): [string, Row] => [`/boards/[board]/${what}`, { path: () => `/boards/${board()}/${what}`, answers: { ...administratorsOnly, outsider: 403 }, others: 403 }])),
  '/boards/[board]/members/[member]': { path: () => `/boards/${board()}/members/${one(`select id from board_members where left_on is null and board_id = ${board()}`)}`, answers: { ...administratorsOnly, outsider: 403 }, others: 403 },
  ...Object.fromEntries(['hold', 'attendance', 'minutes/edit'].map((what): [string, Row] => [`/meetings/[meeting]/${what}`, { path: () => `/meetings/${held()}/${what}`, answers: recorders, others: 200 }])),
  ...Object.fromEntries(['close', 'reopen', 'minutes/approve'].map((what): [string, Row] => [`/meetings/[meeting]/${what}`, { path: () => `/meetings/${held()}/${what}`, answers: { ...administratorsOnly, outsider: 403, chair: 200 }, others: 403 }])),
  '/meetings/[meeting]/minutes': { path: () => `/meetings/${held()}/minutes`, answers: foreign, others: 200 },
  ...Object.fromEntries(['decisions', 'matters'].map((what): [string, Row] => [`/boards/[board]/${what}`, { path: () => `/boards/${one('select board_id as id from board_plans where plan_id = 1')}/${what}`, answers: foreign, others: 200 }])),
  '/decisions/[decision]/replace': { path: () => `/decisions/${ofBoard('decisions')}/replace`, answers: recorders, others: 200 },
  '/matters/[matter]': { path: () => `/matters/${ofBoard('matters')}`, answers: foreign, others: 200 },
  ...Object.fromEntries(['edit', 'close'].map((what): [string, Row] => [`/matters/[matter]/${what}`, { path: () => `/matters/${ofBoard('matters')}/${what}`, answers: { ...recorders, outsider: what === 'edit' ? 403 : 404 }, others: 200 }])),
  '/reviews/[review]': { path: () => `/reviews/${inspection()}`, answers: foreign, others: 200 },
  ...Object.fromEntries(['edit', 'letter', 'findings/new'].map((what): [string, Row] => [
    `/reviews/[review]/${what}`, { path: () => `/reviews/${inspection()}/${what}`, answers: { ...administratorsOnly, outsider: 403 }, others: 403 },
  ])),
  '/findings/[finding]': { path: () => `/findings/${finding()}`, answers: foreign, others: 200 },
  '/findings/[finding]/edit': { path: () => `/findings/${finding()}/edit`, answers: { ...administratorsOnly, outsider: 403 }, others: 403 },
  '/findings/[finding]/answer': { path: () => `/findings/${finding()}/answer`, answers: { ...administratorsOnly, outsider: 403, chair: 200 }, others: 403 },
  '/findings/[finding]/drop': { path: () => `/findings/${finding()}/drop`, answers: { ...administratorsOnly, outsider: 403, chair: 200 }, others: 403 },
  '/files/letters/[letter]': { path: () => `/files/letters/${one(`select id from review_letters where sha256 is not null and review_id = ${inspection()}`)}`, answers: foreign, others: 200 },
  '/authorities/[authority]/timeline': { path: () => `/authorities/${authority()}/timeline`, answers: foreign, others: 200 },
  '/reviews/[review]/clock': { path: () => `/reviews/${visit()}/clock`, answers: foreign, others: 200 },
  '/reviews/[review]/clock/[rule]': { path: () => `/reviews/${visit()}/clock/${rule('focused_visit')}`, answers: { ...administratorsOnly, outsider: 403, chair: 200 }, others: 403 },
  '/authorities/[authority]/clock': { path: () => `/authorities/${authority()}/clock`, answers: foreign, others: 200 },
  '/authorities/[authority]/clock/rules/new': { path: () => `/authorities/${authority()}/clock/rules/new`, answers: { ...administratorsOnly, outsider: 403 }, others: 403 },
  '/authorities/[authority]/clock/holidays/new': { path: () => `/authorities/${authority()}/clock/holidays/new`, answers: { ...administratorsOnly, outsider: 403 }, others: 403 },
  '/deadline-rules/[rule]': { path: () => `/deadline-rules/${rule('focused_visit')}`, answers: { ...administratorsOnly, outsider: 403 }, others: 403 },
  '/deadline-rules/[rule]/retire': { path: () => `/deadline-rules/${rule('focused_visit')}/retire`, answers: { ...administratorsOnly, outsider: 403 }, others: 403 },
  '/reference': { path: () => '/reference', answers: { ...administratorsOnly, outsider: 403 }, others: 403 },
  '/reference/load': { path: () => '/reference/load', answers: { ...administratorsOnly, outsider: 403 }, others: 403 },
  '/authorities/[authority]/edit': { path: () => `/authorities/${authority()}/edit`, answers: { ...administratorsOnly, outsider: 403 }, others: 403 },
  '/measures/[measure]/compare': { path: () => `/measures/${measureOfHead()}/compare`, answers: foreign, others: 200 },
  '/bank-holidays/[holiday]': { path: () => `/bank-holidays/${one('select id from bank_holidays')}`, answers: { ...administratorsOnly, outsider: 403 }, others: 403 },
  '/plans/[plan]/challenges': { path: () => '/plans/1/challenges', answers: foreign, others: 200 },
  '/plans/[plan]/challenges/print': { path: () => '/plans/1/challenges/print', answers: foreign, others: 200 },
  '/plans/[plan]/challenges/new': { path: () => `/plans/1/challenges/new?action=${action()}`, answers: { ...foreign, head: 403, otherHead: 403, adviser: 403 }, others: 200 },
  '/plans/[plan]/reviews/coverage': { path: () => '/plans/1/reviews/coverage', answers: foreign, others: 200 },
  '/plans/[plan]/reviews/read': { path: () => '/plans/1/reviews/read', answers: administratorsOnly, others: 403 },
  '/plans/[plan]/papers': { path: () => '/plans/1/papers', answers: foreign, others: 200 },
  '/plans/[plan]/papers/new': { path: () => '/plans/1/papers/new', answers: { ...administratorsOnly, chair: 200 }, others: 403 },
  ...Object.fromEntries(['', '/edit', '/narrative/[part]', '/publish'].map((what): [string, Row] => [
    `/reports/[report]${what}`, { path: () => `/reports/${reportToLookAt()}${what.replace('[part]', 'risks')}`, answers: writers, others: 403 },
  ])),
  '/packs/[publication]': { path: () => `/packs/${packToLookAt()}`, answers: foreign, others: 200 },
  '/packs/[publication]/share': { path: () => `/packs/${packToLookAt()}/share`, answers: writers, others: 403 },
  '/shares/[share]/revoke': { path: () => `/shares/${shareToLookAt()}/revoke`, answers: writers, others: 403 },
  '/shared/[token]': { path: () => '/shared/none', answers: {}, others: 404 },
  '/shared/[token]/[format]': { path: () => '/shared/none/docx', answers: {}, others: 404 },
  '/files/papers/[build]/[format]': { path: () => `/files/papers/${fileToLookAt()}`, answers: writers, others: 403 },
  '/files/published/[publication]/[format]': { path: () => `/files/published/${publishedFile()}`, answers: foreign, others: 200 },
  '/plans/[plan]/report': { path: () => '/plans/1/report?lines=yes', answers: foreign, others: 200 },
  '/plans/[plan]/people': { path: () => '/plans/1/people', answers: foreign, others: 200 },
  '/plans/[plan]/people/invite': { path: () => '/plans/1/people/invite', answers: administratorsOnly, others: 403 },
  '/plans/[plan]/people/[person]': { path: () => `/plans/1/people/${boardMember()}`, answers: foreign, others: 200 },
  ...Object.fromEntries(['deactivate', 'edit', 'end-role', 'end-sessions', 'link', 'reactivate', 'role'].map((what): [string, Row] => [
    `/plans/[plan]/people/[person]/${what}`, { path: () => `/plans/1/people/${boardMember()}/${what}`, answers: administratorsOnly, others: 403 },
  ])),
  '/plans/[plan]/settings': { path: () => '/plans/1/settings', answers: { ...administratorsOnly, chair: 200 }, others: 403 },
  '/plans/[plan]/settings/edit': { path: () => '/plans/1/settings/edit', answers: administratorsOnly, others: 403 },
  '/plans/[plan]/settings/version': { path: () => '/plans/1/settings/version', answers: { ...administratorsOnly, chair: 200 }, others: 403 },
  '/plans/[plan]/settings/version/new': { path: () => '/plans/1/settings/version/new', answers: administratorsOnly, others: 403 },
  '/plans/[plan]/settings/version/[number]': { path: () => '/plans/1/settings/version/3', answers: { ...administratorsOnly, chair: 200 }, others: 403 },
  '/plans/[plan]/settings/areas/new': { path: () => '/plans/1/settings/areas/new', answers: administratorsOnly, others: 403 },
  '/plans/[plan]/settings/areas/[area]': { path: () => '/plans/1/settings/areas/1', answers: administratorsOnly, others: 403 },
  '/actions/[action]': { path: () => `/actions/${action()}`, answers: foreign, others: 200 },
  '/actions/[action]/update': { path: () => `/actions/${action()}/update`, answers: { ...foreign, adviser: 403, otherHead: 403 }, others: 200 },
  '/actions/[action]/edit': { path: () => `/actions/${action()}/edit`, answers: { ...administratorsOnly, outsider: 403 }, others: 403 },
  '/actions/[action]/steps/done': { path: () => `/actions/${action()}/steps/done`, answers: { ...foreign, adviser: 403, otherHead: 403 }, others: 200 },
  '/actions/[action]/steps': { path: () => `/actions/${action()}/steps`, answers: { ...foreign, adviser: 403, otherHead: 403 }, others: 200 },
  '/actions/[action]/completion': { path: () => `/actions/${action()}/completion`, answers: { ...foreign, adviser: 403, otherHead: 403 }, others: 200 },
  '/actions/[action]/check-back': { path: () => `/actions/${action()}/check-back`, answers: boardOnly, others: 403 },
  '/actions/[action]/impact': { path: () => `/actions/${action()}/impact`, answers: boardOnly, others: 403 },
  '/actions/[action]/stop': { path: () => `/actions/${action()}/stop`, answers: boardOnly, others: 403 },
  '/actions/[action]/attach': { path: () => `/actions/${action()}/attach`, answers: { ...foreign, adviser: 403, otherHead: 403, boardMember: 403, chair: 403 }, others: 200 },
  '/actions/[action]/reuse': { path: () => `/actions/${action()}/reuse`, answers: { ...foreign, adviser: 403, otherHead: 403, boardMember: 403, chair: 403 }, others: 200 },
  '/proposals/[proposal]': { path: () => `/proposals/${one('select id from proposals where outcome is null and action_id in (select id from actions where plan_id = 1)')}`, answers: foreign, others: 200 },
  '/reviews/[review]/coverage': { path: () => '/reviews/1/coverage', answers: foreign, others: 200 },
  '/reviews/[review]/compare': { path: () => `/reviews/1/compare?with=${laterReview()}`, answers: foreign, others: 200 },
  '/reviews/[review]/compare/say': { path: () => `/reviews/1/compare/say?finding=${one(`select id from findings where review_id = ${laterReview()}`)}`, answers: { ...administratorsOnly, outsider: 403 }, others: 403 },
  // The demonstration has no letter that waits to be checked: letter.posts.ts has who gets what of one.
  '/letters/[letter]': { path: () => '/letters/99999999', answers: { nobody: 307, administrator: 404 }, others: 403 },
  '/letters/[letter]/discard': { path: () => '/letters/99999999/discard', answers: { nobody: 307, administrator: 404 }, others: 403 },
  '/files/letter-pages/[letter]/[page]': { path: () => '/files/letter-pages/99999999/1', answers: { nobody: 307, administrator: 404 }, others: 403 },
  '/authorities/[authority]/evidence': { path: () => `/authorities/${authority()}/evidence`, answers: foreign, others: 200 },
  '/authorities/[authority]/evidence/duplicates': { path: () => `/authorities/${authority()}/evidence/duplicates`, answers: foreign, others: 200 },
  '/findings/[finding]/evidence': { path: () => `/findings/${one('select id from findings where review_id in (select review_id from review_plans where plan_id = 1)')}/evidence`, answers: { ...foreign, adviser: 403 }, others: 200 },
  '/evidence/[evidence]/revise': { path: () => `/evidence/${ofHead()}/revise`, answers: { ...foreign, administrator: 200, head: 200 }, others: 403 },
  '/evidence/[evidence]/review': { path: () => `/evidence/${ofHead()}/review`, answers: { ...foreign, outsider: 403, administrator: 200, chair: 200, boardMember: 200 }, others: 403 },
  '/evidence/[evidence]/answer': { path: () => `/evidence/${queried()}/answer`, answers: foreign, others: 403 },
  '/evidence/[evidence]/withdraw': { path: () => `/evidence/${ofHead()}/withdraw`, answers: { ...foreign, administrator: 200, chair: 200, boardMember: 200, head: 200 }, others: 403 },
  '/evidence/[evidence]': { path: () => '/evidence/1', answers: foreign, others: 200 },
  '/challenges/[challenge]': { path: () => `/challenges/${challenge()}`, answers: foreign, others: 200 },
  '/challenges/[challenge]/answer': { path: () => `/challenges/${challenge()}/answer`, answers: { ...foreign, administrator: 200, head: 200 }, others: 403 },
  ...Object.fromEntries(['judge', 'escalate', 'meeting'].map((what): [string, Row] => [
    `/challenges/[challenge]/${what}`, { path: () => `/challenges/${challenge()}/${what}`, answers: { ...foreign, outsider: 403, administrator: 200, chair: 200, boardMember: 200 }, others: 403 },
  ])),
  '/plans/[plan]/risks': { path: () => '/plans/1/risks', answers: foreign, others: 200 },
  '/plans/[plan]/risks/csv': { path: () => '/plans/1/risks/csv', answers: foreign, others: 200 },
  '/plans/[plan]/risks/new': { path: () => '/plans/1/risks/new', answers: { ...boardOnly, outsider: 404 }, others: 403 },
  '/plans/[plan]/risks/scale': { path: () => '/plans/1/risks/scale', answers: administratorsOnly, others: 403 },
  '/risks/[risk]': { path: () => `/risks/${risk()}`, answers: foreign, others: 200 },
  ...Object.fromEntries(['edit', 'score', 'review', 'actions', 'close', 'reopen'].map((what): [string, Row] => [`/risks/[risk]/${what}`, { path: () => `/risks/${risk()}/${what}`, answers: boardOnly, others: 403 }])),
  ...Object.fromEntries(['', '/address', '/revoke', '/file'].map((what): [string, Row] => [`/calendar${what}`, { path: () => `/calendar${what}`, answers: { nobody: 307 }, others: 200 }])),
  // Who has the address has the calendar, session or none: calendar.spec.ts follows a real one.
  '/calendar/feed/[token]': { path: () => '/calendar/feed/none', answers: {}, others: 404 },
  '/meetings/[meeting]/calendar': { path: () => `/meetings/${one('select m.id from board_meetings m join board_plans p on p.board_id = m.board_id where p.plan_id = 1')}/calendar`, answers: foreign, others: 200 },
  '/files/[file]': { path: () => '/files/1', answers: foreign, others: 200 },
  '/evidence-packs/[pack]': { path: () => '/evidence-packs/1', answers: { nobody: 307, adviser: 403 }, others: 404 },
  '/files/packs/[pack]': { path: () => '/files/packs/1', answers: { nobody: 307, adviser: 403 }, others: 404 },
  '/search': { path: () => '/search?q=visits', answers: { nobody: 307 }, others: 200 },
  '/trail': { path: () => '/trail', answers: { nobody: 307 }, others: 200 },
  '/trail/check': { path: () => '/trail/check', answers: { nobody: 307 }, others: 200 },
  '/trail/csv': { path: () => '/trail/csv', answers: { nobody: 307 }, others: 200 },
}

function filesUnder(folder: string, named: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => named.test(file))
}
const routes = filesUnder(ROOT, /(^|\/)(page\.tsx|route\.ts)$/).map((file) => `/${file.replace(/\/?(page\.tsx|route\.ts)$/, '')}`)

test.beforeAll(({ playwright }) => papersToLookAt(playwright))

test('every page and route handler has its row in the table, and every row its page', () => {
  expect(Object.keys(ACCESS).toSorted()).toEqual(routes.toSorted())
})

test.describe('who gets what where', () => {
  for (const member of MEMBERS) {
    test(member, async ({ request }) => {
      if (member !== 'nobody') await signInByHand(request, member)
      const before = rows('select count(*) as n from trail')
      const got: Record<string, number> = {}
      const expected: Record<string, number> = {}
      for (const [route, { path, answers, others }] of Object.entries(ACCESS)) {
        got[route] = (await request.get(path(), { maxRedirects: 0 })).status()
        expected[route] = answers[member] ?? others
      }
      expect(got).toEqual(expected)
      expect(rows('select count(*) as n from trail'), 'a GET that writes').toEqual(before)
    })
  }
})

/** How many questions a page asks. The service notes once a minute who was seen: the lower of two counts is the page's own. */
async function questionsOf(request: APIRequestContext, path: string): Promise<number> {
  const asked = async () => ((await (await request.get('/measure')).json()) as { queries: number }).queries
  const counts: number[] = []
  for (const _ of [1, 2]) {
    const before = await asked()
    await request.get(path)
    counts.push(await asked() - before)
  }
  return Math.min(...counts)
}

test('no page asks the database more than ten questions', async ({ request }) => {
  await signInByHand(request, 'administrator')
  const tooMany: Record<string, number> = {}
  let most = 0
  for (const [route, { path, answers, others }] of Object.entries(ACCESS)) {
    if ((answers.administrator ?? others) !== 200) continue
    const count = await questionsOf(request, path())
    most = Math.max(most, count)
    if (count > 10) tooMany[route] = count
  }
  expect(tooMany).toEqual({})
  expect(most, 'nothing was counted').toBeGreaterThan(5)
})

test('every command names its verb, and none is made but by the gate', () => {
  const files = filesUnder(ROOT, /(^|\/)commands\.ts$/)
  expect(files.length).toBeGreaterThan(5)
  for (const file of files) {
    const source = readFileSync(join(ROOT, file), 'utf8')
    expect(source.startsWith("'use server'"), file).toBe(true)
    for (const [, name, made] of source.matchAll(/^export (?:const|async function) (\w+)(.*)$/gm)) {
      const verb = /= command(?:<[^>]*>)?\('([^']+)'/.exec(made ?? '')?.[1]
      const open = /= openCommand\(/.test(made ?? '') || name === 'signOutCommand'
      expect(open || (VERBS as readonly string[]).includes(verb ?? ''), `${file}: ${name}`).toBe(true)
    }
  }
  const elsewhere = filesUnder(ROOT, /\.tsx?$/).filter((file) => !file.endsWith('commands.ts') && /^\s*['"]use server['"]/m.test(readFileSync(join(ROOT, file), 'utf8')))
  expect(elsewhere).toEqual([])
})

const PAPERS_TYPED = { report: '1', build: '1', pack: '1', part: 'risks', share: '1', 'ends-day': '1', 'ends-month': '6', 'ends-year': '2099' }
const PAPERS_SUM = "(select total(version) from reports) as reports, (select count(*) from report_narratives) as narratives, (select count(*) from report_builds) as builds, (select count(*) from publications) as packs, (select count(*) || ' ' || count(revoked_at) from publication_shares) as shares"

/** Every action id in the build, as the server knows it. */
function actionIds(): string[] {
  const manifest = JSON.parse(readFileSync(join(ROOT, '..', '.next', 'server', 'server-reference-manifest.json'), 'utf8')) as { node: Record<string, unknown> }
  return Object.keys(manifest.node)
}

test.describe('trust 1: every action id, posted by hand to any address, changes no row that it may not', () => {
  for (const member of ['nobody', 'adviser', 'outsider'] as const) {
    test(member, async ({ request }) => {
      if (member !== 'nobody') await signInByHand(request, member)
      const sum = () => rows("select (select count(*) from trail where event not like 'session.%' and event not like 'calendar.%') as trail, (select count(*) from updates) as updates, (select sum(version) from actions) as actions, (select sum(version) from people) as people, (select count(*) from evidence) as evidence, (select count(*) from roles) as roles, (select sum(version) from plans) as plans, (select sum(version) from areas) as areas, (select count(*) from challenge_entries) as challenges, (select count(*) from claims) as claims, (select count(*) from measure_commentaries) as commentaries, (select count(*) from figures) as figures, (select sum(version) from measures) as measures, (select count(*) from measure_headings) as headings, (select total(version) from figure_uploads) as uploads, (select count(*) from reference_loads) as loads, (select group_concat(la_code) from authorities) as codes, (select sum(version) from risks) as risks, (select count(*) from risk_scores) as scores, (select count(*) from risk_reviews) as riskReviews, (select count(*) from decisions) as decisions, (select sum(version) from matters) as matters, (select count(*) from minutes) as minutes, (select count(*) from attendance) as attendance, (select group_concat(life) || sum(version) from board_meetings) as held, " + PAPERS_SUM)
      const before = sum()
      const ids = actionIds()
      expect(ids.length).toBeGreaterThan(10)
      const typed = { ...PAPERS_TYPED, board: '1', member: '1', item: '1', paper: '1', action: String(action()), plan: '1', person: '1', evidence: '1', area: '1', rule: '1', authority: '1', review: '1', finding: '1', meeting: '1', measure: '1', holiday: '1', 'review-kind': 'peer_review', 'working-days': '10', 'who-sends': 'X', 'to-whom': 'X', 'sent-on-day': '1', 'sent-on-month': '10', 'sent-on-year': '2026', 'month-month': '1', 'month-year': '2020', value: '1', ref: 'X', unit: 'percent', polarity: 'higher', 'period-kind': 'month', scheme: 'none', 'value-1-month': '90', month: '2020-01-31', kind: 'value', span: 'month', source: 'X', rows: 'words,kind,month,value\nX,value,2026-06,1', claim: '1', owner: '1', challenge: '1', question: 'Which of the teams has started?', to: '1', 'answer-by-day': '1', 'answer-by-month': '6', 'answer-by-year': '2099', 'meeting-on-day': '1', 'meeting-on-month': '6', 'meeting-on-year': '2099', proposal: '1', step: '1', version: '1', 'form-token': 'hand-made-hand-made-1', reason: 'Because it can be done', note: 'by hand', status: 'going_well', stage: 'under_way', impact: 'clear', outcome: 'accepted', heading: 'going_well', words: 'Because it can be done', name: 'X', title: 'X', confirm: 'yes', risk: '1', likelihood: '1', cause: 'Because it can be done', event: 'Because it can be done', consequence: 'Because it can be done', matter: '1', decision: '1', at: '1', number: '1', 'due-day': '1', 'due-month': '6', 'due-year': '2099' }
      for (const id of ids) {
        for (const path of ['/', '/cookies', '/no-such-page']) {
          const answer = await request.post(path, { maxRedirects: 0, headers: { origin: ORIGIN, 'next-action': id }, multipart: { '1_': '', ...Object.fromEntries(Object.entries(typed).map(([name, value]) => [`1_${name}`, value])), 0: '[{"errors":[],"values":{},"attempt":0},"$K1"]' } })
          expect(answer.status(), `${id} at ${path}`).toBeLessThan(500)
        }
      }
      expect(sum()).toEqual(before)
    })
  }
})

test('the page that holds a meeting asks ten questions at most, whatever is open on it', async ({ request }) => {
  await signInByHand(request, 'chair')
  const id = await makeMeeting(request, 'Board of ten questions')
  const items = rows<{ id: number }>('select id from agenda_items where meeting_id = ?', id).map((item) => `item=${item.id}`)
  const { ref } = actionNumber(24)
  const forms = ['decision', 'matter', 'said', 'risk', 'risk&risk=1', `update&plan=1&ref=${ref}`, `challenge&plan=1&ref=${ref}`].map((record) => `record=${record}`)
  const counts = new Map<string, number>()
  for (const at of [...items, ...forms].map((query) => `hold?${query}`).concat('minutes/edit?fresh=yes')) counts.set(at, await questionsOf(request, `/meetings/${id}/${at}`))
  expect([...counts].filter(([, count]) => count > 10)).toEqual([])
})
