//! The plan of the house, held by tests: what each room may touch, and what no room may.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests may fail as tests do")]
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The crates under `src-tauri/crates`, by name.
fn product_crates() -> BTreeSet<String> {
    let folders = fs::read_dir(root().join("src-tauri/crates")).unwrap();
    folders.map(|folder| folder.unwrap().file_name().into_string().unwrap()).collect()
}

/// Every file under `folder` with one of these endings, with its text; in a stable order. What is built or installed is left out.
fn sources(folder: &str, endings: &[&str]) -> Vec<(PathBuf, String)> {
    fn walk(folder: &Path, endings: &[&str], found: &mut Vec<(PathBuf, String)>) {
        let mut entries: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        entries.sort();
        for path in entries {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if path.is_dir() && !matches!(name.as_str(), "node_modules" | "dist" | "target" | "generated") {
                walk(&path, endings, found);
            } else if endings.iter().any(|ending| name.ends_with(&format!(".{ending}"))) {
                found.push((path.clone(), fs::read_to_string(&path).unwrap()));
            }
        }
    }
    let mut found = Vec::new();
    walk(&root().join(folder), endings, &mut found);
    assert!(!found.is_empty(), "nothing to look at in {folder}");
    found.into_iter().map(|(path, text)| (path.strip_prefix(root()).unwrap().to_owned(), text)).collect()
}

/// The part of a Rust file that ships: without comments, and without test modules, which stand at the end of a file or in files of
/// their own.
fn shipped(text: &str) -> String {
    let before_tests = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    before_tests
        .lines()
        .map(|line| if line.trim_start().starts_with("//") { "" } else { line })
        .collect::<Vec<_>>()
        .join("\n")
}

fn is_test(path: &Path) -> bool {
    path.ends_with("tests.rs")
        || path.components().any(|part| matches!(part.as_os_str().to_str(), Some("tests" | "benches" | "examples")))
}

/// Shipped Rust of a product crate.
fn shipped_rust(name: &str) -> Vec<(PathBuf, String)> {
    let files = sources(&format!("src-tauri/crates/{name}/src"), &["rs"]);
    files.into_iter().filter(|(path, _)| !is_test(path)).map(|(path, text)| (path, shipped(&text))).collect()
}

/// Finds `words` in shipped text; panics with every place.
fn refuse(files: &[(PathBuf, String)], words: &[&str], because: &str) {
    let mut found = Vec::new();
    for (path, text) in files {
        for (number, line) in text.lines().enumerate() {
            if let Some(word) = words.iter().find(|word| line.contains(**word)) {
                found.push(format!("{}:{}: {word}", path.display(), number + 1));
            }
        }
    }
    assert!(found.is_empty(), "{because}:\n{}", found.join("\n"));
}

/// What cargo knows of every package: its name, and the names of what it depends on in a shipped build, directly.
struct Graph {
    names: BTreeMap<String, String>,
    shipped: BTreeMap<String, Vec<String>>,
    all: BTreeMap<String, Vec<String>>,
}

impl Graph {
    fn read() -> Self {
        let output = Command::new(env!("CARGO"))
            // For the systems of a desk: Tauri brings a network client to those of a telephone.
            .args(["metadata", "--offline", "--locked", "--format-version", "1"])
            .args(["--filter-platform", "x86_64-unknown-linux-gnu"])
            .current_dir(root())
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
        let mut names = BTreeMap::new();
        for package in metadata["packages"].as_array().unwrap() {
            names.insert(package["id"].as_str().unwrap().to_owned(), package["name"].as_str().unwrap().to_owned());
        }
        let (mut shipped, mut all) = (BTreeMap::new(), BTreeMap::new());
        for node in metadata["resolve"]["nodes"].as_array().unwrap() {
            let id = node["id"].as_str().unwrap().to_owned();
            let needs = |wanted: &dyn Fn(&Value) -> bool| -> Vec<String> {
                let dependencies = node["deps"].as_array().unwrap().iter();
                let chosen =
                    dependencies.filter(|dependency| dependency["dep_kinds"].as_array().unwrap().iter().any(wanted));
                chosen.map(|dependency| dependency["pkg"].as_str().unwrap().to_owned()).collect()
            };
            shipped.insert(id.clone(), needs(&|kind| kind["kind"].is_null()));
            all.insert(id, needs(&|_| true));
        }
        Self { names, shipped, all }
    }

    fn id(&self, name: &str) -> &str {
        let of_ours = |id: &str| id.contains("path+file://");
        self.names.iter().find(|(id, named)| *named == name && of_ours(id)).map(|(id, _)| id.as_str()).unwrap()
    }

    fn direct(&self, name: &str) -> BTreeSet<&str> {
        self.shipped[self.id(name)].iter().map(|id| self.names[id].as_str()).collect()
    }

    /// Everything that ends up in what `name` ships, however deep.
    fn deep(&self, name: &str) -> BTreeSet<&str> {
        let mut reached = BTreeSet::new();
        let mut waiting = vec![self.id(name)];
        while let Some(id) = waiting.pop() {
            for next in &self.shipped[id] {
                if reached.insert(next.as_str()) {
                    waiting.push(next);
                }
            }
        }
        reached.into_iter().map(|id| self.names[id].as_str()).collect()
    }

    /// As [`Graph::deep`], with what is only needed to build or test `name` itself.
    fn deep_with_tests(&self, name: &str) -> BTreeSet<&str> {
        let own = self.all[self.id(name)].iter();
        let mut reached: BTreeSet<&str> = own.clone().map(|id| self.names[id].as_str()).collect();
        let mut waiting: Vec<&str> = own.map(String::as_str).collect();
        let mut seen = BTreeSet::new();
        while let Some(id) = waiting.pop() {
            for next in &self.shipped[id] {
                if seen.insert(next.as_str()) {
                    reached.insert(self.names[next].as_str());
                    waiting.push(next);
                }
            }
        }
        reached
    }
}

#[test]
fn no_product_crate_depends_on_tauri() {
    let graph = Graph::read();
    for name in product_crates() {
        let found: Vec<_> = graph
            .deep_with_tests(&name)
            .into_iter()
            .filter(|d| d.starts_with("tauri") || *d == "wry" || d.starts_with("gtk"))
            .collect();
        assert!(found.is_empty(), "{name} must compile without a window, and needs {found:?}");
    }
}

#[test]
fn dependencies_run_one_way() {
    let allowed: BTreeMap<&str, &[&str]> = BTreeMap::from([
        ("law", &[][..]),
        ("words", &["law"]),
        ("platform", &[]),
        ("model", &["law"]),
        ("paper", &[]),
        ("template", &["law", "model", "words", "paper"]),
        ("intake", &["law", "model", "words"]),
        ("vault", &["law", "model", "platform"]),
        ("api", &["law", "model", "words", "vault", "paper", "template", "intake", "platform"]),
        ("ctl", &["api", "law", "model", "words", "vault", "paper", "intake", "platform"]),
        ("tutela", &["api", "words", "vault", "platform"]),
    ]);
    let graph = Graph::read();
    let ours = product_crates();
    for (name, allowed) in allowed {
        let used: Vec<_> =
            graph.direct(name).into_iter().filter(|d| ours.contains(*d) && !allowed.contains(d)).collect();
        assert!(used.is_empty(), "{name} may not know {used:?}");
    }
}

#[test]
fn law_words_model_paper_template_and_intake_do_no_io_read_no_clock_and_know_no_sql() {
    let graph = Graph::read();
    for name in ["law", "words", "model", "paper", "template", "intake"] {
        refuse(
            &shipped_rust(name),
            &[
                "std::fs",
                "fs::read",
                "fs::write",
                " File::open",
                "(File::open",
                "std::net",
                "std::process",
                "env::var",
                "stdin()",
                "SystemTime::now",
                "Instant::now",
                "Utc::now",
                "Local::now",
                "rusqlite",
                "SELECT ",
            ],
            &format!("{name} is pure"),
        );
        let needs = graph.direct(name);
        for heavy in ["rusqlite", "tokio", "keyring", "zbus", "rustix"] {
            assert!(!needs.contains(heavy), "{name} is pure and needs {heavy}");
        }
    }
}

#[test]
fn sql_and_key_material_stay_in_the_vault() {
    let graph = Graph::read();
    let keys = ["rusqlite", "libsqlite3-sys", "argon2", "chacha20poly1305", "x25519-dalek", "ed25519-dalek"];
    for name in product_crates().into_iter().chain(["tutela".to_owned()]).filter(|name| name != "vault") {
        let direct = graph.direct(&name);
        assert!(keys.iter().all(|key| !direct.contains(key)), "{name} handles keys or SQL itself");
    }
    let sql = ["rusqlite", "\"SELECT ", "INSERT INTO ", "DELETE FROM ", "UPDATE OR ", "PRAGMA "];
    for name in product_crates().into_iter().filter(|name| !matches!(name.as_str(), "vault" | "testkit")) {
        refuse(&shipped_rust(&name), &sql, "SQL stands only in vault");
    }
    let shell: Vec<_> =
        sources("src-tauri/src", &["rs"]).into_iter().map(|(path, text)| (path, shipped(&text))).collect();
    refuse(&shell, &sql, "SQL stands only in vault");
}

#[test]
fn every_write_goes_through_transact() {
    let mut vault = shipped_rust("vault");
    // Measuring aids exist under the feature `testing` only, which no shipped binary turns on.
    let root = vault.iter().find(|(path, _)| path.ends_with("vault/src/lib.rs")).map(|(_, text)| text.clone()).unwrap();
    for aid in ["mod measure;", "pub mod tamper;"] {
        assert!(
            root.contains(&format!("#[cfg(feature = \"testing\")]\n{aid}")),
            "what measures and forges is not shipped"
        );
    }
    vault.retain(|(path, _)| !path.ends_with("vault/src/measure.rs") && !path.ends_with("vault/src/tamper.rs"));
    let text_of = |ending: &str| &vault.iter().find(|(path, _)| path.ends_with(ending)).unwrap().1;
    let made: usize = vault.iter().map(|(_, text)| text.matches("Tx::new(").count()).sum();
    assert_eq!(made, 1, "a change is begun in one place");
    assert!(text_of("vault/src/vault.rs").contains("Tx::new("), "and that is transact");
    // In the registers a statement that writes stands in `impl Tx`, which only transact makes; a read has no writer to use.
    for (path, text) in vault.iter().filter(|(path, _)| path.components().any(|part| part.as_os_str() == "registers")) {
        let mut inside = "";
        for (number, line) in text.lines().enumerate() {
            if line.starts_with("impl") || line.starts_with("fn ") || line.starts_with("pub") {
                inside = line;
            }
            let writes = ["INSERT INTO", "UPDATE ", "DELETE FROM", "REPLACE INTO"]
                .iter()
                .any(|word| line.contains(&format!("\"{word}")));
            let by_a_change = inside.starts_with("impl Tx<") || inside.contains("&mut Tx<") || inside.contains("&Tx<");
            assert!(!writes || by_a_change, "{}:{} writes outside of a change: {line}", path.display(), number + 1);
        }
    }
    let elsewhere: Vec<_> = vault
        .iter()
        .filter(|(_, text)| text.contains("transaction_with_behavior") || text.contains(".transaction()"))
        .map(|(path, _)| path.file_name().unwrap().to_string_lossy().into_owned())
        .filter(|name| !matches!(name.as_str(), "vault.rs" | "migrate.rs"))
        .collect();
    assert!(elsewhere.is_empty(), "writing transactions are begun in {elsewhere:?}");
    for (path, text) in &vault {
        for line in text.lines().filter(|line| line.contains("pub fn")) {
            assert!(!line.contains("Connection"), "{} hands out a connection: {line}", path.display());
        }
    }
}

#[test]
fn what_reads_past_the_veil_says_why() {
    let files = shipped_rust("vault");
    let veil = files.iter().find(|(path, _)| path.ends_with("vault/src/veil.rs")).unwrap().1.clone();
    let mut tables: Vec<String> = veil
        .split("table: \"")
        .skip(1)
        .chain(veil.split("of_case(\"").skip(1))
        .filter_map(|rest| rest.split('"').next())
        .map(str::to_owned)
        .collect();
    tables.extend(["draft", "request_tally"].map(str::to_owned));
    assert!(tables.len() >= 16, "the veil covers {tables:?}");
    for (path, text) in sources("src-tauri/crates/vault/src", &["rs"]) {
        if is_test(&path) || path.ends_with("veil.rs") {
            continue;
        }
        let lines: Vec<&str> = text.lines().collect();
        for (at, line) in lines.iter().enumerate() {
            for table in &tables {
                let named = format!("main.{table}");
                let Some(found) = line.find(&named).filter(|found| {
                    !line[found + named.len()..].starts_with(|next: char| next.is_ascii_alphanumeric() || next == '_')
                }) else {
                    continue;
                };
                let writes =
                    ["INSERT INTO ", "UPDATE ", "DELETE FROM "].iter().any(|verb| line[..found].ends_with(verb));
                let said = lines[at.saturating_sub(6)..=at].iter().any(|line| line.contains("// WHOLE:"));
                assert!(writes || said, "{}:{} reads past the veil and does not say why", path.display(), at + 1);
            }
        }
    }
}

#[test]
fn only_the_ipc_folder_of_the_interface_knows_the_host_and_features_do_not_know_each_other() {
    for (path, text) in sources("ui/src", &["ts", "svelte"]) {
        let room = path.strip_prefix("ui/src").unwrap().to_owned();
        if !room.starts_with("ipc") {
            assert!(!text.contains("@tauri-apps/") && !text.contains("__TAURI"), "{} knows the host", path.display());
        }
        let Ok(feature) = room.strip_prefix("features") else { continue };
        let own = feature.components().next().unwrap().as_os_str().to_string_lossy().into_owned();
        for line in text.lines().filter(|line| line.contains("import") && line.contains("features/")) {
            let other = line.split("features/").nth(1).unwrap();
            assert!(other.starts_with(&own), "{} imports another feature: {line}", path.display());
        }
        for line in text.lines().filter(|line| line.contains("import") && line.contains("from \"../")) {
            let target = line.split("from \"").nth(1).unwrap().split('"').next().unwrap();
            let from = path.parent().unwrap().join(target);
            let mut resolved = PathBuf::new();
            for part in from.components() {
                if part.as_os_str() == ".." {
                    resolved.pop();
                } else {
                    resolved.push(part)
                };
            }
            if let Ok(other) = resolved.strip_prefix("ui/src/features") {
                assert!(other.starts_with(&own), "{} imports another feature: {line}", path.display());
            }
        }
    }
}

#[test]
fn the_bindings_are_fresh() {
    let path = root().join("ui/src/ipc/generated/bindings.ts");
    let made = api::bindings::bindings();
    // `./dev bindings` sets this.
    if std::env::var_os("TUTELA_WRITE_BINDINGS").is_some_and(|set| !set.is_empty()) {
        fs::write(&path, &made).unwrap();
    }
    assert!(fs::read_to_string(&path).unwrap() == made, "{} is stale: ./dev bindings", path.display());
}

#[test]
fn the_command_list_names_the_commands_of_the_use_cases() {
    let list = fs::read_to_string(root().join("src-tauri/commands.txt")).unwrap();
    let lines = list.lines().map(|line| line.split('#').next().unwrap());
    let names = lines.filter_map(|line| line.split_whitespace().next());
    let listed: BTreeSet<&str> = names.clone().collect();
    assert_eq!(listed.len(), names.count(), "a name stands twice in commands.txt");
    let session = api::table::SESSION_COMMANDS.iter().map(|(name, _)| *name);
    let known: BTreeSet<&str> = api::table::COMMANDS.iter().map(|command| command.name).chain(session).collect();
    let missing: Vec<_> = known.difference(&listed).collect();
    let unknown: Vec<_> = listed.difference(&known).collect();
    assert!(
        missing.is_empty() && unknown.is_empty(),
        "commands.txt lacks {missing:?}, and the use cases lack {unknown:?}"
    );
}

#[test]
fn the_page_keeps_nothing_in_the_browser_s_storage_and_renders_no_foreign_html() {
    for (path, text) in sources("ui/src", &["ts", "svelte"]) {
        for word in [
            "localStorage",
            "sessionStorage",
            "indexedDB",
            "document.cookie",
            "caches.open",
            "history.pushState",
            "window.print",
            "{@html",
            "innerHTML",
            "outerHTML",
            "insertAdjacentHTML",
            "document.write",
            "DOMParser",
            "eval(",
            "new Function(",
        ] {
            assert!(!text.contains(word), "{} uses {word}", path.display());
        }
    }
}

#[test]
fn a_secret_does_not_print_itself() {
    let secret = vault::Sensitive::new("correct horse battery staple".to_owned());
    assert_eq!(format!("{secret:?}"), "Sensitive(..)");
}

#[test]
fn a_typed_error_carries_no_text_of_a_record() {
    // What an error may hold: the names of fields, rules, reasons and places. A free text would have to be another field of the enum.
    let source = fs::read_to_string(root().join("src-tauri/crates/api/src/error.rs")).unwrap();
    let body = source.split("pub enum Error {").nth(1).unwrap().split("\n}").next().unwrap();
    let fields: BTreeSet<&str> = body
        .lines()
        .filter(|line| line.starts_with("        ") && line.contains(": "))
        .map(|line| line.trim().split(':').next().unwrap())
        .filter(|name| !name.starts_with("//"))
        .collect();
    assert_eq!(fields, BTreeSet::from(["field", "incident", "reason", "rule", "what"]));
}

#[test]
fn outsiders_bytes_are_read_in_a_process_of_their_own() {
    let mut ours = shipped_rust("api");
    ours.extend(shipped_rust("ctl"));
    ours.extend(sources("src-tauri/src", &["rs"]).into_iter().map(|(path, text)| (path, shipped(&text))));
    ours.retain(|(path, _)| !path.ends_with("api/src/import.rs"));
    let readers = [
        "mail::read(",
        "propose(",
        "sniff(",
        "read_csv(",
        "read_json(",
        "for_each_row(",
        "text::read(",
        "import::Here",
    ];
    refuse(&ours, &readers, "outsiders' bytes are read by import::Apart alone");
}

#[test]
fn files_are_put_in_their_place_by_one_adapter_that_no_use_case_touches() {
    let mut api = shipped_rust("api");
    api.retain(|(path, _)| !path.ends_with("api/src/disk.rs"));
    refuse(&api, &["disk::", "StagedFile", "StagedFolder"], "a use case sees Files, and no path");
    let mut shells = shipped_rust("ctl");
    shells.extend(sources("src-tauri/src", &["rs"]).into_iter().map(|(path, text)| (path, shipped(&text))));
    refuse(&shells, &["StagedFile", "StagedFolder"], "api::disk stands between the staged files and both shells");
}

#[test]
fn the_product_opens_no_socket() {
    let mut ours: Vec<(PathBuf, String)> = Vec::new();
    // The kit of the tests tries to, in a process that may not; it is in no build that is shipped.
    for name in product_crates().iter().filter(|name| *name != "testkit") {
        ours.extend(shipped_rust(name));
    }
    ours.extend(sources("src-tauri/src", &["rs"]).into_iter().map(|(path, text)| (path, shipped(&text))));
    refuse(
        &ours,
        &["TcpStream", "TcpListener", "UdpSocket", "std::net", "tokio::net", "ToSocketAddrs"],
        "the product opens no socket",
    );
    let graph = Graph::read();
    let clients =
        ["reqwest", "ureq", "hyper", "curl", "lettre", "rustls", "native-tls", "openssl", "tungstenite", "quinn", "h2"];
    for name in ["tutela", "ctl"] {
        let found: Vec<_> = graph.deep(name).into_iter().filter(|needed| clients.contains(needed)).collect();
        assert!(found.is_empty(), "{name} ships a network client: {found:?}");
    }
}

#[test]
fn unsafe_code_is_forbidden_in_every_room() {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    assert!(manifest.contains("unsafe_code = \"forbid\""));
    for name in product_crates() {
        let manifest = fs::read_to_string(root().join(format!("src-tauri/crates/{name}/Cargo.toml"))).unwrap();
        assert!(manifest.contains("[lints]\nworkspace = true"), "{name} has lints of its own");
    }
}

#[test]
fn the_self_assessment_names_tests_that_there_are() {
    let text = fs::read_to_string(root().join("docs/self-assessment.md")).unwrap();
    let code: String =
        ["src-tauri", "tests"].iter().flat_map(|room| sources(room, &["rs"])).map(|(_, text)| text).collect();
    let names = text.split('`').skip(1).step_by(2).filter(|name| name.matches('_').count() > 2);
    let mut seen = 0;
    for name in names.filter(|name| name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')) {
        assert!(code.contains(&format!("fn {name}(")), "no test is called {name}");
        seen += 1;
    }
    assert!(seen > 40, "{seen}");
}
