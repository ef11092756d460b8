//! Use cases.
pub mod wire; pub mod error; pub mod bindings; pub mod table;
pub use error::Error;
pub struct Desk<'a>(&'a ());
