//! The colour profile of a JPEG: what its numbers mean is kept, what it says about the camera or the screen it is from is not.

use std::collections::BTreeMap;

use moxcms::{ColorProfile, DataColorSpace, ToneReprCurve};

/// How a segment with a piece of a profile begins (ICC.1:2010, B.4).
pub(crate) const MARK: &[u8] = b"ICC_PROFILE\0";
/// The largest profile that is read, in bytes.
const LARGEST: usize = 1024 * 1024;
/// The longest curve that is kept, in steps.
const LONGEST_CURVE: usize = 4096;

/// The pieces of a profile, as they come by: it may be longer than a segment.
#[derive(Default)]
pub(crate) struct Pieces {
    of: u8,
    size: usize,
    parts: BTreeMap<u8, Vec<u8>>,
    broken: bool,
}

impl Pieces {
    /// Takes what follows [`MARK`].
    pub(crate) fn add(&mut self, piece: &[u8]) {
        let (Some(&number), Some(&of), Some(data)) = (piece.first(), piece.get(1), piece.get(2..)) else {
            self.broken = true;
            return;
        };
        self.size += data.len();
        self.broken |= number == 0 || number > of || (self.of != 0 && self.of != of) || self.size > LARGEST;
        self.of = of;
        if !self.broken {
            self.broken = self.parts.insert(number, data.to_vec()).is_some();
        }
    }

    /// Whether there was any.
    pub(crate) fn any(&self) -> bool {
        self.of != 0 || self.broken
    }

    /// A profile that means the same for pictures of so many colours; none where the pieces are no sound profile of the kind that cameras
    /// and screens have: three colours by a matrix and curves, or a grey by a curve.
    pub(crate) fn neutral(self, channels: u8) -> Option<Vec<u8>> {
        if self.broken || self.parts.len() != usize::from(self.of) {
            return None;
        }
        let whole: Vec<u8> = self.parts.into_values().flatten().collect();
        let known = crate::check::is_profile(&whole, i64::from(channels));
        neutral(&ColorProfile::new_from_slice(&whole).ok().filter(|_| known)?, channels)
    }
}

/// Made anew of the colours and curves alone: no device, no maker, no day.
fn neutral(found: &ColorProfile, channels: u8) -> Option<Vec<u8>> {
    if found.pcs != DataColorSpace::Xyz
        || found.lut_a_to_b_perceptual.is_some()
        || found.lut_a_to_b_colorimetric.is_some()
    {
        return None;
    }
    let short = |curve: &Option<ToneReprCurve>| match curve {
        Some(ToneReprCurve::Lut(steps)) if steps.len() > LONGEST_CURVE => None,
        Some(ToneReprCurve::Parametric(values)) if values.iter().any(|value| !value.is_finite()) => None,
        known => known.clone(),
    };
    let mut made = match channels {
        3 if found.is_matrix_shaper() => {
            let mut made = ColorProfile::new_srgb();
            (made.red_colorant, made.green_colorant, made.blue_colorant) =
                (found.red_colorant, found.green_colorant, found.blue_colorant);
            made.red_trc = Some(short(&found.red_trc)?);
            made.green_trc = Some(short(&found.green_trc)?);
            made.blue_trc = Some(short(&found.blue_trc)?);
            made
        }
        1 if found.color_space == DataColorSpace::Gray => {
            let mut made = ColorProfile::new_gray_with_gamma(2.2);
            made.gray_trc = Some(short(&found.gray_trc)?);
            made
        }
        _ => return None,
    };
    made.media_white_point = found.media_white_point;
    made.chromatic_adaptation = found.chromatic_adaptation;
    made.rendering_intent = found.rendering_intent;
    made.cicp = None;
    // What the profile is called would be a lie or tell of the device.
    made.description = ColorProfile::new_srgb().copyright;
    made.copyright = ColorProfile::new_srgb().copyright;
    let mut bytes = made.encode().ok()?;
    // The encoder writes the time of day; the same document must give the same bytes.
    bytes.get_mut(24..36)?.copy_from_slice(&[7, 208, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0]);
    crate::check::is_profile(&bytes, i64::from(channels)).then_some(bytes)
}
