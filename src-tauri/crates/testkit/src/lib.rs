//! Builders, a throw-away vault, a fixed clock; tests only.
