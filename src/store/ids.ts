/** Makes the id of a new document. */
export type IdSource = () => string

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Random ids in the server's form: 20 characters of the URL-safe base64 alphabet. */
export const randomIds: IdSource = () => {
  let id = ''
  for (let i = 0; i < 20; i++) id += alphabet[Math.floor(Math.random() * 64)]
  return id
}
