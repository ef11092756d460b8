//! The laws an office may answer under, read from `assets/law/regimes/*.toml`.

use crate::{Cause, FirstDay, LawError, Overflow, Period, Right, Roll, bundle};
use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};
use std::sync::OnceLock;

/// A law with its clocks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Regime {
    /// The stable id, which is the file's name.
    pub id: String,
    /// The calendar to propose: an ISO id, or empty where it is the one of the office's own place.
    #[serde(default)]
    pub calendar: String,
    /// The clocks of requests. Where several fit, the first one in force counts.
    #[serde(default)]
    pub rules: Vec<Rule>,
    /// The clocks of breaches.
    #[serde(default)]
    pub breach: Vec<BreachRule>,
}

/// How sure the office can be of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Provenance {
    /// Read at its source.
    Source,
    /// Known from a commentary only.
    Secondary,
    /// Not checked at any source.
    Unchecked,
    /// Not law: a period that this program proposes where the law sets none.
    Policy,
}

impl Provenance {
    /// Whether the rule has to be shown as "check locally".
    #[must_use]
    pub const fn check_locally(self) -> bool {
        !matches!(self, Self::Source)
    }
}

/// A part of a rule that stands from memory or from a commentary, while the rest of it was read at its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// Where it is written: its name or number.
    Source,
    /// The day from which it is in force.
    ValidFrom,
    /// The extension.
    Extension,
    /// What a wait does.
    Waits,
    /// The clock of an appeal.
    Appeal,
}

/// What an officer has to have found for a wait to suspend the clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Condition {
    /// It was asked without undue delay.
    Prompt,
    /// There was a reasonable doubt, or the question was reasonably needed.
    Needed,
}

/// What an event does to a clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Effect {
    /// Nothing: the clock runs on.
    #[default]
    None,
    /// The clock stands still from the question to the answer, where the rule's [`Condition`]s are met.
    Suspend,
    /// The clock begins when the answer is in.
    Restart,
}

/// Which days of a wait are not counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PauseDays {
    /// The days after the question, up to and with the day of the answer.
    #[default]
    Between,
    /// Both the day of the question and the day of the answer (UK DPA 2018 s.54(3C)).
    BothEnds,
}

/// A longer period, which a notice to the person opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Extension {
    /// How much longer, in the unit of the base period; counted together with it from the original start. Nought where `told` is set.
    #[serde(default)]
    pub n: u32,
    /// Whether the notice must give reasons.
    pub reasons: bool,
    /// The law gives no length: the date is the one that the notice names.
    #[serde(default)]
    pub told: bool,
}

/// The clock of an appeal against a refusal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Appeal {
    /// Days to answer the appeal.
    pub days: u32,
    /// Days by which that may be extended.
    #[serde(default)]
    pub extension: u32,
}

/// One clock of a regime.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// The stable id.
    pub id: String,
    /// The version of this wording of the rule: the month it was written down, and a number.
    pub version: String,
    /// A later version of the same id has taken its place; it stays for the cases that were opened under it.
    #[serde(default)]
    pub superseded: bool,
    /// The rights it is the clock of.
    pub rights: Vec<Right>,
    /// A named variant that the office has to choose, such as LGPD's simplified answer; none is the ordinary clock.
    #[serde(default)]
    pub variant: Option<String>,
    /// First day on which it is in force.
    pub valid_from: NaiveDate,
    /// Last day on which it is in force.
    #[serde(default)]
    pub valid_to: Option<NaiveDate>,
    /// The period; `n = 0` days is "at once".
    pub period: Period,
    /// Whether the day of receipt is the first day of the period.
    #[serde(default)]
    pub first_day: FirstDay,
    /// Where a month is too short.
    #[serde(default)]
    pub overflow: Overflow,
    /// Where the last day is no working day.
    #[serde(default)]
    pub roll: Roll,
    /// The period of a small processing agent, where it has another.
    #[serde(default)]
    pub small_agent: Option<Period>,
    /// What is asked for has to be done at once; the period is only for the answer.
    #[serde(default)]
    pub act_at_once: bool,
    /// The law sets no fixed period for it.
    #[serde(default)]
    pub no_fixed_period: bool,
    /// The extension, if there is one.
    #[serde(default)]
    pub extension: Option<Extension>,
    /// A refusal is due within the base period even where the answer was extended (GDPR Art 12(4)).
    #[serde(default)]
    pub refusal_in_base_period: bool,
    /// The period within which receipt has to be confirmed.
    #[serde(default)]
    pub acknowledge: Option<Period>,
    /// What a doubt about identity does.
    #[serde(default)]
    pub identity: Effect,
    /// What a question about the scope does.
    #[serde(default)]
    pub clarification: Effect,
    /// What a fee does.
    #[serde(default)]
    pub fee: Effect,
    /// What has to be found for a wait to suspend.
    #[serde(default = "Rule::both_conditions")]
    pub conditions: Vec<Condition>,
    /// Which days of a wait are not counted.
    #[serde(default)]
    pub pause_days: PauseDays,
    /// The clock of an appeal.
    #[serde(default)]
    pub appeal: Option<Appeal>,
    /// The period, counted from receipt, within which those with whom the data were shared are told; `n = 0` days is at once.
    #[serde(default)]
    pub tell_recipients: Option<Period>,
    /// The period, counted from the decision, within which it has to be carried out.
    #[serde(default)]
    pub carry_out: Option<Period>,
    /// The period, counted from receipt, in which the person is not asked to opt in again.
    #[serde(default)]
    pub no_asking_again: Option<Period>,
    /// Where the rule is written.
    pub source: String,
    /// How its period was checked.
    pub provenance: Provenance,
    /// Which parts of it were not checked although its period was.
    #[serde(default)]
    pub unchecked: Vec<Part>,
}

/// From which moment a breach clock counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CountsFrom {
    /// Awareness with reasonable certainty.
    Aware,
    /// The day on which the breach was assessed as notifiable.
    Assessed,
    /// The day of the notice to the authority.
    AuthorityNotified,
    /// The day of the notice to the people concerned.
    SubjectsNotified,
}

/// One clock of a breach.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BreachRule {
    /// The stable id.
    pub id: String,
    /// The version of this wording of the rule.
    pub version: String,
    /// What is due.
    pub duty: crate::Duty,
    /// First day on which it is in force.
    pub valid_from: NaiveDate,
    /// Last day on which it is in force.
    #[serde(default)]
    pub valid_to: Option<NaiveDate>,
    /// The period; none is "without undue delay".
    #[serde(default)]
    pub period: Option<Period>,
    /// From when it counts.
    pub counts_from: CountsFrom,
    /// Where the last day is no working day.
    #[serde(default)]
    pub roll: Roll,
    /// The period of a small processing agent, where it has another.
    #[serde(default)]
    pub small_agent: Option<Period>,
    /// The period where somebody meant harm, where it is another.
    #[serde(default)]
    pub malicious: Option<Period>,
    /// Whether the end under Regulation 1182/71 Art 3(1), which drops the hour of the event, is given beside it.
    #[serde(default)]
    pub strict_end: bool,
    /// Where the rule is written.
    pub source: String,
    /// How it was checked.
    pub provenance: Provenance,
    /// Which parts of it were not checked although its period was.
    #[serde(default)]
    pub unchecked: Vec<Part>,
}

/// How long after a start that was not checked a date still hangs on that start.
const START_MATTERS: Months = Months::new(12);

/// Whether a date of receipt is so close to a start from memory that an error of some months in it would matter.
pub(crate) fn start_is_doubtful(unchecked: &[Part], valid_from: NaiveDate, on: NaiveDate) -> bool {
    unchecked.contains(&Part::ValidFrom) && valid_from.checked_add_months(START_MATTERS).is_none_or(|end| on < end)
}

pub(crate) fn in_force(from: NaiveDate, to: Option<NaiveDate>, on: NaiveDate) -> bool {
    from <= on && to.is_none_or(|to| on <= to)
}

/// All regimes by id. The files are proved to be readable by a test, so none is left out here.
#[must_use]
pub fn regimes() -> &'static [Regime] {
    static REGIMES: OnceLock<Vec<Regime>> = OnceLock::new();
    REGIMES.get_or_init(|| {
        let mut regimes: Vec<Regime> =
            bundle::REGIMES.iter().filter_map(|(_, text)| toml::from_str(text).ok()).collect();
        regimes.sort_by(|a, b| a.id.cmp(&b.id));
        regimes
    })
}

/// The regime with this id.
#[must_use]
pub fn regime(id: &str) -> Option<&'static Regime> {
    let regimes = regimes();
    regimes.binary_search_by(|regime| regime.id.as_str().cmp(id)).ok().and_then(|at| regimes.get(at))
}

impl Rule {
    fn both_conditions() -> Vec<Condition> {
        vec![Condition::Prompt, Condition::Needed]
    }

    /// What a wait of this cause does to the clock.
    #[must_use]
    pub const fn effect(&self, cause: Cause) -> Effect {
        match cause {
            Cause::Identity => self.identity,
            Cause::Clarification => self.clarification,
            Cause::Fee => self.fee,
        }
    }

    /// Whether a part of the rule was not checked at its source, by itself or with the whole.
    #[must_use]
    pub fn is_unchecked(&self, part: Part) -> bool {
        self.provenance.check_locally() || self.unchecked.contains(&part)
    }
}

impl Regime {
    /// The Fluent message that names the regime.
    #[must_use]
    pub fn message_key(&self) -> String {
        format!("law-regime-{}", self.id)
    }

    /// The rights that have a clock here, in the order of [`Right::ALL`].
    #[must_use]
    pub fn rights(&self) -> Vec<Right> {
        Right::ALL.into_iter().filter(|right| self.rules.iter().any(|rule| rule.rights.contains(right))).collect()
    }

    /// The variants that a right can be answered in beside the ordinary one.
    #[must_use]
    pub fn variants(&self, right: Right) -> Vec<&str> {
        let all = self.rules.iter().filter(|rule| !rule.superseded && rule.rights.contains(&right));
        all.filter_map(|rule| rule.variant.as_deref()).collect()
    }

    /// Whether a small processing agent has other periods here.
    #[must_use]
    pub fn knows_small_agents(&self) -> bool {
        self.rules.iter().any(|rule| rule.small_agent.is_some())
    }

    /// The rule that a case was opened under, superseded or not, as long as it still fits the case: a corrected date of receipt or
    /// another right can lead to another rule.
    #[must_use]
    pub fn rule_version(
        &self,
        id: &str,
        version: &str,
        right: Right,
        variant: Option<&str>,
        on: NaiveDate,
    ) -> Option<&Rule> {
        self.rules.iter().find(|rule| {
            rule.id == id
                && rule.version == version
                && rule.variant.as_deref() == variant
                && rule.rights.contains(&right)
                && in_force(rule.valid_from, rule.valid_to, on)
        })
    }

    /// The rule for a right on a day, in its newest version, in a variant or the ordinary one.
    ///
    /// # Errors
    /// [`LawError::NoRule`] where the regime has none, [`LawError::NotInForce`] where it has one at another time only.
    pub fn rule(&self, right: Right, variant: Option<&str>, on: NaiveDate) -> Result<&Rule, LawError> {
        let mut known = false;
        for rule in &self.rules {
            if !rule.superseded && rule.variant.as_deref() == variant && rule.rights.contains(&right) {
                if in_force(rule.valid_from, rule.valid_to, on) {
                    return Ok(rule);
                }
                known = true;
            }
        }
        Err(if known {
            LawError::NotInForce { regime: self.id.clone(), on }
        } else {
            LawError::NoRule { regime: self.id.clone(), right }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_regime_file_can_be_read_and_bears_its_file_name_as_id() {
        for (name, text) in bundle::REGIMES {
            let regime: Regime = toml::from_str(text).unwrap_or_else(|error| panic!("{name}: {error}"));
            assert_eq!(&regime.id, name);
        }
        assert_eq!(regimes().len(), bundle::REGIMES.len());
    }

    #[test]
    fn an_extension_is_counted_in_the_unit_of_its_period_and_so_needs_one() {
        for rule in regimes().iter().flat_map(|regime| &regime.rules) {
            assert!(rule.extension.is_none() || rule.period.n > 0, "{}", rule.id);
            assert!(rule.extension.is_none_or(|extension| extension.told == (extension.n == 0)), "{}", rule.id);
        }
    }

    #[test]
    fn a_rule_that_was_not_read_at_its_source_needs_no_list_of_unchecked_parts() {
        for rule in regimes().iter().flat_map(|regime| &regime.rules) {
            assert!(rule.unchecked.is_empty() || !rule.provenance.check_locally(), "{}", rule.id);
        }
    }

    #[test]
    fn a_superseded_version_stays_for_the_cases_opened_under_it_and_for_no_other() {
        let regime: Regime = toml::from_str(
            r#"
            id = "test"
            [[rules]]
            id = "one"
            version = "2026-11-1"
            superseded = true
            valid_from = "2018-05-25"
            rights = ["access"]
            period = { n = 30, unit = "day" }
            source = "Test"
            provenance = "source"
            [[rules]]
            id = "one"
            version = "2027-01-1"
            valid_from = "2018-05-25"
            rights = ["access"]
            period = { n = 40, unit = "day" }
            source = "Test"
            provenance = "source"
            "#,
        )
        .unwrap();
        let on = NaiveDate::from_ymd_opt(2026, 12, 1).unwrap();
        assert_eq!(regime.rule(Right::Access, None, on).unwrap().version, "2027-01-1");
        let old = regime.rule_version("one", "2026-11-1", Right::Access, None, on).unwrap();
        assert_eq!(old.period.n, 30);
        assert!(regime.rule_version("one", "2026-11-1", Right::Erasure, None, on).is_none());
        assert!(
            regime.rule_version("one", "2026-11-1", Right::Access, None, old.valid_from.pred_opt().unwrap()).is_none()
        );
        assert!(regime.rule_version("one", "2025-01-1", Right::Access, None, on).is_none());
    }

    #[test]
    fn what_gives_nothing_away_waits_for_no_identity_under_any_regime() {
        for rule in regimes().iter().flat_map(|regime| &regime.rules) {
            if rule.identity != Effect::None {
                let free: Vec<_> = rule.rights.iter().filter(|right| right.never_waits_for_identity()).collect();
                assert!(free.is_empty(), "{}: {free:?}", rule.id);
            }
        }
    }

    #[test]
    fn the_versions_of_a_rule_do_not_overlap() {
        for regime in regimes() {
            let current: Vec<_> = regime.rules.iter().filter(|rule| !rule.superseded).collect();
            for (at, one) in current.iter().enumerate() {
                for other in current.iter().skip(at + 1) {
                    let same =
                        one.variant == other.variant && one.rights.iter().any(|right| other.rights.contains(right));
                    let overlap = in_force(one.valid_from, one.valid_to, other.valid_from)
                        || in_force(other.valid_from, other.valid_to, one.valid_from);
                    assert!(!(same && overlap), "{}: {} and {} are in force together", regime.id, one.id, other.id);
                }
            }
        }
    }
}
