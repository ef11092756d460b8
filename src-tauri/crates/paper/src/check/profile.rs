//! Colour profiles, as far as a checker must know them: the head of an ICC profile.

/// What a profile is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Profile {
    /// How many colours it takes.
    pub(super) channels: i64,
    /// Whether it describes a printer or a screen, and so may be an output intent.
    pub(super) output: bool,
}

/// Reads a profile's head (ICC.1:2010, 7.2) and the list of its parts; `None` if it is no valid profile.
pub(super) fn read(data: &[u8]) -> Option<Profile> {
    let four = |at: usize| data.get(at..at + 4);
    let number = |at: usize| four(at).and_then(|b| b.try_into().ok()).map(u32::from_be_bytes);
    let size = usize::try_from(number(0)?).ok()?;
    if size != data.len() || four(36)? != b"acsp" || !(1..=4).contains(data.get(8)?) {
        return None;
    }
    let output = match four(12)? {
        b"prtr" | b"mntr" => true,
        b"scnr" | b"spac" => false,
        _ => return None,
    };
    let channels = match four(16)? {
        b"GRAY" => 1,
        b"RGB " | b"Lab " => 3,
        b"CMYK" => 4,
        _ => return None,
    };
    if !matches!(four(20)?, b"XYZ " | b"Lab ") {
        return None;
    }
    let count = usize::try_from(number(128)?).ok().filter(|count| (1..=200).contains(count))?;
    for index in 0..count {
        let entry = 132 + index * 12;
        let (offset, length) = (number(entry + 4)?, number(entry + 8)?);
        if u64::from(offset) + u64::from(length) > size as u64 {
            return None;
        }
    }
    Some(Profile { channels, output })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn our_own_profile_is_one_and_a_broken_one_is_none() {
        let good = moxcms::ColorProfile::new_srgb().encode().unwrap();
        assert_eq!(read(&good), Some(Profile { channels: 3, output: true }));
        for broken in [&good[..100], &good[..good.len() - 1], b"".as_slice()] {
            assert_eq!(read(broken), None);
        }
        let mut foreign = good.clone();
        foreign[36] = b'x';
        assert_eq!(read(&foreign), None);
    }
}
