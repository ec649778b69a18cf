import { RuleError } from '#domain/errors'
import { readLink } from '#domain/evidence-links'
import { files, id, line, type Field } from '#gate/fields'

/** Where the letter lies, or null when left blank. */
const address: Field<string | null> = {
  freeText: true,
  read: (data, name) => {
    const read = line('The address of the letter', { most: 4000, optional: true }).read(data, name)
    if ('error' in read || !read.value) return 'error' in read ? read : { value: null }
    try {
      return { value: readLink(read.value) }
    } catch (error) {
      if (error instanceof RuleError) return { error: error.message }
      throw error
    }
  },
}

export const LetterForm = { review: id('Open the review again'), files, address }
