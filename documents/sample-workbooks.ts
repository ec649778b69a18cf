import { buffer } from 'node:stream/consumers'
import writeXlsxFile, { type Cell } from 'write-excel-file/node'
import { ZipFile } from 'yazl'

/** Small workbooks for tests: one sheet for each list of rows, "Sheet1" and on. */
export async function sampleWorkbook(...sheets: Cell[][][]): Promise<Buffer> {
  return writeXlsxFile(sheets.map((data, index) => ({ data: data.map((row) => row.map(dated)), sheet: `Sheet${index + 1}` }))).toBuffer()
}

const dated = (cell: Cell): Cell => (cell instanceof Date ? { value: cell, type: Date, format: 'mmm-yy' } : cell)

/** A zip of the given parts. */
export async function zipOf(parts: readonly (readonly [name: string, content: string | Buffer])[]): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [name, content] of parts) zip.addBuffer(Buffer.from(content), name)
  zip.end()
  return buffer(zip.outputStream)
}

/** A workbook of one sheet, as its XML is given. */
export async function rawWorkbook(sheetData: string): Promise<Buffer> {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  return zipOf([
    ['[Content_Types].xml', `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`],
    ['xl/workbook.xml', `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`],
    ['xl/_rels/workbook.xml.rels', `<Relationships><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`],
    ['xl/styles.xml', `<styleSheet xmlns="${main}"><cellXfs><xf numFmtId="0"/><xf numFmtId="10"/></cellXfs></styleSheet>`],
    ['xl/worksheets/sheet1.xml', `<worksheet xmlns="${main}"><sheetData>${sheetData}</sheetData></worksheet>`],
  ])
}
