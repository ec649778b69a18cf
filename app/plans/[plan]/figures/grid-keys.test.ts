import { expect, test } from 'vitest'
import { blockOf } from './grid-keys'

test.each<[string, string, string[][] | null]>([
  ['one cell', '93.4', null], ['one cell with its line end', '93.4\r\n', null], ['a row', '1\t2', [['1', '2']]], ['a column', '1\n2\n', [['1'], ['2']]],
  ['a block with a blank cell', '1\t\t50%\r\n2\t4\t50%\r\n', [['1', '', '50%'], ['2', '4', '50%']]], ['a blank row within', '1\n\n3', [['1'], [''], ['3']]],
])('%s', (_, text, block) => {
  expect(blockOf(text)).toEqual(block)
})
