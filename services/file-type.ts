import { BadFile } from '#domain/errors'
import { contentOf, type Content } from './file-content.ts'
import { cleanFileName, extensionOf } from './file-name.ts'
import { isPlainText, looksLikeEmail, looksRunnable } from './plain-text.ts'

export const MAX_FILE_BYTES = 25 * 1024 * 1024

const TAKEN = {
  pdf: { mediaType: 'application/pdf', content: 'pdf', what: 'a PDF' },
  docx: { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', content: 'docx', what: 'a Word document' },
  doc: { mediaType: 'application/msword', content: 'doc', what: 'an older Word document' },
  xlsx: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', content: 'xlsx', what: 'an Excel workbook' },
  xls: { mediaType: 'application/vnd.ms-excel', content: 'xls', what: 'an older Excel workbook' },
  pptx: { mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation', content: 'pptx', what: 'a PowerPoint presentation' },
  ppt: { mediaType: 'application/vnd.ms-powerpoint', content: 'ppt', what: 'an older PowerPoint presentation' },
  odt: { mediaType: 'application/vnd.oasis.opendocument.text', content: 'odt', what: 'an OpenDocument text' },
  ods: { mediaType: 'application/vnd.oasis.opendocument.spreadsheet', content: 'ods', what: 'an OpenDocument spreadsheet' },
  odp: { mediaType: 'application/vnd.oasis.opendocument.presentation', content: 'odp', what: 'an OpenDocument presentation' },
  csv: { mediaType: 'text/csv', content: 'text', what: 'a CSV file' },
  txt: { mediaType: 'text/plain', content: 'text', what: 'a text file' },
  png: { mediaType: 'image/png', content: 'png', what: 'a PNG picture' },
  jpg: { mediaType: 'image/jpeg', content: 'jpg', what: 'a JPEG picture' },
  jpeg: { mediaType: 'image/jpeg', content: 'jpg', what: 'a JPEG picture' },
  eml: { mediaType: 'message/rfc822', content: 'email', what: 'an e-mail' },
  msg: { mediaType: 'application/vnd.ms-outlook', content: 'msg', what: 'an Outlook e-mail' },
} as const satisfies Record<string, { mediaType: string; content: Content | 'text' | 'email'; what: string }>

export type Extension = keyof typeof TAKEN
export type CheckedFile = { name: string; mediaType: string; extension: Extension }

/** For a file input's `accept`. */
export const ACCEPT = Object.keys(TAKEN).map((extension) => `.${extension}`).join(',')

const SAVE_AS: Record<string, string> = {
  docm: '.docx', dotm: '.docx', xlsm: '.xlsx', xltm: '.xlsx', xlam: '.xlsx', xlsb: '.xlsx', pptm: '.pptx', potm: '.pptx', ppsm: '.pptx', ppam: '.pptx',
}

/** What an uploaded file is, when its name, size and content agree. Throws BadFile with what to do. `size` is what was announced, in bytes. */
export async function checkFile(file: { name: string; size: number; bytes: Uint8Array }): Promise<CheckedFile> {
  const name = cleanFileName(file.name)
  const extension = takenExtension(name)
  checkSize(name, file.size, file.bytes.byteLength)
  await checkContent(name, extension, file.bytes)
  return { name, extension, mediaType: TAKEN[extension].mediaType }
}

function takenExtension(name: string): Extension {
  const extension = extensionOf(name)
  if (Object.hasOwn(TAKEN, extension)) return extension as Extension
  const saveAs = SAVE_AS[extension]
  if (saveAs) throw new BadFile(`“${name}” is of a kind that can hold macros, which are not accepted. Save it as ${saveAs} and upload that.`)
  if (extension === 'heic' || extension === 'heif') throw new BadFile(`“${name}” is a kind of photo that many people cannot open. Save it as JPEG and upload that.`)
  throw new BadFile(
    `“${name}” ${extension ? `ends in .${extension}, which is not accepted` : 'has no ending that says what it is'}. ` +
    'Upload a PDF, a Word, Excel, PowerPoint or OpenDocument file, CSV, text, PNG, JPEG or an e-mail (.eml or .msg).')
}

function checkSize(name: string, announced: number, received: number): void {
  if (announced > MAX_FILE_BYTES || received > MAX_FILE_BYTES) {
    throw new BadFile(`“${name}” is larger than 25 MB. Make it smaller or split it up, or put it where the board can reach it and attach a link.`)
  }
  if (announced === 0) throw new BadFile(`“${name}” is empty. Check that it was saved, and upload it again.`)
  if (announced !== received) throw new BadFile(`“${name}” did not arrive whole. Upload it again.`)
}

async function checkContent(name: string, extension: Extension, bytes: Uint8Array): Promise<void> {
  const { content: expected, what } = TAKEN[extension]
  const found = await contentOf(bytes)
  if (found === expected) return
  if (found === 'with-macros') throw new BadFile(`“${name}” holds macros, which are not accepted. Save it without macros and upload that.`)
  if (found === 'with-password') throw new BadFile(`“${name}” is locked with a password, so it cannot be checked. Remove the password and upload it again.`)
  if (Object.hasOwn(TAKEN, found)) {
    throw new BadFile(`“${name}” ends in .${extension}, but it is really ${TAKEN[found as Extension].what}. Change the end of its name to .${found} and upload it again.`)
  }
  if (expected === 'text') return checkText(name, extension, found, bytes)
  if (expected === 'email' && found !== 'markup' && looksLikeEmail(bytes)) return
  throw new BadFile(`“${name}” ends in .${extension}, but it is not ${what} or it is damaged. Open it, save it again as .${extension} and upload that.`)
}

/** A text that happens to begin with a picture's mark ("BME young people") is text all the same: no control character is in it. */
function checkText(name: string, extension: Extension, found: Content, bytes: Uint8Array): void {
  if (!isPlainText(bytes)) {
    throw new BadFile(`“${name}” is not plain text, or is in an encoding that is not accepted. Save it as ${extension === 'csv' ? '“CSV UTF-8”' : 'text in UTF-8'} and upload that.`)
  }
  if (found === 'markup' || looksRunnable(bytes)) {
    throw new BadFile(`“${name}” holds a web page, a drawing or a script, not ${TAKEN[extension].what}. Save it as PDF and upload that.`)
  }
}
