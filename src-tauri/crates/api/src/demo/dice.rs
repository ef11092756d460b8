//! Chance that falls the same way for the same seed, on every computer: SplitMix64 (Steele, Lea, Flood 2014). Never for keys.

/// One stream of numbers. Every record gets its own, so that a record can be made again without those before it.
pub(super) struct Dice(u64);

impl Dice {
    /// The stream of the `index`-th record of a kind.
    pub(super) fn of(seed: u64, kind: u64, index: u64) -> Self {
        let mut dice = Self(seed ^ kind.wrapping_mul(0xD6E8_FEB8_6659_FD93));
        let mixed = dice.next();
        Self(mixed ^ index.wrapping_mul(0xA076_1D64_78BD_642F))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number from 0 to `n - 1`; 0 where `n` is 0.
    pub(super) fn below(&mut self, n: u64) -> u64 {
        // The bias of a remainder is far below what made-up people would notice.
        self.next().checked_rem(n).unwrap_or(0)
    }

    /// A number from `low` to `high`, both included.
    pub(super) fn between(&mut self, low: u64, high: u64) -> u64 {
        low + self.below(high.saturating_sub(low) + 1)
    }

    /// True in so many of a hundred cases.
    pub(super) fn chance(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    /// One of a list; none where it is empty.
    pub(super) fn pick<'a, T>(&mut self, list: &'a [T]) -> Option<&'a T> {
        list.get(self.index(list.len()))
    }

    /// One text of a list, or an empty one.
    pub(super) fn text<'a>(&mut self, list: &'a [String]) -> &'a str {
        self.pick(list).map_or("", String::as_str)
    }

    /// One of a list by weight.
    pub(super) fn weighed<'a, T>(&mut self, list: &'a [(u64, T)]) -> Option<&'a T> {
        let mut left = self.below(list.iter().map(|(weight, _)| weight).sum());
        for (weight, value) in list {
            match left.checked_sub(*weight) {
                Some(rest) => left = rest,
                None => return Some(value),
            }
        }
        None
    }

    /// A place in a list of this length.
    pub(super) fn index(&mut self, length: usize) -> usize {
        usize::try_from(self.below(u64::try_from(length).unwrap_or(0))).unwrap_or(0)
    }

    /// The pattern with every `#` made a digit.
    pub(super) fn digits(&mut self, pattern: &str) -> String {
        pattern.chars().map(|c| if c == '#' { char::from(b'0' + (self.below(10) as u8)) } else { c }).collect()
    }
}
