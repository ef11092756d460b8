//! The registers of the office, one module each.
