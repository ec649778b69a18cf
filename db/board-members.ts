import { and, asc, eq, gte, isNotNull, isNull, lte, or } from 'drizzle-orm'
import { checkMembership } from '#domain/board'
import type { Day } from '#domain/dates'
import type { Doing } from '#domain/doing'
import { NotFound, RuleError } from '#domain/errors'
import type { Asker } from '#domain/permissions'
import type { Agency } from '#domain/vocabulary'
import { record } from './audit.ts'
import { boardFor, boardInTrail, type LoadedBoard } from './boards.ts'
import type { Db, Tx } from './client.ts'
import { roleHoldersIn } from './role-holders.ts'
import { boardMembers } from './schema/boards.ts'
import { people } from './schema/people.ts'

/** What is said of a member: `agency` none is the council itself. */
export type SaidMember = { agency: Agency | null; joinedOn: Day }

const MOST_MEMBERS = 200
const { id, personId, agency, joinedOn, leftOn, version } = boardMembers
const MEMBER = { id, personId, name: people.name, jobTitle: people.jobTitle, organisation: people.organisation, agency, joinedOn, leftOn, version }

/** Who sits on a board by name, today or on a day. The board has been loaded through the asker's plans. */
export async function membersOf(db: Db, boardId: number, on?: Day) {
  const sat = on === undefined ? isNull(leftOn) : and(lte(joinedOn, on), or(isNull(leftOn), gte(leftOn, on)))
  return members(db).where(and(eq(boardMembers.boardId, boardId), sat)).orderBy(asc(people.name), asc(id)).limit(MOST_MEMBERS)
}
export type BoardMember = Awaited<ReturnType<typeof membersOf>>[number]

/** Who sat on a board and left, by name. */
export async function formerMembersOf(db: Db, boardId: number) {
  return members(db).where(and(eq(boardMembers.boardId, boardId), isNotNull(leftOn))).orderBy(asc(people.name), asc(id)).limit(MOST_MEMBERS)
}

const members = (db: Db) => db.select(MEMBER).from(boardMembers).innerJoin(people, eq(people.id, personId))

/** A member with the board. Throws NotFound when the asker may not see it. */
export async function memberFor(db: Db, asker: Asker, memberId: number) {
  const row = await db.select({ ...MEMBER, boardId: boardMembers.boardId }).from(boardMembers).innerJoin(people, eq(people.id, personId)).where(eq(id, memberId)).get()
  if (!row) throw new NotFound()
  const board = await boardFor(db, asker, row.boardId)
  return { ...row, board, planIds: board.planIds }
}
export type LoadedMember = Awaited<ReturnType<typeof memberFor>>

/** Puts somebody who has a role in a plan of the board on it. Throws RuleError when they have none, or sit on it already. */
export async function addMember(tx: Tx, doing: Doing, board: LoadedBoard, said: SaidMember & { personId: number }) {
  checkMembership({ ...said, leftOn: null, today: doing.today })
  await checkMaySit(tx, board, said.personId, 'person')
  if ((await membersOf(tx, board.id)).some((member) => member.personId === said.personId)) throw new RuleError('This person sits on the board already', 'person')
  const member = await tx.insert(boardMembers).values({ ...said, boardId: board.id }).returning().get()
  await record(tx, doing, 'board.member-added', boardInTrail(board), { memberId: said.personId, agency: said.agency, joinedOn: said.joinedOn })
  return member
}

/** Whoever sits on a board has a current role in one of its plans. Throws RuleError. */
export async function checkMaySit(db: Db, board: Pick<LoadedBoard, 'planIds'>, who: number, field: string): Promise<void> {
  if (!(await roleHoldersIn(db, board.planIds)).some((person) => person.id === who)) throw new RuleError('Select somebody who has a role in a plan of this board', field)
}

/** Changes which agency a member sits for, and since when. */
export async function editMember(tx: Tx, doing: Doing, member: LoadedMember, said: SaidMember) {
  checkMembership({ ...said, leftOn: member.leftOn, today: doing.today })
  await tx.update(boardMembers).set({ ...said, version: member.version + 1 }).where(eq(id, member.id))
  await record(tx, doing, 'board.member-edited', boardInTrail(member.board), { memberId: member.personId, agency: { before: member.agency, after: said.agency }, joinedOn: { before: member.joinedOn, after: said.joinedOn } })
}

/** Says that somebody left a board, and on which day. The member stays in its past. Throws RuleError for the chair, or one who left already. */
export async function memberLeaves(tx: Tx, doing: Doing, member: LoadedMember, day: Day) {
  if (member.leftOn) throw new RuleError('This person left the board already', 'left-day')
  if (member.board.chairId === member.personId) throw new RuleError('This person is the chair: choose another chair of the board first', 'left-day')
  checkMembership({ joinedOn: member.joinedOn, leftOn: day, today: doing.today })
  await tx.update(boardMembers).set({ leftOn: day, version: member.version + 1 }).where(eq(id, member.id))
  await record(tx, doing, 'board.member-left', boardInTrail(member.board), { memberId: member.personId, leftOn: day })
}
