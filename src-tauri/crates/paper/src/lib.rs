//! Documents in, PDF bytes out, pure.
