let usage = """
  Edits a TOML document: reads it from standard input, prints it to standard output.
  What the edits do not touch stays byte for byte.

  Usage: toml-editor EDIT [, EDIT]...

    set PATH VALUE                  put a value in place, or add the key
    remove PATH                     remove a key, an element or a table
    append NAME [KEY=VALUE]...      add a [[NAME]] behind the last one
    insert NAME INDEX [KEY=VALUE]...  add a [[NAME]] before element INDEX
    remove-table NAME INDEX         remove a [[NAME]] with its comments

  PATH    keys and indexes joined by dots: account.0.handle, "quoted key".1
          A part of digits alone is an index; quote it if it is a key.
  VALUE   as in TOML: '"text"', 42, true, 2026-11-23, '["a", "b"]'
  ,       a comma of its own parts two edits

  Exit status: 0 done, 1 the document is no TOML or the edit does not fit it,
  2 wrong usage. Complaints name line:column in the document.

  """
