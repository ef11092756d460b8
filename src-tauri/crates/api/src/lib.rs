//! Use cases, one file a verb; the wire types; the command table.
