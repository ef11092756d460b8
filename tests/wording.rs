//! Whatever the host may answer with an id has a sentence: every rule, every reason why not now, every action of a timeline, every
//! word of a closed list. The ids are read from the shipped sources, so that a new one cannot be forgotten; that the other languages
//! hold the same keys as English is tested beside the message files' reader.
#![expect(clippy::unwrap_used, reason = "a test stops at its first surprise")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use words::Language;

/// The ids that were found, each with the file that it was found in first.
type Found = BTreeMap<String, String>;

/// Rules that no officer can meet, and why.
const RULES_UNWORDED: &[(&str, &str)] = &[
    ("name", "a field's name in a trail entry is the product's own"),
    ("no-fractions", "the product itself writes what the trail signs"),
    ("too-cheap", "the cost of a key derivation is the product's own"),
    ("too-costly", "the cost of a key derivation is the product's own"),
    ("unknown-regime", "a request is registered under a bundled law only, which is checked with the rule `unknown`"),
    ("no-rule", "a right without a clock runs no date, and that is no refusal"),
    ("not-in-force", "a right whose clock is not in force runs no date, and that is no refusal"),
    ("no-breach-rule", "only the command line counts breach clocks, in its own words"),
    ("unknown-calendar", "an office names a bundled calendar only, which is checked with the rule `unknown`"),
    ("not-a-zone", "an office names a known time zone only, which is checked with the rule `unknown`"),
    ("unknown-calendar-version", "only the command line is asked for former holiday data by their version"),
    ("hours-need-a-time", "only breach clocks are counted in hours"),
    ("not-empty", "only a script names the folder of a package itself; the window's folders get the next free number"),
    ("severity-factor", "only the command line weighs breaches, in its own words"),
];

/// Reasons why not now that no officer can meet, and why.
const REASONS_UNWORDED: &[(&str, &str)] =
    &[("refused-by-the-store", "the store's own guard behind checks that answer first, with a reason of their own")];

/// The closed lists of the model, and the message keys that their members have.
const LISTS: &[(&str, &str)] = &[
    ("Audience", "template-audience"),
    ("Channel", "channel"),
    ("CorrectionState", "correction-state"),
    ("DocumentKind", "document-kind"),
    ("EventKind", "event"),
    ("IdentifierKind", "identifier-kind"),
    ("Outcome", "outcome"),
    ("Role", "role"),
    ("PackageForm", "package-form"),
    ("Phase", "phase"),
    ("Portable", "portable"),
    ("RecordField", "correction-field"),
    ("RefusalGround", "reason"),
    ("RequesterType", "requester-type"),
    ("Standing", "standing"),
    ("TaskState", "task-state"),
    ("TemplateKind", "template-kind"),
    ("Way", "way"),
    ("WithheldGround", "withheld"),
];

/// What ships of every Rust file under these folders, by path: without comments, and without tests, which stand at the end of a file
/// or in files of their own.
fn shipped(folders: &[&str]) -> BTreeMap<String, String> {
    fn walk(folder: &Path, found: &mut BTreeMap<String, String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if path.is_dir() && name != "tests" {
                walk(&path, found);
            } else if name.ends_with(".rs") && name != "tests.rs" {
                let text = fs::read_to_string(&path).unwrap();
                let before_tests = text.split("#[cfg(test)]\nmod tests {").next().unwrap();
                let code: Vec<&str> =
                    before_tests.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
                let path = path.strip_prefix(env!("CARGO_MANIFEST_DIR")).unwrap();
                found.insert(path.to_string_lossy().into_owned(), code.join("\n"));
            }
        }
    }
    let mut found = BTreeMap::new();
    for folder in folders {
        walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src-tauri").join(folder), &mut found);
    }
    found
}

fn host() -> BTreeMap<String, String> {
    shipped(&["crates/api/src", "crates/model/src", "crates/vault/src", "crates/intake/src", "crates/law/src", "src"])
}

/// The text of one file under `src-tauri`, as it ships.
fn file(path: &str) -> String {
    let (folder, _) = path.rsplit_once('/').unwrap();
    let files = shipped(&[folder]);
    files.into_iter().find(|(found, _)| found.ends_with(path)).unwrap_or_else(|| panic!("{path} has moved")).1
}

/// What stands between `start` and the next `end`.
fn part<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    let (_, rest) = text.split_once(start).unwrap_or_else(|| panic!("{start:?} has moved"));
    rest.split_once(end).unwrap_or_else(|| panic!("{start:?} has no end")).0
}

/// The string literals of a piece of code that holds no escaped quotation mark.
fn literals(code: &str) -> Vec<String> {
    code.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

/// The literal that `text` begins with, if it does.
fn leading_literal(text: &str) -> Option<String> {
    text.trim_start().strip_prefix('"')?.split_once('"').map(|(literal, _)| literal.to_owned())
}

/// What follows every `marker` that begins a word.
fn after<'a>(text: &'a str, marker: &'a str) -> impl Iterator<Item = &'a str> {
    text.match_indices(marker).filter_map(move |(at, _)| {
        let before = text[..at].chars().next_back();
        (!before.is_some_and(|c| c.is_alphanumeric() || c == '_')).then(|| &text[at + marker.len()..])
    })
}

/// The literals among the arguments of a call, given the text after its opening bracket, from the argument `first` on.
fn arguments(rest: &str, first: usize) -> Vec<String> {
    let (mut depth, mut argument, mut quoted, mut from, mut to) = (0_usize, 0_usize, false, None, rest.len());
    for (at, c) in rest.char_indices() {
        if argument == first && from.is_none() {
            from = Some(at);
        }
        match c {
            '"' => quoted = !quoted,
            _ if quoted => {}
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' if depth == 0 => {
                to = at;
                break;
            }
            ')' | ']' | '}' => depth -= 1,
            ',' if depth == 0 => argument += 1,
            _ => {}
        }
    }
    from.map(|from| literals(&rest[from..to])).unwrap_or_default()
}

/// Every id that a rule is called by: where it is refused, and in the lists that the files and the law keep of theirs.
fn rules() -> Found {
    let mut found = Found::new();
    for (path, text) in host() {
        let mut ids = Vec::new();
        for call in ["invalid(", "Broken::new("] {
            ids.extend(after(&text, call).flat_map(|rest| arguments(rest, 1)));
        }
        // Closures that stand in for these calls and take the rule alone.
        for call in ["wrong(", "refuse("] {
            ids.extend(after(&text, call).filter_map(leading_literal));
        }
        for rest in after(&text, "rule: ") {
            ids.extend(leading_literal(rest.strip_prefix("Some(").unwrap_or(rest)));
        }
        for id in ids {
            found.entry(id).or_insert_with(|| path.clone());
        }
    }
    for (path, function) in
        [("crates/intake/src/error.rs", "fn id(self)"), ("crates/law/src/error.rs", "fn rule(&self)")]
    {
        for id in literals(part(&file(path), function, "\n    }")) {
            found.entry(id).or_insert_with(|| path.to_owned());
        }
    }
    found
}

/// Every reason why something cannot be done now.
fn reasons() -> Found {
    let mut found = Found::new();
    for (path, text) in host() {
        let mut ids: Vec<String> = Vec::new();
        for marker in ["NotNow(", "not_now(", "NotNow { reason: "] {
            ids.extend(after(&text, marker).filter_map(leading_literal));
        }
        for id in ids {
            found.entry(id).or_insert_with(|| path.clone());
        }
    }
    found
}

/// Every action that an entry of the trail is recorded under.
fn actions() -> Found {
    let mut found = Found::new();
    for (path, text) in host() {
        let named = after(&text, "Action(").chain(after(&text, "change(desk, ")).chain(after(&text, "leave(desk, "));
        for id in named.filter_map(leading_literal) {
            found.entry(id).or_insert_with(|| path.clone());
        }
    }
    found
}

/// Fails with every id whose message `<prefix>-<id>` does not exist, and with every exception that is none.
fn worded(prefix: &str, found: &Found, exceptions: &[(&str, &str)]) {
    let mut wrong = Vec::new();
    for (id, path) in found {
        let key = format!("{prefix}-{}", id.replace('.', "-"));
        let excepted = exceptions.iter().any(|(excepted, _)| excepted == id);
        match (words::has(Language::English, &key), excepted) {
            (false, false) => wrong.push(format!("{key} has no message (from {path})")),
            (true, true) => wrong.push(format!("{key} has a message, so it is no exception")),
            _ => {}
        }
    }
    for (id, _) in exceptions.iter().filter(|(id, _)| !found.contains_key(*id)) {
        wrong.push(format!("{prefix}-{id} is an exception for nothing"));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The same for a list that stands in one file.
fn list_worded(prefix: &str, path: &str, ids: &[String]) {
    assert!(!ids.is_empty(), "no {prefix} found in {path}");
    worded(prefix, &ids.iter().map(|id| (id.clone(), path.to_owned())).collect(), &[]);
}

#[test]
fn every_rule_that_can_be_broken_is_worded() {
    let rules = rules();
    for known in ["not-on-the-sheet", "none-and-some", "repetition", "before-2018", "unclosed-quote", "not-a-date"] {
        assert!(rules.contains_key(known), "{known} is no longer found, so others may be overlooked too");
    }
    worded("rule", &rules, RULES_UNWORDED);
}

#[test]
fn every_reason_why_something_cannot_be_done_now_is_worded() {
    let reasons = reasons();
    for known in ["identity-missing", "no-finding", "busy", "no-recovery-code"] {
        assert!(reasons.contains_key(known), "{known} is no longer found, so others may be overlooked too");
    }
    worded("not-now", &reasons, REASONS_UNWORDED);
}

#[test]
fn every_action_on_a_timeline_is_worded() {
    let actions = actions();
    for known in ["request.registered", "task.sent", "document.drafted", "slot.device-added"] {
        assert!(actions.contains_key(known), "{known} is no longer found, so others may be overlooked too");
    }
    worded("timeline", &actions, &[]);
}

#[test]
fn every_member_of_a_closed_list_is_worded() {
    let mut seen = BTreeSet::new();
    for (path, text) in shipped(&["crates/model/src"]) {
        for rest in after(&text, "coded! {") {
            let (head, members) = part(rest, "\n", "\n}").split_once('{').unwrap();
            let name = head.trim();
            let (name, prefix) = LISTS
                .iter()
                .find(|(list, _)| *list == name)
                .unwrap_or_else(|| panic!("{name} of {path} has no message keys here"));
            list_worded(prefix, &path, &literals(members));
            seen.insert(*name);
        }
    }
    assert_eq!(seen, LISTS.iter().map(|(name, _)| *name).collect(), "lists that are no longer found");
}

#[test]
fn every_closing_reason_legal_basis_method_right_and_next_step_is_worded() {
    let model = "crates/model/src/request.rs";
    list_worded("reason", model, &literals(part(&file(model), "fn reasons(self)", "\n    }")));

    let subject = "crates/model/src/subject.rs";
    list_worded("basis", subject, &literals(part(&file(subject), "const BASES: &[&str] = &[", "];")));

    let settings = "crates/api/src/settings.rs";
    list_worded("method", settings, &literals(part(&file(settings), "const METHODS: ", "];")));

    let right = "crates/law/src/right.rs";
    list_worded("right", right, &literals(part(&file(right), "fn id(self)", "\n    }")));
    list_worded("law-right", right, &literals(part(&file(right), "fn id(self)", "\n    }")));

    let gate = "crates/model/src/gate.rs";
    list_worded("next", gate, &literals(part(&file(gate), "fn next_step(&self)", "\n    }")));
}
