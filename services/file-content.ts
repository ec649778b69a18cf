import { fileTypeFromBuffer } from 'file-type'
import { rootNames } from './compound-file.ts'
import { openZip } from './zip-parts.ts'

/** What the bytes of a file are: one of the kinds that are taken, or why not. Plain text and e-mails are `unknown` here. */
export type Content = 'pdf' | 'docx' | 'doc' | 'xlsx' | 'xls' | 'pptx' | 'ppt' | 'odt' | 'ods' | 'odp' | 'png' | 'jpg' | 'msg' |
  'with-macros' | 'with-password' | 'markup' | 'unknown'

const OFFICE = {
  docx: ['word/', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'],
  xlsx: ['xl/', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'],
  pptx: ['ppt/', 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml'],
} as const
const OPEN_DOCUMENT = {
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/vnd.oasis.opendocument.presentation': 'odp',
} as const
const COMPOUND = [['EncryptedPackage', 'with-password'], ['__properties_version1.0', 'msg'], ['WordDocument', 'doc'], ['Workbook', 'xls'],
  ['Book', 'xls'], ['PowerPoint Document', 'ppt']] as const

/** Looks at the content alone, never at the name. */
export async function contentOf(bytes: Uint8Array): Promise<Content> {
  // A malformed archive can make the sniffing itself fail: then it is nothing that is known.
  const sniffed = await fileTypeFromBuffer(bytes).catch(() => undefined)
  if (!sniffed) return 'unknown'
  switch (sniffed.ext) {
    case 'pdf': case 'png': case 'jpg': return sniffed.ext
    case 'apng': return 'png'
    case 'cfb': return COMPOUND.find(([name]) => rootNames(bytes).has(name))?.[1] ?? 'unknown'
    case 'docm': case 'xlsm': case 'pptm': return 'with-macros'
    case 'zip': case 'docx': case 'xlsx': case 'pptx': case 'odt': case 'ods': case 'odp': return zipContent(bytes)
    default: return isMarkup(sniffed.mime) ? 'markup' : 'unknown'
  }
}

function zipContent(bytes: Uint8Array): Content {
  const zip = openZip(bytes)
  if (!zip) return 'unknown'
  const types = zip.textOf('[Content_Types].xml')
  if (types === undefined) return openDocument(zip.textOf('mimetype')?.trim() ?? '')
  if (types.includes('macroEnabled') || zip.names.some((name) => /vbaProject\.bin$/i.test(name))) return 'with-macros'
  for (const kind of ['docx', 'xlsx', 'pptx'] as const) {
    const [folder, type] = OFFICE[kind]
    if (types.includes(type) && zip.names.some((name) => name.startsWith(folder))) return kind
  }
  return 'unknown'
}

function openDocument(mediaType: string): Content {
  return Object.entries(OPEN_DOCUMENT).find(([type]) => type === mediaType)?.[1] ?? 'unknown'
}

/** Formats written in letters, which would pass for plain text. */
function isMarkup(mediaType: string): boolean {
  return mediaType.startsWith('text/') || /^application\/(?:.*xml|rtf|postscript|eps|x-(?:sh|php).*)$/.test(mediaType)
}
