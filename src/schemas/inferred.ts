/** An entry in which the named fields, which an editor may leave out, are filled in. */
export type Inferred<Entry, Name extends keyof Entry> = Omit<Entry, Name> & {
  [Key in Name]-?: NonNullable<Entry[Key]>;
};
