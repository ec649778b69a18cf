import type { SaidBoard } from '#db/edit-board'
import { MOST_WEEKS } from '#domain/board'
import { line, number, optional, optionalId } from '#gate/fields'
import type { InputOf } from '#gate/form'

/** What a board is: the fields in which adding and editing one agree. */
export const SaidBoardForm = {
  name: line('The name of the board'),
  chair: optionalId('Select who is in the chair'),
  weeks: optional(number('Weeks between meetings', { least: 1, most: MOST_WEEKS })),
  meets: line('When it meets, in words', { optional: true }),
}

export function saidBoard({ name, chair, weeks, meets }: InputOf<typeof SaidBoardForm>): SaidBoard {
  return { name, chairId: chair, everyWeeks: weeks, meets }
}
