import type { FileStory } from '#db/seed/story/types'

const WIDTH = 80

/** A letter as a PDF file: each page a list of paragraphs. */
export function letterFile(name: string, pages: readonly (readonly string[])[]): FileStory {
  return { name, text: pages.map((paragraphs) => paragraphs.map(wrapped).join('\n\n')).join('\f') }
}

function wrapped(paragraph: string): string {
  const lines = ['']
  for (const word of paragraph.split(' ')) {
    const line = lines.at(-1) ?? ''
    if (line !== '' && line.length + word.length >= WIDTH) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines.join('\n')
}
