//! Stand-in until the use cases land.
use serde::Serialize;
use serde_json::Value;

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "code", rename_all = "camelCase")]
pub enum Error {
    Locked,
    DiskFull,
    ReadOnly,
    Forbidden,
    NotFound,
    Invalid { field: String, rule: String },
    Cancelled,
    Internal { incident: String },
}
pub struct Picked {
    pub name: String,
    pub bytes: Vec<u8>,
}
pub trait Files: Send + Sync {
    fn read(&self, token: &str) -> Result<Picked, Error>;
    fn write(&self, token: &str, bytes: &[u8]) -> Result<(), Error>;
}
pub struct Vault;
pub struct Desk<'a> {
    pub vault: &'a Vault,
    pub now: chrono::DateTime<chrono::Utc>,
    pub files: &'a dyn Files,
}
pub mod table {
    use super::*;
    pub struct Command {
        pub name: &'static str,
        pub run: fn(&Desk<'_>, Value) -> Result<Value, Error>,
    }
    pub const COMMANDS: &[Command] = &[];
}
