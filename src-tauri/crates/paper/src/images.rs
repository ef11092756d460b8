//! Pictures: JPEG carried over as it is, PNG without loss, both without their metadata; anything else, or too much of it, refused.

use std::io::Cursor;

use crate::{PaperError, colours};

/// The largest file taken, in bytes.
pub const MAX_FILE: usize = 20 * 1024 * 1024;
/// The largest picture taken, in pixels.
pub const MAX_PIXELS: u64 = 50_000_000;
/// The largest PNG after unpacking, in bytes.
const MAX_UNPACKED: usize = 160 * 1024 * 1024;
/// The longest edge taken, in pixels.
const MAX_EDGE: u32 = 20_000;

/// Why a picture was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ImageRefusal {
    /// Neither the one nor the other.
    #[error("neither a JPEG nor a PNG file")]
    UnknownFormat,
    /// More than [`MAX_FILE`] bytes.
    #[error("the file is too large")]
    FileTooLarge,
    /// More than [`MAX_PIXELS`] pixels, or an edge longer than 20,000.
    #[error("the picture has too many pixels")]
    TooManyPixels,
    /// The file ends before the picture does, or contradicts itself.
    #[error("the file is damaged")]
    Damaged,
    /// A kind of JPEG or PNG that PDF readers do not show: arithmetic coding, 12 bits, four inks.
    #[error("an unusual kind of JPEG; save it again as an ordinary RGB file")]
    UnusualKind,
}

impl ImageRefusal {
    /// The name of the reason, for scripts.
    pub fn id(self) -> &'static str {
        match self {
            Self::UnknownFormat => "unknown-format",
            Self::FileTooLarge => "file-too-large",
            Self::TooManyPixels => "too-many-pixels",
            Self::Damaged => "damaged",
            Self::UnusualKind => "unusual-kind",
        }
    }
}

/// What a picture is, without drawing it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ImageInfo {
    /// Width in pixels, as shown.
    pub width: u32,
    /// Height in pixels, as shown.
    pub height: u32,
    /// Whether anything but pixels was in the file and will be left out: camera data, place, comments.
    pub metadata_dropped: bool,
}

/// A picture ready to be written.
#[derive(Clone)]
pub(crate) struct Prepared {
    /// As stored.
    pub(crate) width: u32,
    /// As stored.
    pub(crate) height: u32,
    /// 1 to 8, as in EXIF: how it is to be turned and mirrored.
    pub(crate) turn: u8,
    pub(crate) channels: u8,
    pub(crate) bits: u8,
    pub(crate) data: Vec<u8>,
    /// Whether `data` is a JPEG rather than plain samples.
    pub(crate) jpeg: bool,
    /// Opacity of each pixel, in `bits` bits.
    pub(crate) alpha: Option<Vec<u8>>,
    pub(crate) metadata_dropped: bool,
    /// What the numbers of a JPEG mean, where it says so.
    pub(crate) profile: Option<Vec<u8>>,
}

impl Prepared {
    /// Width and height as shown.
    pub(crate) fn shown(&self) -> (u32, u32) {
        if matches!(self.turn, 5..=8) { (self.height, self.width) } else { (self.width, self.height) }
    }
}

/// Says whether a picture would be taken, and what it is.
///
/// # Errors
/// The reason why not.
pub fn check(bytes: &[u8]) -> Result<ImageInfo, ImageRefusal> {
    let prepared = prepare(bytes)?;
    let (width, height) = prepared.shown();
    Ok(ImageInfo { width, height, metadata_dropped: prepared.metadata_dropped })
}

impl From<ImageRefusal> for PaperError {
    fn from(reason: ImageRefusal) -> Self {
        Self::Image { reason }
    }
}

pub(crate) fn prepare(bytes: &[u8]) -> Result<Prepared, ImageRefusal> {
    if bytes.len() > MAX_FILE {
        return Err(ImageRefusal::FileTooLarge);
    }
    if bytes.starts_with(&[0xff, 0xd8, 0xff]) {
        jpeg(bytes)
    } else if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        png(bytes)
    } else {
        Err(ImageRefusal::UnknownFormat)
    }
}

fn size_allowed(width: u32, height: u32) -> Result<(), ImageRefusal> {
    if width == 0 || height == 0 {
        return Err(ImageRefusal::Damaged);
    }
    if width > MAX_EDGE || height > MAX_EDGE || u64::from(width) * u64::from(height) > MAX_PIXELS {
        return Err(ImageRefusal::TooManyPixels);
    }
    Ok(())
}

/// Two bytes, the higher one first.
fn be16(bytes: &[u8], at: usize) -> Option<usize> {
    Some(usize::from(*bytes.get(at)?) << 8 | usize::from(*bytes.get(at + 1)?))
}

/// Copies the segments that make the picture and leaves out the rest. The coded pixels stay byte for byte.
fn jpeg(bytes: &[u8]) -> Result<Prepared, ImageRefusal> {
    let damaged = ImageRefusal::Damaged;
    let mut out = Vec::with_capacity(bytes.len());
    out.extend_from_slice(&[0xff, 0xd8]);
    let (mut at, mut frame, mut turn, mut dropped, mut scans) = (2, None, 1, false, 0);
    let mut pieces = colours::Pieces::default();
    loop {
        if bytes.get(at) != Some(&0xff) {
            return Err(damaged);
        }
        while bytes.get(at + 1) == Some(&0xff) {
            at += 1;
        }
        let marker = *bytes.get(at + 1).ok_or(damaged)?;
        if marker == 0xd9 {
            out.extend_from_slice(&[0xff, 0xd9]);
            dropped |= at + 2 < bytes.len();
            break;
        }
        if matches!(marker, 0x01 | 0xd0..=0xd8) {
            return Err(damaged);
        }
        let length = be16(bytes, at + 2).filter(|l| *l >= 2).ok_or(damaged)?;
        let body = bytes.get(at + 4..at + 2 + length).ok_or(damaged)?;
        let segment = bytes.get(at..at + 2 + length).ok_or(damaged)?;
        at += 2 + length;
        match marker {
            0xc0..=0xc2 => {
                let (height, width) = (be16(body, 1).ok_or(damaged)?, be16(body, 3).ok_or(damaged)?);
                let channels = *body.get(5).ok_or(damaged)?;
                if body.first() != Some(&8) || !matches!(channels, 1 | 3) {
                    return Err(ImageRefusal::UnusualKind);
                }
                let (width, height) =
                    (u32::try_from(width).map_err(|_| damaged)?, u32::try_from(height).map_err(|_| damaged)?);
                size_allowed(width, height)?;
                if frame.replace((width, height, channels)).is_some() {
                    return Err(damaged);
                }
                out.extend_from_slice(segment);
            }
            0xc3 | 0xc5..=0xc7 | 0xc8..=0xcb | 0xcd..=0xcf => return Err(ImageRefusal::UnusualKind),
            0xe0 if body.starts_with(b"JFIF") => out.extend_from_slice(segment),
            // The colour transform of the coded data depends on it.
            0xee if body.starts_with(b"Adobe") => out.extend_from_slice(segment),
            0xe2 if body.starts_with(colours::MARK) => pieces.add(body.get(colours::MARK.len()..).unwrap_or_default()),
            0xe0..=0xef | 0xfe => {
                if marker == 0xe1 && body.starts_with(b"Exif\0\0") {
                    turn = body.get(6..).and_then(orientation).unwrap_or(1);
                }
                dropped = true;
            }
            0xda => {
                if frame.is_none() {
                    return Err(damaged);
                }
                scans += 1;
                if scans > 1000 {
                    return Err(ImageRefusal::UnusualKind);
                }
                out.extend_from_slice(segment);
                let coded = bytes.get(at..).ok_or(damaged)?;
                let end = coded
                    .windows(2)
                    .position(|w| matches!(w, [0xff, next] if *next != 0 && !matches!(*next, 0xd0..=0xd7 | 0xff)))
                    .ok_or(damaged)?;
                out.extend_from_slice(coded.get(..end).ok_or(damaged)?);
                at += end;
            }
            _ => out.extend_from_slice(segment),
        }
    }
    let (width, height, channels) = frame.filter(|_| scans > 0).ok_or(damaged)?;
    let had_profile = pieces.any();
    let profile = pieces.neutral(channels);
    dropped |= had_profile && profile.is_none();
    Ok(Prepared {
        width,
        height,
        turn,
        channels,
        bits: 8,
        data: out,
        jpeg: true,
        alpha: None,
        metadata_dropped: dropped,
        profile,
    })
}

/// The orientation in an EXIF block.
fn orientation(tiff: &[u8]) -> Option<u8> {
    let little = match tiff.get(..2)? {
        b"II" => true,
        b"MM" => false,
        _ => return None,
    };
    let short = |at: usize| -> Option<usize> {
        let (a, b) = (usize::from(*tiff.get(at)?), usize::from(*tiff.get(at + 1)?));
        Some(if little { b << 8 | a } else { a << 8 | b })
    };
    let long = |at: usize| -> Option<usize> {
        Some(if little { short(at + 2)? << 16 | short(at)? } else { short(at)? << 16 | short(at + 2)? })
    };
    let directory = long(4)?;
    let count = short(directory)?.min(64);
    (0..count)
        .find_map(|i| {
            let entry = directory + 2 + i * 12;
            (short(entry)? == 0x112).then(|| short(entry + 8))?.and_then(|v| u8::try_from(v).ok())
        })
        .filter(|turn| matches!(turn, 1..=8))
}

fn png(bytes: &[u8]) -> Result<Prepared, ImageRefusal> {
    let mut decoder = png::Decoder::new_with_limits(Cursor::new(bytes), png::Limits { bytes: MAX_UNPACKED });
    decoder.set_transformations(png::Transformations::EXPAND);
    decoder.set_ignore_text_chunk(true);
    let mut reader = decoder.read_info().map_err(|_| ImageRefusal::Damaged)?;
    let (width, height) = (reader.info().width, reader.info().height);
    size_allowed(width, height)?;
    let size = reader.output_buffer_size().filter(|s| *s <= MAX_UNPACKED).ok_or(ImageRefusal::TooManyPixels)?;
    let mut samples = vec![0; size];
    let frame = reader.next_frame(&mut samples).map_err(|_| ImageRefusal::Damaged)?;
    samples.truncate(frame.buffer_size());
    let bits: u8 = match frame.bit_depth {
        png::BitDepth::Sixteen => 16,
        png::BitDepth::Eight => 8,
        _ => return Err(ImageRefusal::Damaged),
    };
    let (channels, has_alpha) = match frame.color_type {
        png::ColorType::Grayscale => (1, false),
        png::ColorType::GrayscaleAlpha => (1, true),
        png::ColorType::Rgb => (3, false),
        png::ColorType::Rgba => (3, true),
        png::ColorType::Indexed => return Err(ImageRefusal::Damaged),
    };
    let sample = usize::from(bits / 8);
    let (mut data, mut alpha) = (samples, None);
    if has_alpha {
        let colour = usize::from(channels) * sample;
        let mut colours = Vec::with_capacity(data.len());
        let mut opacity = Vec::with_capacity(data.len() / usize::from(channels));
        for pixel in data.chunks_exact(colour + sample) {
            let (c, a) = pixel.split_at(colour);
            colours.extend_from_slice(c);
            opacity.extend_from_slice(a);
        }
        data = colours;
        alpha = opacity.iter().any(|a| *a != 0xff).then_some(opacity);
    }
    let metadata_dropped = has_metadata(bytes);
    Ok(Prepared { width, height, turn: 1, channels, bits, data, jpeg: false, alpha, metadata_dropped, profile: None })
}

/// Whether a PNG has chunks of words, times or camera data.
fn has_metadata(bytes: &[u8]) -> bool {
    let mut at = 8;
    while let (Some(length), Some(kind)) = (bytes.get(at..at + 4), bytes.get(at + 4..at + 8)) {
        if matches!(kind, b"tEXt" | b"zTXt" | b"iTXt" | b"eXIf" | b"tIME") {
            return true;
        }
        let length = length.iter().fold(0_usize, |sum, byte| sum << 8 | usize::from(*byte));
        let Some(next) = at.checked_add(12).and_then(|at| at.checked_add(length)) else { break };
        at = next;
    }
    false
}
