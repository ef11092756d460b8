//! `tutelactl law`: legal dates and breach severity for scripts. Needs no vault and reads no clock.

// This module bears the crate's name, hence the leading `::`.
use ::law::{
    BreachClock, BreachDue, BreachFacts, Calendar, Deadline, Duty, Event, Facts, LawError, Overflow, Period, Quarters,
    Right, Roll, SeverityFactors, Step, Unit,
};
use chrono::{DateTime, NaiveDate, NaiveDateTime};
use clap::{Args, Subcommand};
use serde::Serialize;
use serde_json::{Value, json};
use words::Language;

/// Legal dates and breach severity, as JSON. No vault is needed.
///
/// Dates are written YYYY-MM-DD and local times YYYY-MM-DDTHH:MM. An error is a JSON object
/// {"code":"invalid","field","rule","message"} on standard error, and no date is given.
#[derive(Debug, Subcommand)]
pub enum LawCommand {
    /// Count a period from a day or a local time.
    ///
    /// Prints {"due","steps","calendar","calendarVersion"}; for hours {"due","strictEnd","steps"} in RFC 3339.
    ///
    /// Example: law count --from 2026-01-31 --unit month --n 1 --calendar HU --roll next-working-day
    Count(Count),
    /// The due date of a request with its reasoning.
    ///
    /// Prints {"due","steps","rule","ruleVersion","source","checkLocally","calendar","calendarVersion","baseDue","extended",
    /// "extendableUntil","acknowledgeBy","actAtOnce","waiting","pausedDays"}.
    ///
    /// Example: law due --regime uk-gdpr --right access --received 2026-03-02 --calendar GB-ENG --clarification 2026-03-05..2026-03-05
    Due(Due),
    /// The clocks of a breach; the one of the authority comes first.
    ///
    /// Prints {"due","strictEnd","steps","rule",...,"clocks":[...]}: RFC 3339 local time with offset for hours, a date for days, null
    /// for "without undue delay".
    ///
    /// Example: law breach --regime gdpr --aware 2026-10-23T12:00 --zone Europe/Berlin
    Breach(Breach),
    /// The severity of a breach after ENISA (2013): SE = DPC x EI + CB.
    ///
    /// Prints {"se","band"}; the band is low, medium, high or very_high.
    ///
    /// Example: law severity --dpc 3 --ei 0.75 --confidentiality 0.25 --integrity 0 --availability 0
    Severity(Severity),
    /// The ids and names of all regimes, with their rights and calendar.
    Regimes(Named),
    /// The ids and names of all holiday calendars, and the version of their data.
    Calendars,
}

/// A period to count.
#[derive(Debug, Args)]
pub struct Count {
    /// The day of the event (it is not counted), or its local time where the unit is hour.
    #[arg(long)]
    from: String,
    /// hour, day, business-day, week, month or year.
    #[arg(long)]
    unit: String,
    /// How many.
    #[arg(long, allow_hyphen_values = true)]
    n: String,
    /// Holiday calendar by ISO id (HU, DE-BY, GB-ENG, US-CA); without one only Saturdays and Sundays are days of rest.
    #[arg(long)]
    calendar: Option<String>,
    /// Where the last day is no working day: none, next-working-day or sunday-or-holiday.
    #[arg(long, default_value = "none")]
    roll: String,
    /// Where a month is too short: clamp or next-day.
    #[arg(long, default_value = "clamp")]
    overflow: String,
    /// IANA zone of a local time.
    #[arg(long)]
    zone: Option<String>,
    /// Language of the steps: en, hu, pt-BR, es or de.
    #[arg(long, default_value = "en")]
    language: String,
}

/// The facts of a request.
#[derive(Debug, Args)]
pub struct Due {
    /// The regime's id; see `law regimes`.
    #[arg(long)]
    regime: String,
    /// access, portability, rectification, erasure, restriction, objection, objection-marketing, withdrawal, do-not-sell, opt-out,
    /// limit, automated-decision, complaint or other.
    #[arg(long)]
    right: String,
    /// The day of receipt.
    #[arg(long)]
    received: String,
    /// Holiday calendar by ISO id; without one only Saturdays and Sundays are days of rest.
    #[arg(long)]
    calendar: Option<String>,
    /// A day on which the office is closed; may be given more than once.
    #[arg(long = "closing-day")]
    closing_days: Vec<String>,
    /// The day on which proof of identity was asked for; the day of receipt where only --identity-received is given.
    #[arg(long)]
    identity_asked: Option<String>,
    /// The day on which enough proof of identity arrived.
    #[arg(long)]
    identity_received: Option<String>,
    /// The day on which a fee was asked for; the day of receipt where only --fee-paid is given.
    #[arg(long)]
    fee_asked: Option<String>,
    /// The day on which the fee was paid.
    #[arg(long)]
    fee_paid: Option<String>,
    /// A wait for clarification as ASKED..ANSWERED, or ASKED.. while it lasts; may be given more than once.
    #[arg(long)]
    clarification: Vec<String>,
    /// The questions were not asked without undue delay.
    #[arg(long)]
    asked_late: bool,
    /// The person was told of the extension with reasons, in time, or on --extended=DAY.
    #[arg(long, num_args = 0..=1, require_equals = true, default_missing_value = "")]
    extended: Option<String>,
    /// The notice of extension gave no reasons.
    #[arg(long, requires = "extended")]
    without_reasons: bool,
    /// The controller is a small processing agent (LGPD).
    #[arg(long)]
    small_agent: bool,
    /// A variant of the rule, such as simplified (LGPD Art 19 I).
    #[arg(long)]
    variant: Option<String>,
    /// The day whose law counts; the day of receipt by default.
    #[arg(long)]
    on: Option<String>,
    /// Language of the steps: en, hu, pt-BR, es or de.
    #[arg(long, default_value = "en")]
    language: String,
}

/// The facts of a breach.
#[derive(Debug, Args)]
pub struct Breach {
    /// The regime's id; see `law regimes`.
    #[arg(long)]
    regime: String,
    /// The local time of becoming aware.
    #[arg(long)]
    aware: String,
    /// The office's IANA zone.
    #[arg(long)]
    zone: String,
    /// Holiday calendar by ISO id, for clocks in working days.
    #[arg(long)]
    calendar: Option<String>,
    /// The controller is a small processing agent (LGPD).
    #[arg(long)]
    small_agent: bool,
    /// The day on which the breach was assessed as notifiable.
    #[arg(long)]
    assessed: Option<String>,
    /// The day of the notice to the authority.
    #[arg(long)]
    authority_notified: Option<String>,
    /// The day of the notice to the people concerned.
    #[arg(long)]
    subjects_notified: Option<String>,
    /// Language of the steps: en, hu, pt-BR, es or de.
    #[arg(long, default_value = "en")]
    language: String,
}

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
}

/// A list with names.
#[derive(Debug, Args)]
pub struct Named {
    /// Language of the names: en, hu, pt-BR, es or de.
    #[arg(long, default_value = "en")]
    language: String,
}

/// Why a command gives no answer. Serialises to {"code":"invalid","field","rule","message"}.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Invalid {
    code: &'static str,
    /// The option that is at fault, without its dashes.
    pub field: String,
    /// The stable name of the broken rule.
    pub rule: String,
    /// The reason in the language asked for.
    pub message: String,
}

impl Invalid {
    fn choice(field: &str, value: &str, choices: &str) -> Self {
        let value: String = value.chars().take(40).collect();
        Self {
            code: "invalid",
            field: field.to_owned(),
            rule: "unknown-choice".to_owned(),
            message: format!("“{value}”: {choices}"),
        }
    }

    fn law(field: &str, language: Language, error: &LawError) -> Self {
        Self {
            code: "invalid",
            field: field.to_owned(),
            rule: error.rule().to_owned(),
            message: words::law_error(language, error),
        }
    }
}

/// Runs a command of the law.
///
/// # Errors
/// [`Invalid`], which names the option, the rule and the reason.
pub fn run(command: &LawCommand) -> Result<Value, Invalid> {
    match command {
        LawCommand::Count(count) => run_count(count),
        LawCommand::Due(due) => run_due(due),
        LawCommand::Breach(breach) => run_breach(breach),
        LawCommand::Severity(severity) => run_severity(severity),
        LawCommand::Regimes(named) => {
            let language = language(&named.language)?;
            let regimes = ::law::regimes().iter().map(|regime| {
                json!({
                    "id": regime.id,
                    "name": words::say(language, &regime.message_key(), &[]),
                    "calendar": regime.calendar,
                    "rights": regime.rights().into_iter().map(Right::id).collect::<Vec<_>>(),
                    "breach": !regime.breach.is_empty(),
                })
            });
            Ok(json!({ "regimes": regimes.collect::<Vec<_>>() }))
        }
        LawCommand::Calendars => {
            let calendars = ::law::calendars().map(|calendar| json!({ "id": calendar.id, "name": calendar.name }));
            Ok(json!({ "version": ::law::calendar_data_version(), "calendars": calendars.collect::<Vec<_>>() }))
        }
    }
}

fn language(tag: &str) -> Result<Language, Invalid> {
    Language::parse(tag).ok_or_else(|| Invalid::choice("language", tag, "en, hu, pt-BR, es, de"))
}

/// Reads options and blames the right one.
#[derive(Clone, Copy)]
struct Reader(Language);

impl Reader {
    fn law<T>(self, field: &str, result: Result<T, LawError>) -> Result<T, Invalid> {
        result.map_err(|error| Invalid::law(field, self.0, &error))
    }

    fn date(self, field: &str, text: &str) -> Result<NaiveDate, Invalid> {
        self.law(field, ::law::parse_date(text))
    }

    fn optional_date(self, field: &str, text: Option<&str>) -> Result<Option<NaiveDate>, Invalid> {
        text.map(|text| self.date(field, text)).transpose()
    }

    fn calendar(self, id: Option<&str>) -> Result<Option<Calendar>, Invalid> {
        id.map(|id| self.law("calendar", Calendar::bundled(id))).transpose()
    }

    fn instant(self, field: &str, text: &str, zone: &str) -> Result<DateTime<chrono_tz::Tz>, Invalid> {
        let zone = self.law("zone", ::law::parse_zone(zone))?;
        let local = ["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"]
            .iter()
            .find_map(|form| NaiveDateTime::parse_from_str(text, form).ok())
            .ok_or_else(|| {
                let error = match ::law::parse_date(text) {
                    Ok(_) => LawError::HoursNeedATime,
                    Err(_) => LawError::NotADate { text: text.chars().take(40).collect() },
                };
                Invalid::law(field, self.0, &error)
            })?;
        Ok(self.law(field, ::law::local_instant(local, zone))?.at)
    }

    fn steps(self, steps: &[Step]) -> Vec<String> {
        words::steps(self.0, steps)
    }

    /// Blames the option that an error of a whole computation comes from.
    fn blame<T>(self, result: Result<T, LawError>) -> Result<T, Invalid> {
        result.map_err(|error| {
            let field = match &error {
                LawError::UnknownRegime { .. } | LawError::NoBreachRule { .. } => "regime",
                LawError::NoRule { .. } => "right",
                LawError::NotInForce { .. } | LawError::EventBeforeReceipt { .. } => "received",
                LawError::CalendarHasNoData { .. } | LawError::UnknownCalendar { .. } => "calendar",
                LawError::PauseEndsBeforeItBegins { cause, .. } => match cause {
                    ::law::Cause::Identity => "identity-received",
                    ::law::Cause::Clarification => "clarification",
                    ::law::Cause::Fee => "fee-paid",
                },
                LawError::NotADate { .. } | LawError::HoursNeedATime => "from",
                LawError::NotAZone { .. } | LawError::NoSuchLocalTime { .. } => "zone",
                LawError::OutOfRange => "n",
                LawError::SeverityFactor { factor } => factor,
            };
            Invalid::law(field, self.0, &error)
        })
    }
}

fn run_count(count: &Count) -> Result<Value, Invalid> {
    let reader = Reader(language(&count.language)?);
    let n: u32 = count.n.parse().map_err(|_| Invalid::choice("n", &count.n, "0, 1, 2, …"))?;
    let unit = match count.unit.as_str() {
        "hour" => {
            let zone = count.zone.as_deref().ok_or_else(|| Invalid::choice("zone", "", "Europe/Berlin, …"))?;
            let from = reader.instant("from", &count.from, zone)?;
            let end = reader.law("n", ::law::count_hours(from, n))?;
            return Ok(json!({
                "due": end.due.to_rfc3339(),
                "strictEnd": end.strict_end.to_rfc3339(),
                "steps": reader.steps(&end.steps(from.fixed_offset(), n)),
            }));
        }
        "day" => Unit::Day,
        "business-day" => Unit::BusinessDay,
        "week" => Unit::Week,
        "month" => Unit::Month,
        "year" => Unit::Year,
        other => return Err(Invalid::choice("unit", other, "hour, day, business-day, week, month, year")),
    };
    let roll = match count.roll.as_str() {
        "none" => Roll::None,
        "next-working-day" => Roll::NextWorkingDay,
        "sunday-or-holiday" => Roll::SundayOrHoliday,
        other => return Err(Invalid::choice("roll", other, "none, next-working-day, sunday-or-holiday")),
    };
    let overflow = match count.overflow.as_str() {
        "clamp" => Overflow::Clamp,
        "next-day" => Overflow::NextDay,
        other => return Err(Invalid::choice("overflow", other, "clamp, next-day")),
    };
    // Of a local time only its date matters to days and longer units.
    let from = match &count.zone {
        Some(zone) if count.from.contains('T') => reader.instant("from", &count.from, zone)?.date_naive(),
        _ => reader.date("from", &count.from)?,
    };
    let calendar = reader.calendar(count.calendar.as_deref())?;
    let counted = reader.blame(::law::count(from, Period { n, unit }, overflow, roll, calendar.as_ref()))?;
    Ok(json!({
        "due": counted.due,
        "steps": reader.steps(&counted.steps),
        "calendar": counted.calendar,
        "calendarVersion": counted.calendar_version,
        "estimated": counted.estimated,
    }))
}

fn run_due(due: &Due) -> Result<Value, Invalid> {
    let reader = Reader(language(&due.language)?);
    let right = Right::parse(&due.right)
        .ok_or_else(|| Invalid::choice("right", &due.right, &Right::ALL.map(Right::id).join(", ")))?;
    let received = reader.date("received", &due.received)?;
    let closing = due.closing_days.iter().map(|day| reader.date("closing-day", day)).collect::<Result<Vec<_>, _>>()?;
    let calendar = reader.calendar(due.calendar.as_deref())?.map(|calendar| calendar.with_closing_days(closing));
    let events = events(reader, due, received)?;
    let facts = Facts {
        regime: &due.regime,
        right,
        received,
        calendar: calendar.as_ref(),
        events: &events,
        small_agent: due.small_agent,
        variant: due.variant.as_deref(),
        on: reader.optional_date("on", due.on.as_deref())?,
    };
    let deadline = reader.blame(::law::due(&facts))?;
    Ok(deadline_json(reader, &deadline))
}

fn deadline_json(reader: Reader, deadline: &Deadline) -> Value {
    json!({
        "due": deadline.due,
        "steps": reader.steps(&deadline.steps),
        "rule": deadline.rule,
        "ruleVersion": deadline.rule_version,
        "source": deadline.source,
        "checkLocally": deadline.check_locally,
        "calendar": deadline.calendar,
        "calendarVersion": deadline.calendar_version,
        "baseDue": deadline.base_due,
        "extended": deadline.extended,
        "extendableUntil": deadline.extendable_until,
        "acknowledgeBy": deadline.acknowledge_by,
        "actAtOnce": deadline.act_at_once,
        "waiting": deadline.waiting,
        "pausedDays": deadline.paused_days,
    })
}

fn events(reader: Reader, due: &Due, received: NaiveDate) -> Result<Vec<Event>, Invalid> {
    let prompt = !due.asked_late;
    let mut events = Vec::new();
    let asked = reader.optional_date("identity-asked", due.identity_asked.as_deref())?;
    let answered = reader.optional_date("identity-received", due.identity_received.as_deref())?;
    if let Some(on) = asked.or(answered.map(|_| received)) {
        events.push(Event::IdentityAsked { on, prompt });
    }
    events.extend(answered.map(|on| Event::IdentityReceived { on }));
    let asked = reader.optional_date("fee-asked", due.fee_asked.as_deref())?;
    let paid = reader.optional_date("fee-paid", due.fee_paid.as_deref())?;
    if let Some(on) = asked.or(paid.map(|_| received)) {
        events.push(Event::FeeAsked { on });
    }
    events.extend(paid.map(|on| Event::FeePaid { on }));
    for wait in &due.clarification {
        let (asked, answered) = wait.split_once("..").unwrap_or((wait, ""));
        let on = reader.date("clarification", asked)?;
        events.push(Event::ClarificationAsked { on, prompt });
        if !answered.is_empty() {
            let answered = reader.date("clarification", answered)?;
            if answered < on {
                let cause = ::law::Cause::Clarification;
                return reader.blame(Err(LawError::PauseEndsBeforeItBegins { cause, asked: on, answered }));
            }
            events.push(Event::ClarificationReceived { on: answered });
        }
    }
    if let Some(on) = &due.extended {
        let on = if on.is_empty() { received } else { reader.date("extended", on)? };
        events.push(Event::Extended { on, reasons: !due.without_reasons });
    }
    Ok(events)
}

fn run_breach(breach: &Breach) -> Result<Value, Invalid> {
    let reader = Reader(language(&breach.language)?);
    let aware = reader.instant("aware", &breach.aware, &breach.zone)?;
    let calendar = reader.calendar(breach.calendar.as_deref())?;
    let facts = BreachFacts {
        calendar: calendar.as_ref(),
        small_agent: breach.small_agent,
        assessed: reader.optional_date("assessed", breach.assessed.as_deref())?,
        authority_notified: reader.optional_date("authority-notified", breach.authority_notified.as_deref())?,
        subjects_notified: reader.optional_date("subjects-notified", breach.subjects_notified.as_deref())?,
        ..BreachFacts::new(&breach.regime, aware)
    };
    let clocks = ::law::breach(&facts).map_err(|error| match error {
        LawError::NotInForce { .. } => Invalid::law("aware", reader.0, &error),
        error => match reader.blame::<()>(Err(error)) {
            Err(invalid) => invalid,
            Ok(()) => Invalid::choice("regime", &breach.regime, ""),
        },
    })?;
    let all: Vec<Value> = clocks.iter().map(|clock| clock_json(reader, clock)).collect();
    let first = clocks.iter().position(|clock| clock.duty == Duty::NotifyAuthority).unwrap_or(0);
    let mut out = all.get(first).cloned().unwrap_or_else(|| json!({}));
    if let Value::Object(fields) = &mut out {
        fields.insert("clocks".to_owned(), Value::Array(all));
    }
    Ok(out)
}

fn clock_json(reader: Reader, clock: &BreachClock) -> Value {
    let due = match clock.due {
        BreachDue::At(at) => json!(at.to_rfc3339()),
        BreachDue::EndOf(day) => json!(day),
        BreachDue::WithoutDelay | BreachDue::NotStarted(_) => Value::Null,
    };
    json!({
        "duty": clock.duty,
        "due": due,
        "strictEnd": clock.strict_end.map(|at| at.to_rfc3339()),
        "steps": reader.steps(&clock.steps),
        "rule": clock.rule,
        "ruleVersion": clock.rule_version,
        "source": clock.source,
        "checkLocally": clock.check_locally,
        "calendar": clock.calendar,
        "calendarVersion": clock.calendar_version,
    })
}

fn run_severity(severity: &Severity) -> Result<Value, Invalid> {
    let reader = Reader(Language::English);
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

#[cfg(test)]
mod tests;
