//! `law count`, `law due` and `law breach`: what happened on the command line, the dates on standard output.

use super::Invalid;
use super::reader::Reader;
use ::law::{
    BreachClock, BreachDue, BreachFacts, Calendar, Cause, Deadline, Duty, Event, Facts, FirstDay, LawError, Overflow,
    Period, Right, Roll, Unit,
};
use chrono::NaiveDate;
use clap::Args;
use serde_json::{Value, json};

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
    /// Swapped rest days are closing days too (lenient, and against Regulation 1182/71 Art 2).
    #[arg(long)]
    swapped_rest_days: bool,
    /// A former version of the holiday data; see `law calendars`.
    #[arg(long)]
    calendar_version: Option<String>,
    /// Where the last day is no working day: none, next-working-day or sunday-or-holiday.
    #[arg(long, default_value = "none")]
    roll: String,
    /// The day of the event: not-counted, or counted as the first day.
    #[arg(long, default_value = "not-counted")]
    first_day: String,
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
    /// Swapped rest days are closing days too (lenient, and against Regulation 1182/71 Art 2).
    #[arg(long)]
    swapped_rest_days: bool,
    /// A former version of the holiday data; see `law calendars`.
    #[arg(long)]
    calendar_version: Option<String>,
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
    /// The questions were not reasonably needed.
    #[arg(long)]
    not_needed: bool,
    /// The person was told of the extension with reasons, in time, or on --extended=DAY.
    #[arg(long, num_args = 0..=1, require_equals = true, default_missing_value = "")]
    extended: Option<String>,
    /// The notice of extension gave no reasons.
    #[arg(long, requires = "extended")]
    without_reasons: bool,
    /// The new date that the notice named, where the law gives no length (swiss-fadp, singapore-pdpa, korea-pipa).
    #[arg(long, requires = "extended")]
    extended_until: Option<String>,
    /// The controller is a small processing agent (LGPD).
    #[arg(long)]
    small_agent: bool,
    /// A variant of the rule, such as simplified (LGPD Art 19 I).
    #[arg(long)]
    variant: Option<String>,
    /// The day whose law counts; the day of receipt by default.
    #[arg(long)]
    on: Option<String>,
    /// Rule and version that the case was opened under, as RULE@VERSION; the newest one by default.
    #[arg(long)]
    opened_under: Option<String>,
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
    /// Somebody meant harm (japan-appi).
    #[arg(long)]
    malicious: bool,
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

fn with_rest_days(calendar: Option<Calendar>, wanted: bool) -> Option<Calendar> {
    if wanted { calendar.map(Calendar::with_swapped_rest_days) } else { calendar }
}

pub(super) fn count(count: &Count) -> Result<Value, Invalid> {
    let reader = Reader::new(&count.language)?;
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
    let first_day = match count.first_day.as_str() {
        "not-counted" => FirstDay::NotCounted,
        "counted" => FirstDay::Counted,
        other => return Err(Invalid::choice("first-day", other, "not-counted, counted")),
    };
    let from = reader.law("from", first_day.counted_from(from))?;
    let calendar = reader.calendar(count.calendar.as_deref(), count.calendar_version.as_deref())?;
    let calendar = with_rest_days(calendar, count.swapped_rest_days);
    let counted = reader.blame(::law::count(from, Period { n, unit }, overflow, roll, calendar.as_ref()))?;
    Ok(json!({
        "due": counted.due,
        "steps": reader.steps(&counted.steps),
        "calendar": counted.calendar,
        "calendarVersion": counted.calendar_version,
        "estimated": counted.estimated,
    }))
}

pub(super) fn due(due: &Due) -> Result<Value, Invalid> {
    let reader = Reader::new(&due.language)?;
    let right = Right::parse(&due.right)
        .ok_or_else(|| Invalid::choice("right", &due.right, &Right::ALL.map(Right::id).join(", ")))?;
    let received = reader.date("received", &due.received)?;
    let closing = due.closing_days.iter().map(|day| reader.date("closing-day", day)).collect::<Result<Vec<_>, _>>()?;
    let calendar = reader.calendar(due.calendar.as_deref(), due.calendar_version.as_deref())?;
    let calendar = with_rest_days(calendar, due.swapped_rest_days).map(|calendar| calendar.with_closing_days(closing));
    let events = events(reader, due, received)?;
    let opened_under = match due.opened_under.as_deref() {
        Some(text) => Some(text.split_once('@').ok_or_else(|| Invalid::choice("opened-under", text, "RULE@VERSION"))?),
        None => None,
    };
    let facts = Facts {
        regime: &due.regime,
        right,
        received,
        calendar: calendar.as_ref(),
        events: &events,
        small_agent: due.small_agent,
        variant: due.variant.as_deref(),
        on: reader.optional_date("on", due.on.as_deref())?,
        opened_under,
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
    let (prompt, needed) = (!due.asked_late, !due.not_needed);
    let date = |field: &'static str, text: &Option<String>| {
        text.as_deref().map(|text| reader.event(field, text, received)).transpose()
    };
    // An answer alone means that it was asked for on the day of receipt.
    let answer = |field: &'static str, text: &Option<String>, cause: Cause, asked: Option<NaiveDate>| {
        let answered = text.as_deref().map(|text| reader.date(field, text)).transpose()?;
        answered.map(|answered| reader.in_order(field, cause, asked.unwrap_or(received), answered)).transpose()
    };
    let mut events = Vec::new();
    let asked = date("identity-asked", &due.identity_asked)?;
    let answered = answer("identity-received", &due.identity_received, Cause::Identity, asked)?;
    if let Some(on) = asked.or(answered.map(|_| received)) {
        events.push(Event::IdentityAsked { on, prompt, needed });
    }
    events.extend(answered.map(|on| Event::IdentityReceived { on }));
    let asked = date("fee-asked", &due.fee_asked)?;
    let paid = answer("fee-paid", &due.fee_paid, Cause::Fee, asked)?;
    if let Some(on) = asked.or(paid.map(|_| received)) {
        events.push(Event::FeeAsked { on });
    }
    events.extend(paid.map(|on| Event::FeePaid { on }));
    for wait in &due.clarification {
        let (asked, answered) = wait.split_once("..").unwrap_or((wait, ""));
        let on = reader.event("clarification", asked, received)?;
        events.push(Event::ClarificationAsked { on, prompt, needed });
        if !answered.is_empty() {
            let answered = reader.date("clarification", answered)?;
            let on = reader.in_order("clarification", Cause::Clarification, on, answered)?;
            events.push(Event::ClarificationReceived { on });
        }
    }
    if let Some(on) = &due.extended {
        let on = if on.is_empty() { received } else { reader.event("extended", on, received)? };
        let until = reader.optional_date("extended-until", due.extended_until.as_deref())?;
        events.push(Event::Extended { on, reasons: !due.without_reasons, until });
    }
    Ok(events)
}

pub(super) fn breach(breach: &Breach) -> Result<Value, Invalid> {
    let reader = Reader::new(&breach.language)?;
    let aware = reader.instant("aware", &breach.aware, &breach.zone)?;
    let calendar = reader.calendar(breach.calendar.as_deref(), None)?;
    let facts = BreachFacts {
        calendar: calendar.as_ref(),
        small_agent: breach.small_agent,
        malicious: breach.malicious,
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
