import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isGraded } from '#domain/reviews'
import { readLetterFile } from './letter-file.ts'

const REAL = process.env.SIGHTLINE_REAL_DATA ?? ''
const FOLDER = join(REAL, 'letters')
const LISTED = join(REAL, 'reference', 'ofsted-recommendations.csv')
const isThere = REAL !== '' && existsSync(FOLDER) && existsSync(LISTED)

type Listed = { council: string; published: string; kind: string; words: string }

/** The fields of one line of the public list, whose texts hold commas and doubled quotes but no line breaks. */
const fieldsOf = (line: string) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) => (quoted?.replaceAll('""', '"') ?? bare ?? '').trim())

function listed(): Listed[] {
  return readFileSync(LISTED, 'utf8').replace(/^\uFEFF/, '').split(/\r?\n/).slice(1).map(fieldsOf)
    .map(([, , council = '', published = '', kind = '', , , words = '']) => ({ council, published, kind, words }))
}

const plain = (words: string) => words.toLowerCase().replaceAll(/[^\p{L}\d]+/gu, '')
const KINDS: Record<string, string> = { 'priority action': 'priority_action', 'area for improvement': 'area_for_improvement', recommendation: 'recommendation' }

describe('Ofsted’s own letters, as published', () => {
  const names = isThere ? readdirSync(FOLDER).filter((name) => name.endsWith('.pdf')) : ['a letter of SIGHTLINE_REAL_DATA']
  test.runIf(isThere).each(names)('%s: every point, word for word, with its council, kind and dates', async (name) => {
    const [council = '', published = '', kind = ''] = name.replace('.pdf', '').split('_')
    const { draft } = await readLetterFile(name, new Uint8Array(readFileSync(join(FOLDER, name))))
    // The list has nested points within the one that they stand under.
    const points = draft.items.flatMap(({ words, kind, under }, place) => (under === null ? [{ kind, words: plain([words, ...draft.items.filter((each) => each.under === place).map((each) => each.words)].join(' ')) }] : []))
    const truth = listed().filter((each) => each.council === council && each.published === published).map(({ kind, words }) => ({ kind: KINDS[kind], words: plain(words) }))
    expect(truth.length).toBeGreaterThan(0)
    expect(points).toEqual(truth)
    expect(draft.council.toLowerCase()).toContain(council)
    expect(draft.kind).toBe(kind === 'focused-visit' ? 'focused_visit' : 'ilacs_standard')
    if (draft.publishedOn) expect(draft.publishedOn).toBe(published)
    expect(draft.visitedFrom && draft.visitedTo && draft.visitedFrom <= draft.visitedTo && draft.visitedTo < published).toBe(true)
    if (draft.kind && isGraded(draft.kind)) expect(Object.keys(draft.judgements).toSorted()).toEqual(['care_leavers', 'help_and_protection', 'in_care', 'leaders', 'overall'])
  })
})
