//! `tutelactl`: the command line over the use cases. What the window can do, a script can do, through the same gates.
//!
//! JSON goes to standard output. An error is one JSON object `{code, …}` on standard error, and the exit is not zero.

mod files;
mod law;
mod paper;
mod run;

use clap::{Parser, Subcommand};
use serde_json::{Value, json};
use std::path::PathBuf;
use std::process::ExitCode;

/// The privacy office's vault for scripts.
///
/// JSON goes to standard output; an error is one JSON object {"code", …} on standard error with a non-zero exit. Codes: locked,
/// cannotUnlock, damaged, newerVault, inUse, diskFull, readOnly, forbidden, notFound, conflict, notNow {reason}, invalid {field, rule},
/// cancelled, internal {incident}.
#[derive(Debug, Parser)]
#[command(name = "tutelactl", version)]
pub struct Arguments {
    #[command(flatten)]
    vault: At,
    /// A file that holds the passphrase of the vault, or of the PDF file to be made; a newline at its end is dropped.
    #[arg(long, global = true, value_name = "FILE")]
    passphrase_file: Option<PathBuf>,
    /// The language of what is worded for people: en, hu, pt-BR, es, de.
    #[arg(long, global = true, default_value = "en", value_name = "TAG")]
    screen_language: String,
    #[command(subcommand)]
    verb: Verb,
}

/// Which vault, and under what circumstances.
#[derive(Debug, clap::Args)]
pub struct At {
    /// The vault's folder.
    #[arg(long, global = true, value_name = "DIR")]
    vault: Option<PathBuf>,
    /// Opens the vault although another computer's sign says that it is open there. Recorded in the trail.
    #[arg(long, global = true)]
    take_over: bool,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Verb {
    /// Make a vault for a new office and print its recovery code, once.
    ///
    /// OFFICE is the office as JSON ("-" reads standard input): {"name","address","dpoName","dpoEmail","authority","calendar","zone"} and,
    /// if wanted, "dpoPhone", "regime" (gdpr), "language" (en), "closingDays", "officerName" (the DPO's), "label" (for the lock screen).
    ///
    /// Example: tutelactl --vault v --passphrase-file p new '{"name":"Acme","address":"1 High St","dpoName":"A. Smith",
    /// "dpoEmail":"dpo@acme.example","authority":"DPC, Dublin","calendar":"IE","zone":"Europe/Dublin"}'
    New {
        /// The office as JSON.
        office: String,
    },
    /// Run a command of the table: JSON in, JSON out. `tutelactl commands` lists them with their types.
    ///
    /// Example: tutelactl --vault v --passphrase-file p call make_package '{"document":7,"form":"folder"}' --out answer
    ///
    /// writes the package of a report: "form" is "folder" (--out is a new or an empty folder), "zip" or "protected-zip" (--out is the file;
    /// give a "passphrase", best with the request on standard input, since others on the computer can read a command line).
    Call {
        /// The command's name.
        command: String,
        /// Its request as JSON ("-" reads standard input); nothing means {}.
        request: Option<String>,
        /// A file to be read. In the request its token is "in" (or "in1"); further ones are "in2", "in3", …  A request that leaves its
        /// file field out gets the first.
        #[arg(long = "in", value_name = "FILE")]
        input: Vec<PathBuf>,
        /// The file or folder to be written. Its token is "out"; a request that leaves its file field out gets it.
        #[arg(long, value_name = "PATH")]
        out: Option<PathBuf>,
    },
    /// The command table as a JSON array: name, whether it needs a vault, request and view types. Needs no vault.
    Commands,
    /// Check everything: pages, structure, trail, attachments. Not sound is a non-zero exit.
    Check,
    /// Hand out the trail, or what was recorded about one request, so that others can check it (assets/verify/verify_trail.py does).
    #[command(subcommand)]
    Trail(TrailVerb),
    /// Make a new vault that holds a synthetic office. The same seed makes the same office.
    Demo {
        /// How many requests.
        #[arg(long, default_value_t = 200)]
        requests: u64,
        /// The seed.
        #[arg(long, default_value_t = 1)]
        seed: u64,
    },
    /// Legal dates and breach severity. Needs no vault.
    #[command(subcommand, long_about = law::CONTRACT)]
    Law(Box<law::LawCommand>),
    /// Documents to PDF files, and PDF files looked at. Needs no vault.
    ///
    /// A document is JSON; `paper schema` prints its schema. The same document gives the same bytes. Pictures and attachments are base64.
    /// `paper render DOCUMENT.json OUT.pdf` makes an archive copy (PDF/A-3a, PDF/UA-1) unless told otherwise, `paper check FILE.pdf`
    /// looks whether any file is one. An error is a JSON object {"code":"invalid","field","rule","message"} on standard error, and no
    /// file is written.
    #[command(subcommand)]
    Paper(Box<paper::PaperCommand>),
}

/// What of the trail is handed out.
#[derive(Debug, Subcommand)]
pub enum TrailVerb {
    /// The whole trail as JSON lines, signed; no personal data.
    Export {
        /// The file to be written.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// The entries about one request, each with the path that shows its place in the whole trail.
    Prove {
        /// The request's id.
        request: i64,
        /// With the values that were recorded, which are personal data.
        #[arg(long)]
        values: bool,
        /// The file to be written.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
}

/// Why it was not done: the JSON for standard error.
pub type Refusal = Value;

fn main() -> ExitCode {
    if std::env::args_os().nth(1).is_some_and(|argument| argument == api::import::ARGUMENT) {
        return api::import::serve();
    }
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) if !error.use_stderr() => {
            // Help and version are answers, not errors.
            print(&mut std::io::stdout(), &error.to_string());
            return ExitCode::SUCCESS;
        }
        Err(error) => {
            let field = error
                .get(clap::error::ContextKind::InvalidArg)
                .map_or_else(|| "arguments".to_owned(), |arg| option_name(&arg.to_string()));
            let message = error.to_string().lines().next().unwrap_or_default().trim_start_matches("error: ").to_owned();
            print(
                &mut std::io::stderr(),
                &json!({ "code": "invalid", "field": field, "rule": "usage", "message": message }).to_string(),
            );
            return ExitCode::from(2);
        }
    };
    match run::run(arguments) {
        Ok((answer, good)) => {
            print(&mut std::io::stdout(), &serde_json::to_string_pretty(&answer).unwrap_or_default());
            if good { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(refusal) => {
            print(&mut std::io::stderr(), &refusal.to_string());
            ExitCode::FAILURE
        }
    }
}

/// The name of the first option that clap speaks of, without dashes and placeholder: `--right <RIGHT>` is `right`.
fn option_name(said: &str) -> String {
    let first = said.split([' ', ',', '=', '\n']).find(|word| !word.is_empty()).unwrap_or("arguments");
    first.trim_start_matches('-').trim_matches(['<', '>', '[', ']']).chars().take(60).collect()
}

fn print(to: &mut dyn std::io::Write, text: &str) {
    // A reader that has gone away is no error of ours.
    let _ = writeln!(to, "{}", text.trim_end());
}
