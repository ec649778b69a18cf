import { line, password } from '#gate/fields'

export const JoinForm = { token: line('Link', { most: 100, freeText: false }), password: password('Password', { most: 1000 }) }
