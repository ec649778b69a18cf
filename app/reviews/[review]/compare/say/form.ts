import type { FollowUpSaid } from '#db/compare'
import { FOLLOW_UPS } from '#domain/vocabulary'
import { id, version, type Field } from '#gate/fields'

/** One choice for each finding of the earlier review, named "says-" and its id; a blank one says nothing. */
const said: Field<FollowUpSaid[]> = {
  read: (data) => {
    const value: FollowUpSaid[] = []
    for (const [name, chosen] of data) {
      const earlierId = /^says-([1-9]\d{0,14})$/.exec(name)?.[1]
      if (earlierId === undefined || chosen === '') continue
      const says = FOLLOW_UPS.find((each) => each === chosen)
      if (!says) return { error: 'Select what it says from the list', at: name }
      value.push({ earlierId: Number(earlierId), says })
    }
    return { value }
  },
}

export const FollowUpForm = {
  review: id('Open the comparison again'),
  finding: id('Open the comparison again'),
  version,
  said,
}
