//! The colour profiles of JPEG pictures: what the numbers mean is kept, and nothing else of the profile.

use moxcms::{ColorProfile, LocalizableString, ProfileText};
use paper::{Block, Bytes, Picture, Warning};

use crate::checking::told;
use crate::common::{self, document, render};

/// A picture of a real camera: 24 x 16 pixels.
const CORNER: &[u8] = include_bytes!("data/corner.jpg");

/// How many colours a JPEG has.
fn colours_of(jpeg: &[u8]) -> u8 {
    let frame = jpeg.windows(2).position(|w| matches!(w, [0xff, 0xc0..=0xc2])).unwrap();
    jpeg[frame + 9]
}

/// The profile of a screen, with its name and number in it.
fn of_a_screen(colours: u8) -> Vec<u8> {
    let mut profile =
        if colours == 3 { ColorProfile::new_display_p3() } else { ColorProfile::new_gray_with_gamma(1.8) };
    let told = LocalizableString::new("en".into(), "US".into(), "Screen of Anna, serial 4711".into());
    profile.description = Some(ProfileText::Localizable(vec![told]));
    profile.encode().unwrap()
}

/// The picture with a profile in so many segments.
fn with_profile(profile: &[u8], segments: usize) -> Vec<u8> {
    let mut out = CORNER[..2].to_vec();
    let size = profile.len().div_ceil(segments);
    for (number, part) in profile.chunks(size).enumerate() {
        let body = [b"ICC_PROFILE\0".as_slice(), &[number as u8 + 1, segments as u8], part].concat();
        out.extend([0xff, 0xe2]);
        out.extend(u16::try_from(body.len() + 2).unwrap().to_be_bytes());
        out.extend(body);
    }
    out.extend(&CORNER[2..]);
    out
}

fn shown(jpeg: Vec<u8>) -> paper::Rendered {
    let picture = Picture { data: Bytes(jpeg), alt: "picture".into() };
    render(&document(vec![Block::Image { picture, max_width_mm: Some(40.0) }]))
}

/// The profiles that pictures are shown with: how many colours each says it has, and its bytes.
fn profiles(bytes: &[u8]) -> Vec<(i64, Vec<u8>)> {
    let file = lopdf::Document::load_mem(bytes).unwrap();
    let images = file.objects.values().filter_map(|object| object.as_stream().ok());
    images
        .filter_map(|image| image.dict.get(b"ColorSpace").ok()?.as_array().ok())
        .map(|space| {
            assert_eq!(space[0].as_name().unwrap(), b"ICCBased");
            let profile = file.get_object(space[1].as_reference().unwrap()).unwrap().as_stream().unwrap();
            (profile.dict.get(b"N").unwrap().as_i64().unwrap(), profile.decompressed_content().unwrap())
        })
        .collect()
}

#[test]
fn a_profile_is_kept_as_what_the_numbers_mean_and_says_nothing_of_the_screen() {
    let colours = colours_of(CORNER);
    let profile = of_a_screen(colours);
    let plain = shown(CORNER.to_vec());
    for segments in [1, 3] {
        let rendered = shown(with_profile(&profile, segments));
        assert_eq!(rendered.warnings, plain.warnings, "nothing is left out");
        assert_eq!(told(&rendered.bytes), Vec::<String>::new());
        common::qpdf_check(&rendered.bytes);
        let [(number, kept)] = profiles(&rendered.bytes).try_into().unwrap();
        assert_eq!(number, i64::from(colours));
        let (before, after) =
            (ColorProfile::new_from_slice(&profile).unwrap(), ColorProfile::new_from_slice(&kept).unwrap());
        assert_eq!(after.red_colorant, before.red_colorant);
        assert_eq!(after.green_colorant, before.green_colorant);
        assert_eq!(after.blue_colorant, before.blue_colorant);
        assert_eq!((after.red_trc, after.gray_trc), (before.red_trc, before.gray_trc));
        let utf16: Vec<u8> = "serial".encode_utf16().flat_map(u16::to_be_bytes).collect();
        for needle in [b"serial".as_slice(), &utf16] {
            assert!(!kept.windows(needle.len()).any(|w| w == needle), "the screen is told");
        }
        assert_eq!(rendered.bytes, shown(with_profile(&profile, segments)).bytes, "the same bytes each time");
    }
    assert!(profiles(&plain.bytes).is_empty());
}

#[test]
fn a_profile_that_is_broken_or_for_other_pictures_is_left_out_and_told() {
    let colours = colours_of(CORNER);
    let good = of_a_screen(colours);
    let mut no_profile = good.clone();
    no_profile[36] = b'x';
    let missing = {
        let mut jpeg = with_profile(&good, 3);
        let second = jpeg.windows(13).position(|w| w.starts_with(b"ICC_PROFILE\0") && w[12] == 2).unwrap();
        jpeg[second + 12] = 1;
        jpeg
    };
    for (what, jpeg) in [
        ("cut", with_profile(&good[..good.len() - 1], 1)),
        ("no profile", with_profile(&no_profile, 1)),
        ("for other pictures", with_profile(&of_a_screen(4 - colours), 1)),
        ("a piece comes twice", missing),
        ("empty", with_profile(b"x", 1)),
    ] {
        let rendered = shown(jpeg);
        assert!(profiles(&rendered.bytes).is_empty(), "{what}");
        assert!(rendered.warnings.contains(&Warning::PictureMetadataDropped { count: 1 }), "{what}");
        assert_eq!(told(&rendered.bytes), Vec::<String>::new(), "{what}");
    }
}
