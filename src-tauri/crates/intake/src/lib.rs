//! An outsider's bytes in, typed drafts out, pure and bounded.
