//! Whatever differs between Linux, Windows and macOS.
