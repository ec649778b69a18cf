import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex, type AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import { AGENDA_KINDS, ATTENDANCES, MEETING_LIVES } from '#domain/board-vocabulary'
import { AGENCIES } from '#domain/vocabulary'
import { isDay, oneOf } from './columns.ts'
import { people } from './people.ts'
import { authorities, plans } from './plans.ts'

/** A board that holds plans of one authority to account. It is seen by those who have a role in any of them. */
export const boards = sqliteTable('boards', {
  id: integer().primaryKey({ autoIncrement: true }),
  authorityId: integer('authority_id').notNull().references(() => authorities.id),
  name: text().notNull(),
  chairId: integer('chair_id').references(() => people.id),
  /** How often it meets: in weeks where that is regular, and in the board's own words. */
  everyWeeks: integer('every_weeks'),
  meets: text().notNull().default(''),
  createdAt: text('created_at').notNull(),
  version: integer().notNull().default(1),
}, (t) => [uniqueIndex('boards_name').on(t.authorityId, sql`lower(${t.name})`)])

/** The plans that a board governs. The first one of a plan is its governing board. */
export const boardPlans = sqliteTable('board_plans', {
  boardId: integer('board_id').notNull().references(() => boards.id),
  planId: integer('plan_id').notNull().references(() => plans.id),
}, (t) => [primaryKey({ columns: [t.boardId, t.planId] }), index('board_plans_plan').on(t.planId, t.boardId)])

/** Terms of reference, a file. The newest are in force; those before are kept. */
export const boardTerms = sqliteTable('board_terms', {
  id: integer().primaryKey({ autoIncrement: true }),
  boardId: integer('board_id').notNull().references(() => boards.id),
  name: text().notNull(),
  sha256: text().notNull(),
  bytes: integer().notNull(),
  mediaType: text('media_type').notNull(),
  scanned: integer({ mode: 'boolean' }).notNull(),
  addedBy: integer('added_by').notNull().references(() => people.id),
  addedAt: text('added_at').notNull(),
}, (t) => [index('board_terms_board').on(t.boardId)])

/** Who sits on a board, and for which agency: none is the council itself. Those who left are kept. */
export const boardMembers = sqliteTable('board_members', {
  id: integer().primaryKey({ autoIncrement: true }),
  boardId: integer('board_id').notNull().references(() => boards.id),
  personId: integer('person_id').notNull().references(() => people.id),
  agency: text({ enum: AGENCIES }),
  joinedOn: text('joined_on').notNull(),
  leftOn: text('left_on'),
  version: integer().notNull().default(1),
}, (t) => [
  isDay('board_members_joined_on', t.joinedOn), isDay('board_members_left_on', t.leftOn),
  uniqueIndex('board_members_current').on(t.boardId, t.personId).where(sql`left_on is null`), index('board_members_person').on(t.personId),
])

/** A day on which a board met or will meet. Times are as on the clock there: "14:00". */
export const meetings = sqliteTable('board_meetings', {
  id: integer().primaryKey({ autoIncrement: true }),
  boardId: integer('board_id').notNull().references(() => boards.id),
  title: text().notNull(),
  onDay: text('on_day').notNull(),
  startsAt: text('starts_at').notNull().default(''),
  endsAt: text('ends_at').notNull().default(''),
  place: text().notNull().default(''),
  link: text().notNull().default(''),
  guests: text().notNull().default(''),
  life: text({ enum: MEETING_LIVES }).notNull().default('planned'),
  begunBy: integer('begun_by').references(() => people.id),
  begunAt: text('begun_at'),
  closedBy: integer('closed_by').references(() => people.id),
  closedAt: text('closed_at'),
  addedBy: integer('added_by').notNull().references(() => people.id),
  addedAt: text('added_at').notNull(),
  version: integer().notNull().default(1),
}, (t) => [oneOf('board_meetings_life', t.life, MEETING_LIVES), isDay('board_meetings_on_day', t.onDay), index('board_meetings_board').on(t.boardId, t.onDay)])

/** An item of an agenda. `planId` is the plan that it is about, none the whole board's work; a recurring one is carried over to the next agenda. */
export const agendaItems = sqliteTable('agenda_items', {
  id: integer().primaryKey({ autoIncrement: true }),
  meetingId: integer('meeting_id').notNull().references(() => meetings.id),
  position: integer().notNull(),
  kind: text({ enum: AGENDA_KINDS }).notNull().default('item'),
  title: text().notNull(),
  purpose: text().notNull().default(''),
  planId: integer('plan_id').references(() => plans.id),
  presenterId: integer('presenter_id').references(() => people.id),
  /** Who presents, where that is nobody with an account. */
  presenter: text().notNull().default(''),
  minutes: integer(),
  recurring: integer({ mode: 'boolean' }).notNull().default(false),
  carriedFrom: integer('carried_from').references((): AnySQLiteColumn => agendaItems.id),
  /** What was said under it, for the minutes. */
  said: text().notNull().default(''),
  takenOffAt: text('taken_off_at'),
  version: integer().notNull().default(1),
}, (t) => [oneOf('agenda_items_kind', t.kind, AGENDA_KINDS), index('agenda_items_meeting').on(t.meetingId, t.position)])

/** A paper of an item: a file, or a link that is never fetched. */
export const agendaPapers = sqliteTable('agenda_papers', {
  id: integer().primaryKey({ autoIncrement: true }),
  itemId: integer('item_id').notNull().references(() => agendaItems.id),
  name: text().notNull(),
  url: text(),
  sha256: text(),
  bytes: integer(),
  mediaType: text('media_type'),
  scanned: integer({ mode: 'boolean' }).notNull().default(false),
  addedBy: integer('added_by').notNull().references(() => people.id),
  addedAt: text('added_at').notNull(),
  takenOffAt: text('taken_off_at'),
}, (t) => [index('agenda_papers_item').on(t.itemId), index('agenda_papers_sha256').on(t.sha256)])

/** Who was there. `standIn` names who came instead. */
export const attendance = sqliteTable('attendance', {
  meetingId: integer('meeting_id').notNull().references(() => meetings.id),
  personId: integer('person_id').notNull().references(() => people.id),
  came: text({ enum: ATTENDANCES }).notNull(),
  standIn: text('stand_in').notNull().default(''),
  recordedBy: integer('recorded_by').notNull().references(() => people.id),
  recordedAt: text('recorded_at').notNull(),
}, (t) => [primaryKey({ columns: [t.meetingId, t.personId] }), oneOf('attendance_came', t.came, ATTENDANCES)])

/** A decision of a board, numbered through its life. Never edited: a correction is a decision that replaces it. */
export const decisions = sqliteTable('decisions', {
  id: integer().primaryKey({ autoIncrement: true }),
  boardId: integer('board_id').notNull().references(() => boards.id),
  number: integer().notNull(),
  meetingId: integer('meeting_id').notNull().references(() => meetings.id),
  itemId: integer('item_id').references(() => agendaItems.id),
  planId: integer('plan_id').references(() => plans.id),
  words: text().notNull(),
  replaces: integer().references((): AnySQLiteColumn => decisions.id),
  recordedBy: integer('recorded_by').notNull().references(() => people.id),
  recordedAt: text('recorded_at').notNull(),
}, (t) => [uniqueIndex('decisions_number').on(t.boardId, t.number), index('decisions_meeting').on(t.meetingId), index('decisions_plan').on(t.planId)])

/** Something that somebody will do and report back to the board. It comes back on the next agenda until it is closed. */
export const matters = sqliteTable('matters', {
  id: integer().primaryKey({ autoIncrement: true }),
  boardId: integer('board_id').notNull().references(() => boards.id),
  meetingId: integer('meeting_id').notNull().references(() => meetings.id),
  itemId: integer('item_id').references(() => agendaItems.id),
  planId: integer('plan_id').references(() => plans.id),
  words: text().notNull(),
  ownerId: integer('owner_id').notNull().references(() => people.id),
  dueOn: text('due_on').notNull(),
  raisedBy: integer('raised_by').notNull().references(() => people.id),
  raisedAt: text('raised_at').notNull(),
  outcome: text().notNull().default(''),
  closedBy: integer('closed_by').references(() => people.id),
  closedAt: text('closed_at'),
  closedMeetingId: integer('closed_meeting_id').references(() => meetings.id),
  version: integer().notNull().default(1),
}, (t) => [
  isDay('matters_due_on', t.dueOn), index('matters_board').on(t.boardId, t.closedAt, t.dueOn), index('matters_meeting').on(t.meetingId), index('matters_owner').on(t.ownerId, t.closedAt),
])

/** The minutes of a meeting as somebody wrote them. Never edited: the newest version counts. */
export const minutes = sqliteTable('minutes', {
  id: integer().primaryKey({ autoIncrement: true }),
  meetingId: integer('meeting_id').notNull().references(() => meetings.id),
  number: integer().notNull(),
  words: text().notNull(),
  writtenBy: integer('written_by').notNull().references(() => people.id),
  writtenAt: text('written_at').notNull(),
}, (t) => [uniqueIndex('minutes_number').on(t.meetingId, t.number)])

/** That a board found the minutes of a meeting right, at a later one. */
export const minutesApprovals = sqliteTable('minutes_approvals', {
  meetingId: integer('meeting_id').primaryKey().references(() => meetings.id),
  minutesId: integer('minutes_id').notNull().references(() => minutes.id),
  atMeetingId: integer('at_meeting_id').notNull().references(() => meetings.id),
  approvedBy: integer('approved_by').notNull().references(() => people.id),
  approvedAt: text('approved_at').notNull(),
})
