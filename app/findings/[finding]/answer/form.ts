import { id, ids } from '#gate/fields'

export const AnswerForm = {
  finding: id('Open the finding again'),
  actions: ids('Select actions from the list', { most: 100 }),
  end: ids('Select answers from the list', { most: 100 }),
}
