//! How long the officer has been away, on a clock that also runs while the computer sleeps.
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// The limit until the office's settings say otherwise.
pub const DEFAULT_LIMIT: Duration = Duration::from_secs(10 * 60);

/// When the page is told that the vault is about to close, before the limit.
pub const NOTICE: Duration = Duration::from_secs(30);

/// What there is to do about an officer who is away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Away {
    /// Nothing.
    Here,
    /// Say that the vault locks in this many seconds.
    Soon(u64),
    /// Lock.
    TooLong,
}

/// The officer's last sign of life and how long a silence may be; readable from any thread.
#[derive(Debug)]
pub struct Idle {
    last: AtomicU64,
    limit: AtomicU64,
}

impl Idle {
    /// Starts counting at `now`, the time since the computer started.
    pub fn since(now: Duration) -> Self {
        Self { last: AtomicU64::new(millis(now)), limit: AtomicU64::new(millis(DEFAULT_LIMIT)) }
    }

    /// The officer did something at `now`.
    pub fn still_here(&self, now: Duration) {
        self.last.fetch_max(millis(now), Ordering::Relaxed);
    }

    /// From now on a silence may last this long. At least a minute, so that a slip in the settings cannot lock the officer out.
    pub fn set_limit(&self, limit: Duration) {
        self.limit.store(millis(limit.max(Duration::from_secs(60))), Ordering::Relaxed);
    }

    /// As [`Idle::set_limit`], in the minutes of the settings.
    pub fn set_minutes(&self, minutes: u32) {
        self.set_limit(Duration::from_secs(u64::from(minutes) * 60));
    }

    /// The limit in minutes.
    pub fn minutes(&self) -> u32 {
        u32::try_from(self.limit.load(Ordering::Relaxed) / 60_000).unwrap_or(u32::MAX)
    }

    /// What to do at `now`.
    pub fn at(&self, now: Duration) -> Away {
        let silence = millis(now).saturating_sub(self.last.load(Ordering::Relaxed));
        let left = self.limit.load(Ordering::Relaxed).saturating_sub(silence);
        if left == 0 {
            Away::TooLong
        } else if left <= millis(NOTICE) {
            Away::Soon(left.div_ceil(1000))
        } else {
            Away::Here
        }
    }
}

fn millis(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    const START: Duration = Duration::from_secs(5000);

    #[test]
    fn silence_is_noticed_announced_and_ends_in_locking() {
        let idle = Idle::since(START);
        assert_eq!(idle.at(START + Duration::from_secs(569)), Away::Here);
        assert_eq!(idle.at(START + Duration::from_secs(570)), Away::Soon(30));
        assert_eq!(idle.at(START + Duration::from_millis(599_001)), Away::Soon(1));
        assert_eq!(idle.at(START + Duration::from_secs(600)), Away::TooLong);
    }

    #[test]
    fn a_night_asleep_counts_as_silence() {
        let idle = Idle::since(START);
        assert_eq!(idle.at(START + Duration::from_secs(8 * 3600)), Away::TooLong);
    }

    #[test]
    fn a_sign_of_life_starts_the_count_again_and_an_older_one_does_not() {
        let idle = Idle::since(START);
        idle.still_here(START + Duration::from_secs(500));
        idle.still_here(START + Duration::from_secs(100));
        assert_eq!(idle.at(START + Duration::from_secs(1000)), Away::Here);
    }

    #[test]
    fn the_limit_follows_the_settings_but_never_below_a_minute() {
        let idle = Idle::since(START);
        idle.set_limit(Duration::from_secs(120));
        assert_eq!(idle.at(START + Duration::from_secs(120)), Away::TooLong);
        idle.set_limit(Duration::ZERO);
        assert_eq!(idle.at(START + Duration::from_secs(1)), Away::Here);
        assert_eq!(idle.at(START + Duration::from_secs(60)), Away::TooLong);
    }
}
