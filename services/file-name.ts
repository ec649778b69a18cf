import { BadFile } from '#domain/errors'

export const MAX_NAME_CHARACTERS = 200

/** A file's name as it may be kept and shown: no folders, no characters that hide what it is. Throws BadFile. */
export function cleanFileName(given: string): string {
  if (/\p{Cc}/u.test(given)) throw new BadFile('The name of a file has characters in it that cannot be shown. Rename the file and upload it again.')
  // Marks that turn the direction of writing make "fdp.exe" read as "exe.pdf".
  if (/\p{Bidi_Control}/u.test(given)) throw new BadFile('The name of a file has marks in it that hide how it ends. Rename the file and upload it again.')
  const name = given.normalize('NFC').replace(/^.*[/\\]/, '').replace(/[.\s]+$/, '').trim()
  if (name === '') throw new BadFile('A file has no name. Give it one and upload it again.')
  if ([...name].length > MAX_NAME_CHARACTERS) {
    throw new BadFile(`The name “${[...name].slice(0, 40).join('')}…” is longer than ${MAX_NAME_CHARACTERS} characters. Shorten it and upload the file again.`)
  }
  return name
}

/** What follows the last dot, in small letters; empty when nothing stands before or after it. */
export function extensionOf(name: string): string {
  return /[^.]\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
}
