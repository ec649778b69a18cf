import { demonstrationPeople } from '#db/people'
import { loadOpen } from '#gate/load-open'

/** Who can sign in to the demonstration, in the order of their roles. Nobody is listed in live use. */
export const loadSignIn = loadOpen(async ({ db, demonstration }) => ({ people: demonstration ? await demonstrationPeople(db) : [] }))
