//! `law severity`.

use super::Invalid;
use super::reader::Reader;
use ::law::{LawError, Quarters, SeverityFactors};
use clap::Args;
use serde_json::{Value, json};

/// The factors of severity.
#[derive(Debug, Args)]
pub struct Severity {
    /// Context of the processing: 1, 2, 3 or 4.
    #[arg(long, allow_hyphen_values = true)]
    dpc: String,
    /// Ease of identification: 0.25, 0.5, 0.75 or 1.
    #[arg(long, allow_hyphen_values = true)]
    ei: String,
    /// Loss of confidentiality: 0, 0.25 or 0.5.
    #[arg(long, default_value = "0", allow_hyphen_values = true)]
    confidentiality: String,
    /// Loss of integrity: 0, 0.25 or 0.5.
    #[arg(long, default_value = "0", allow_hyphen_values = true)]
    integrity: String,
    /// Loss of availability: 0, 0.25 or 0.5.
    #[arg(long, default_value = "0", allow_hyphen_values = true)]
    availability: String,
    /// Malicious intent, which adds 0.5.
    #[arg(long)]
    malicious: bool,
    /// More than 100 people are concerned: a flag outside the score.
    #[arg(long)]
    over_100: bool,
    /// The data are unintelligible to whoever has them: a flag outside the score.
    #[arg(long)]
    unintelligible: bool,
    /// Language of an error: en, hu, pt-BR, es or de.
    #[arg(long, default_value = "en")]
    language: String,
}

pub(super) fn run(severity: &Severity) -> Result<Value, Invalid> {
    let reader = Reader::new(&severity.language)?;
    let quarters = |factor: &'static str, text: &str| {
        reader.law(factor, Quarters::parse(text).ok_or(LawError::SeverityFactor { factor }))
    };
    let factors = SeverityFactors {
        dpc: reader.law("dpc", severity.dpc.parse().map_err(|_| LawError::SeverityFactor { factor: "dpc" }))?,
        ei: quarters("ei", &severity.ei)?,
        confidentiality: quarters("confidentiality", &severity.confidentiality)?,
        integrity: quarters("integrity", &severity.integrity)?,
        availability: quarters("availability", &severity.availability)?,
        malicious: severity.malicious,
        over_100_people: severity.over_100,
        unintelligible: severity.unintelligible,
    };
    let scored = reader.blame(::law::severity(&factors))?;
    Ok(json!({
        "se": scored.se.value(),
        "band": scored.band.id(),
        "over100": scored.over_100_people,
        "unintelligible": scored.unintelligible,
    }))
}
