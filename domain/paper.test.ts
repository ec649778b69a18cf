import { expect, test } from 'vitest'
import { tablesIn, wordsIn, type Paper } from './paper.ts'

const PAPER: Paper = {
  title: 'Scrutiny report', council: 'Marlbrook Council', subtitle: '', facts: [{ label: 'Date', value: '3 December 2020' }],
  parts: [
    { kind: 'heading', level: 2, text: 'Overview' },
    { kind: 'list', items: [{ text: 'Practice model agreed', aside: 'evidenced by meeting record' }] },
    { kind: 'columns', columns: [{ heading: 'Going well', items: [], empty: 'None' }, { heading: 'Do better', items: [{ text: 'Agency share' }], empty: 'None' }] },
    { kind: 'table', name: 'Risks', caption: 'Open risks', columns: [{ heading: 'Ref' }, { heading: 'Score' }], rows: [[{ text: 'R1' }, { text: '20', number: '20' }]], empty: 'No risks' },
    { kind: 'table', name: 'Decisions', caption: 'Decisions', columns: [{ heading: 'Decision' }], rows: [], empty: 'No decisions' },
    { kind: 'picture', svg: '<svg/>', width: 1, height: 1, alternative: 'A map' },
  ],
}

test('what a paper says, in reading order', () => {
  expect(wordsIn(PAPER)).toEqual(['Scrutiny report', 'Marlbrook Council', 'Date', '3 December 2020', 'Overview', 'Practice model agreed', 'evidenced by meeting record',
    'Going well', 'None', 'Do better', 'Agency share', 'Open risks', 'Ref', 'Score', 'R1', '20', 'Decisions', 'No decisions'])
})

test('its tables', () => expect(tablesIn(PAPER).map(({ name }) => name)).toEqual(['Risks', 'Decisions']))
