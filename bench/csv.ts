const FIELD = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y

/** The rows of a CSV file, quoted fields with commas, quotes and line breaks among them. Throws where a quote stands in the wrong place, or a row has more or fewer fields than the first. */
export function readCsv(text: string): string[][] {
  const source = text.replace(/^\uFEFF/, '')
  const rows: string[][] = []
  let row: string[] = []
  FIELD.lastIndex = 0
  while (FIELD.lastIndex < source.length) {
    const at = FIELD.lastIndex
    const found = FIELD.exec(source)
    if (!found) throw new Error(`The CSV has a quote in the wrong place after character ${at}`)
    const [, quoted, bare = '', end] = found
    row.push(quoted?.replaceAll('""', '"') ?? bare)
    if (end === ',' && FIELD.lastIndex < source.length) continue
    if (end === ',') row.push('')
    if (rows[0] && rows[0].length !== row.length) throw new Error(`Row ${rows.length + 1} of the CSV has ${row.length} fields, the first one ${rows[0].length}`)
    rows.push(row)
    row = []
  }
  return rows
}
