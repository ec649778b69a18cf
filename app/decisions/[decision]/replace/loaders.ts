import { decisionFor } from '#db/decisions'
import { meetingsUnderWay, recordedIn } from '#db/hold-meeting'
import { formatDay } from '#domain/dates'
import { formToken } from '#gate/form'
import { allowInAny, idIn, load, typedBefore } from '#gate/load'

export const loadReplace = load('meeting.record', async ({ db, asker }, id: string) => {
  const decision = await decisionFor(db, asker, idIn(id))
  allowInAny(asker, 'meeting.record', recordedIn(decision, decision))
  const meetings = await meetingsUnderWay(db, decision.boardId)
  return {
    id: decision.id, number: decision.number, words: decision.words, day: formatDay(decision.onDay), boardId: decision.boardId, board: decision.board.name,
    why: decision.replacedBy ? `This decision has been replaced by decision ${decision.replacedBy}: replace that one.` : meetings.length === 0 ? 'A board decides in its meetings, and none of this board is under way: begin one first.' : '',
    meetings: meetings.map((each) => ({ value: String(each.id), label: `${each.title}, ${formatDay(each.onDay)}` })), formToken: formToken(), typed: await typedBefore(),
  }
})
export type ReplaceShown = Awaited<ReturnType<typeof loadReplace>>
