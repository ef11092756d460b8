//! Carries a verb out.

use crate::files::CommandLineFiles;
use crate::{Arguments, At, Refusal, TrailVerb, Verb, law, paper};
use api::table::{COMMANDS, SESSION_COMMANDS};
use api::wire::session::{
    ChangePassphraseRequest, CreateVaultRequest, JudgePassphraseRequest, NewRecoverySheetRequest,
    UnlockWithRecoveryRequest,
};
use api::{Desk, Error};
use chrono::{DateTime, Utc};
use serde::Serialize;
use serde_json::{Value, json};
use std::io::Read as _;
use std::path::{Path, PathBuf};
use vault::{KdfProfile, Place, Sensitive, UnlockKey, Vault};
use words::Language;

type Answer = Result<(Value, bool), Refusal>;

/// The answer, and whether the exit is zero.
pub fn run(arguments: Arguments) -> Answer {
    let Arguments { vault, passphrase_file, screen_language, verb } = arguments;
    let language = Language::ALL
        .into_iter()
        .find(|language| language.id() == screen_language)
        .ok_or_else(|| refusal(Error::invalid("screenLanguage", "unknown")))?;
    match verb {
        Verb::Law(command) => law::run(&command).map(good).map_err(|invalid| to_value(&invalid)),
        Verb::Paper(command) => paper::run(*command, passphrase_file),
        Verb::Commands => Ok(good(commands())),
        Verb::New { office } => new(&folder(&vault)?, &passphrase(passphrase_file)?, &office),
        Verb::Demo { requests, seed } => demo(&folder(&vault)?, &passphrase(passphrase_file)?, requests, seed),
        Verb::Trail(trail) => {
            let (command, request, out) = match trail {
                TrailVerb::Export { out } => ("export_trail", json!({}), out),
                TrailVerb::Prove { request, values, out } => {
                    ("prove_request", json!({ "id": request, "withValues": values }), out)
                }
            };
            call(
                vault,
                passphrase_file,
                language,
                command,
                request,
                CommandLineFiles { input: Vec::new(), out: Some(out) },
            )
        }
        Verb::Check => {
            let vault = unlock(&vault, &passphrase(passphrase_file)?)?;
            let warnings: Vec<String> = vault.warnings().iter().map(|warning| format!("{warning:?}")).collect();
            let verdict = api::trail::verdict(&vault, &|_| true).map_err(refusal)?;
            // Where the vault lies says nothing about what it holds.
            let sound =
                verdict.sound && vault.warnings().iter().all(|warning| *warning == vault::Warning::NetworkDrive);
            let mut answer = to_value(&verdict);
            if let Some(object) = answer.as_object_mut() {
                object.insert("warnings".to_owned(), json!(warnings));
            }
            Ok((answer, sound))
        }
        Verb::Call { command, request, input, out } => {
            let request = parse(request.as_deref().unwrap_or("{}"), "request")?;
            call(vault, passphrase_file, language, &command, request, CommandLineFiles { input, out })
        }
    }
}

fn good(answer: Value) -> (Value, bool) {
    (answer, true)
}

/// An error as JSON.
pub fn refusal(error: Error) -> Refusal {
    let mut value = to_value(&error);
    if let Some(object) = value.as_object_mut() {
        object.insert("message".to_owned(), json!(error.to_string()));
    }
    value
}

fn to_value<T: Serialize>(value: &T) -> Value {
    serde_json::to_value(value).unwrap_or_default()
}

#[expect(clippy::disallowed_methods, reason = "the command line stands where the shell stands and reads the clock")]
fn now() -> DateTime<Utc> {
    Utc::now()
}

fn folder(at: &At) -> Result<PathBuf, Refusal> {
    at.vault.clone().ok_or_else(|| refusal(Error::invalid("vault", "required")))
}

/// The passphrase from its file, without the newline at its end.
pub fn passphrase(file: Option<PathBuf>) -> Result<Sensitive<String>, Refusal> {
    let file = file.ok_or_else(|| refusal(Error::invalid("passphraseFile", "required")))?;
    let mut text =
        std::fs::read_to_string(file).map_err(|_| refusal(Error::invalid("passphraseFile", "not-readable")))?;
    if text.ends_with('\n') {
        text.pop();
        if text.ends_with('\r') {
            text.pop();
        }
    }
    Ok(Sensitive::new(text))
}

fn parse(text: &str, field: &str) -> Result<Value, Refusal> {
    let mut from_input = String::new();
    let text = if text == "-" {
        std::io::stdin().read_to_string(&mut from_input).map_err(|_| refusal(Error::invalid(field, "not-readable")))?;
        &from_input
    } else {
        text
    };
    serde_json::from_str(text).map_err(|error| {
        let mut value = refusal(Error::invalid(field, "json"));
        if let Some(object) = value.as_object_mut() {
            object.insert("line".to_owned(), json!(error.line()));
            object.insert("column".to_owned(), json!(error.column()));
        }
        value
    })
}

fn kdf() -> Result<KdfProfile, Refusal> {
    KdfProfile::calibrated().map_err(|error| refusal(Error::from(error)))
}

fn unlock(at: &At, passphrase: &Sensitive<String>) -> Result<Vault, Refusal> {
    let dir = folder(at)?;
    let place = Place::new(&dir).taking_over(at.take_over);
    Vault::unlock(place, UnlockKey::Passphrase(passphrase), now()).map_err(|error| refusal(Error::from(error)))
}

fn new(dir: &Path, passphrase: &Sensitive<String>, office: &str) -> Answer {
    let given = parse(office, "office")?;
    let Value::Object(mut office) = given else { return Err(refusal(Error::invalid("office", "wrong-type"))) };
    let mut take = |field: &str| match office.remove(field) {
        Some(Value::String(text)) => text,
        _ => String::new(),
    };
    let (officer_name, label) = (take("officerName"), take("label"));
    let officer_name = match office.get("dpoName") {
        Some(Value::String(name)) if officer_name.is_empty() => name.clone(),
        _ => officer_name,
    };
    for (field, value) in [("regime", "gdpr"), ("language", "en")] {
        office.entry(field).or_insert_with(|| json!(value));
    }
    for field in ["name", "address", "dpoName", "dpoEmail", "authority", "calendar", "zone"] {
        if !office.contains_key(field) {
            return Err(refusal(Error::invalid(field, "required")));
        }
    }
    let office =
        serde_json::from_value(Value::Object(office)).map_err(|_| refusal(Error::invalid("office", "wrong-type")))?;
    let label = if label.is_empty() { "Tutela".to_owned() } else { label };
    // EXPOSE: handed over to the use case, which wraps it again.
    let request =
        CreateVaultRequest { passphrase: passphrase.expose().clone(), officer_name, label, office, logo: None };
    let (vault, code) = api::session::create(Place::new(dir), request, None, kdf()?, now()).map_err(refusal)?;
    vault.close().map_err(|error| refusal(Error::from(error)))?;
    // EXPOSE: printed once; it exists nowhere else.
    Ok(good(json!({ "recoveryCode": code.reveal() })))
}

fn demo(dir: &Path, passphrase: &Sensitive<String>, requests: u64, seed: u64) -> Answer {
    let api::demo::DemoOffice { office, officer_name, label } = api::demo::office().map_err(refusal)?;
    // EXPOSE: handed over to the use case, which wraps it again.
    let request =
        CreateVaultRequest { passphrase: passphrase.expose().clone(), officer_name, label, office, logo: None };
    let (vault, code) = api::session::create(Place::new(dir), request, None, kdf()?, now()).map_err(refusal)?;
    api::demo::fill(&vault, requests, seed, now(), &|_| {}).map_err(refusal)?;
    vault.close().map_err(|error| refusal(Error::from(error)))?;
    // EXPOSE: printed once; it exists nowhere else.
    Ok(good(json!({ "requests": requests, "seed": seed, "recoveryCode": code.reveal() })))
}

fn commands() -> Value {
    let entry = |name: &str, needs_vault: bool, shape: &api::table::Shape| {
        json!({
            "name": name,
            "needsVault": needs_vault,
            "request": (shape.request)(),
            "view": (shape.view)(),
            "requestType": (shape.request_type)(),
            "viewType": (shape.view_type)(),
        })
    };
    let session = SESSION_COMMANDS.iter().map(|(name, shape)| entry(name, false, shape));
    let desk = COMMANDS.iter().map(|command| entry(command.name, true, &command.shape));
    session.chain(desk).collect()
}

/// A request that leaves its file field out means the file of the command line.
fn fill_in_files(command: &api::table::Command, request: &mut Value, files: &CommandLineFiles) {
    let Some(object) = request.as_object_mut() else { return };
    let shape = (command.shape.request_type)();
    let mut fill = |field: &str, token: &str| {
        if shape.contains(&format!("{field}: ")) || shape.contains(&format!("{field}?: ")) {
            object.entry(field).or_insert_with(|| json!(token));
        }
    };
    let writes = matches!(
        command.name,
        "export_document"
            | "make_mail_draft"
            | "make_package"
            | "export_trail"
            | "prove_request"
            | "export_deadlines"
            | "give_back"
    );
    if writes && files.out.is_some() {
        fill("file", "out");
    }
    if command.name == "make_handover" && files.out.is_some() {
        fill("folder", "out");
    }
    if !writes && !files.input.is_empty() {
        fill(if command.name == "register_request" { "mail" } else { "file" }, "in");
    }
}

fn call(
    vault: At,
    passphrase_file: Option<PathBuf>,
    language: Language,
    name: &str,
    mut request: Value,
    files: CommandLineFiles,
) -> Answer {
    if let Some(command) = api::table::command(name) {
        fill_in_files(command, &mut request, &files);
        let vault = unlock(&vault, &passphrase(passphrase_file)?)?;
        // As at every unlocking; a vault that cannot be written to is read all the same.
        let caught_up = api::requests::adopt_lost(&vault, now())
            .and_then(|()| api::clock::moves::catch_up(&vault, now()).map(drop));
        match caught_up {
            Ok(()) | Err(Error::ReadOnly | Error::DiskFull | Error::Forbidden) => {}
            Err(error) => return Err(refusal(error)),
        }
        let desk = Desk {
            vault: &vault,
            now: now(),
            files: &files,
            language,
            work: &api::Unwatched,
            reader: &api::import::Apart,
        };
        let answer = (command.run)(&desk, request).map_err(refusal)?;
        vault.close().map_err(|error| refusal(Error::from(error)))?;
        return Ok(good(answer));
    }
    if !SESSION_COMMANDS.iter().any(|(known, _)| *known == name) {
        return Err(refusal(Error::invalid("command", "unknown")));
    }
    let wrong = |_| refusal(Error::invalid("request", "wrong-type"));
    match name {
        "list_regimes" => Ok(good(to_value(&api::session::list_regimes(language)))),
        "list_calendars" => Ok(good(to_value(&api::session::list_calendars(language)))),
        "list_zones" => Ok(good(to_value(&api::session::list_zones()))),
        "propose_passphrase" => Ok(good(to_value(&api::session::propose_passphrase().map_err(refusal)?))),
        "judge_passphrase" => {
            let asked: JudgePassphraseRequest = serde_json::from_value(request).map_err(wrong)?;
            Ok(good(to_value(&api::session::judge_passphrase(asked.passphrase))))
        }
        "create_vault" => {
            let asked: CreateVaultRequest = serde_json::from_value(request).map_err(wrong)?;
            let logo = match &asked.logo {
                Some(token) => Some(api::Files::read(&files, token).map_err(refusal)?),
                None => None,
            };
            let (vault, code) =
                api::session::create(Place::new(&folder(&vault)?), asked, logo, kdf()?, now()).map_err(refusal)?;
            vault.close().map_err(|error| refusal(Error::from(error)))?;
            // EXPOSE: printed once; it exists nowhere else.
            Ok(good(json!({ "recoveryCode": code.reveal(), "confirmGroups": [] })))
        }
        // EXPOSE: printed once, as with a new vault.
        "new_recovery_sheets" => {
            let asked: NewRecoverySheetRequest = serde_json::from_value(request).map_err(wrong)?;
            let vault = unlock(&vault, &passphrase(passphrase_file)?)?;
            let codes = api::session::new_recovery_sheets(&vault, &Sensitive::new(asked.passphrase), now());
            let codes = codes.map_err(refusal)?;
            vault.close().map_err(|error| refusal(Error::from(error)))?;
            // EXPOSE: as above.
            let sheets = codes.each_ref().map(|code| json!({ "recoveryCode": code.reveal(), "confirmGroups": [] }));
            Ok(good(json!({ "sheets": sheets })))
        }
        "unlock_with_recovery" => {
            let asked: UnlockWithRecoveryRequest = serde_json::from_value(request).map_err(wrong)?;
            let profile = kdf()?;
            let (vault, own) =
                api::session::recover(Place::new(&folder(&vault)?), asked, || Ok(profile), now()).map_err(refusal)?;
            vault.close().map_err(|error| refusal(Error::from(error)))?;
            // EXPOSE: an invited officer's own code, printed once.
            let created = own.map(|code| json!({ "recoveryCode": code.reveal(), "confirmGroups": [] }));
            Ok(good(json!({ "created": created })))
        }
        "change_passphrase" => {
            let asked: ChangePassphraseRequest = serde_json::from_value(request).map_err(wrong)?;
            let vault = unlock(&vault, &passphrase(passphrase_file)?)?;
            let (old, new) = (Sensitive::new(asked.old), Sensitive::new(asked.new));
            vault.change_passphrase(&old, &new, kdf()?, now()).map_err(|error| refusal(Error::from(error)))?;
            Ok(good(json!({})))
        }
        "session_status" => {
            let dir = folder(&vault)?;
            Ok(good(match Vault::peek(&dir) {
                Ok(peek) => json!({ "state": "locked", "label": peek.label, "version": env!("CARGO_PKG_VERSION") }),
                Err(vault::VaultError::NotFound) => {
                    json!({ "state": "none", "label": "", "version": env!("CARGO_PKG_VERSION") })
                }
                Err(error) => return Err(refusal(Error::from(error))),
            }))
        }
        // Windows, dialogs and locking have no meaning without a window.
        _ => Err(refusal(Error::not_now("needs-a-window"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Map;

    fn nothing() -> Value {
        Value::Object(Map::new())
    }

    #[test]
    fn a_request_that_leaves_its_file_out_gets_the_one_of_the_command_line() {
        let files = CommandLineFiles { input: vec!["a.eml".into()], out: Some("b.pdf".into()) };
        for (command, field, token) in [
            ("read_mail", "file", "in"),
            ("register_request", "mail", "in"),
            ("export_document", "file", "out"),
            ("make_package", "file", "out"),
            ("make_handover", "folder", "out"),
            ("give_back", "file", "out"),
            ("take_handback", "file", "in"),
        ] {
            let mut request = nothing();
            fill_in_files(api::table::command(command).unwrap(), &mut request, &files);
            assert_eq!(request[field], token, "{command}");
        }
        let mut request = nothing();
        fill_in_files(api::table::command("open_request").unwrap(), &mut request, &files);
        assert_eq!(request, nothing(), "a command without files gets none");
    }

    #[test]
    fn the_table_names_every_command_with_its_types() {
        let table = commands();
        let rows = table.as_array().unwrap();
        assert_eq!(rows.len(), SESSION_COMMANDS.len() + COMMANDS.len());
        assert!(
            rows.iter().all(
                |row| !row["request"].as_str().unwrap().is_empty() && !row["viewType"].as_str().unwrap().is_empty()
            )
        );
    }
}
