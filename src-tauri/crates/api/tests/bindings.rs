//! The page's copy of the wire types is what the command table says.

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../ui/src/ipc/generated/bindings.ts");

#[test]
fn bindings_are_fresh() {
    let made = api::bindings::bindings();
    if std::env::var_os("TUTELA_WRITE_BINDINGS").is_some() {
        std::fs::write(FILE, &made).unwrap();
    }
    let kept = std::fs::read_to_string(FILE).unwrap();
    assert!(kept == made, "ui/src/ipc/generated/bindings.ts is stale: ./dev bindings");
}
