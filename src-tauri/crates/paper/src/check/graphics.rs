//! Colours, pictures and transparency: what must be known so that a page looks the same in fifty years.

use super::Found;
use super::file::{File, Stream};
use super::profile;
use super::rules::{BLEND_MODE, DEVICE_COLOUR, FORM, GRAPHICS_STATE, IMAGE, OUTPUT_INTENT, PROFILE, RENDERING_INTENT};
use super::shown;
use super::syntax::{Dict, Value};

/// The blend modes of ISO 32000-1.
const BLEND_MODES: [&[u8]; 17] = [
    b"Normal",
    b"Compatible",
    b"Multiply",
    b"Screen",
    b"Overlay",
    b"Darken",
    b"Lighten",
    b"ColorDodge",
    b"ColorBurn",
    b"HardLight",
    b"SoftLight",
    b"Difference",
    b"Exclusion",
    b"Hue",
    b"Saturation",
    b"Color",
    b"Luminosity",
];
const INTENTS: [&[u8]; 4] = [b"AbsoluteColorimetric", b"RelativeColorimetric", b"Saturation", b"Perceptual"];
/// How deep colour spaces may stand in one another.
const DEEPEST: u32 = 8;

/// How many colours the output intent has; 0 where there is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Intent(pub(super) i64);

/// Looks at the output intents.
pub(super) fn output_intents(file: &File<'_>, catalog: &Dict, found: &Found) -> Intent {
    let mut first: Option<Option<u32>> = None;
    let mut channels = 0;
    let list = file.get_list(catalog, "OutputIntents");
    for intent in list.iter().flat_map(|list| list.iter()).filter_map(|value| file.dict(value)) {
        let reference = intent.get(b"DestOutputProfile".as_slice());
        let object = reference.and_then(Value::as_ref_id);
        if *first.get_or_insert(object) != object {
            found.add(OUTPUT_INTENT, object, "another profile than the first one");
        }
        if file.get_name(&intent, "S").as_deref() != Some(b"GTS_PDFA1") {
            continue;
        }
        let stream = reference.and_then(|value| file.stream(value));
        let profile = stream.as_ref().and_then(|s| file.decode(s)).and_then(|data| profile::read(&data));
        let Some(profile) = profile else {
            found.add(OUTPUT_INTENT, object, "no valid profile");
            continue;
        };
        found.need(profile.output, OUTPUT_INTENT, object, "a profile of neither a printer nor a screen");
        let stated = stream.and_then(|s| file.get(&s.dict, "N")).and_then(|n| n.as_int());
        found.need(stated == Some(profile.channels), PROFILE, object, "N");
        channels = profile.channels;
    }
    Intent(channels)
}

/// A device colour is used: grey goes with any output intent, red-green-blue and the four inks only with their own.
pub(super) fn device(name: &str, resources: &[(&str, bool)], intent: Intent, object: Option<u32>, found: &Found) {
    let fits = match name {
        "DeviceGray" => intent.0 > 0,
        "DeviceRGB" => intent.0 == 3,
        _ => intent.0 == 4,
    };
    let default = resources.iter().any(|(known, there)| *known == name && *there);
    found.need(fits || default, DEVICE_COLOUR, object, name);
}

/// Whether resources say how device colours look.
pub(super) fn defaults(file: &File<'_>, resources: &Dict) -> [(&'static str, bool); 3] {
    let spaces = file.get_dict(resources, "ColorSpace");
    let has = |key: &str| spaces.as_ref().is_some_and(|spaces| spaces.contains_key(key.as_bytes()));
    [("DeviceGray", has("DefaultGray")), ("DeviceRGB", has("DefaultRGB")), ("DeviceCMYK", has("DefaultCMYK"))]
}

/// A colour space is used.
pub(super) fn space(
    file: &File<'_>,
    value: &Value,
    defaults: &[(&str, bool)],
    intent: Intent,
    found: &Found,
    depth: u32,
) {
    let object = value.as_ref_id();
    if depth > DEEPEST {
        return;
    }
    match file.value(value) {
        Some(Value::Name(name)) => match name.as_slice() {
            b"DeviceGray" | b"G" => device("DeviceGray", defaults, intent, object, found),
            b"DeviceRGB" | b"RGB" => device("DeviceRGB", defaults, intent, object, found),
            b"DeviceCMYK" | b"CMYK" => device("DeviceCMYK", defaults, intent, object, found),
            _ => {}
        },
        Some(Value::List(list)) => {
            let kind = list.first().and_then(|kind| file.value(kind)).and_then(|k| k.as_name().map(<[u8]>::to_vec));
            match kind.as_deref() {
                Some(b"ICCBased") => icc(file, list.get(1), found),
                Some(b"Indexed" | b"I" | b"Pattern") => {
                    if let Some(base) = list.get(1) {
                        space(file, base, defaults, intent, found, depth + 1);
                    }
                }
                Some(b"Separation" | b"DeviceN") => {
                    if let Some(alternate) = list.get(2) {
                        space(file, alternate, defaults, intent, found, depth + 1);
                    }
                }
                Some(b"DeviceGray" | b"DeviceRGB" | b"DeviceCMYK") => {
                    if let Some(name) = list.first() {
                        space(file, name, defaults, intent, found, depth + 1);
                    }
                }
                _ => {}
            }
        }
        _ => {}
    }
}

fn icc(file: &File<'_>, reference: Option<&Value>, found: &Found) {
    let object = reference.and_then(Value::as_ref_id);
    let stream = reference.and_then(|value| file.stream(value));
    let stated = stream.as_ref().and_then(|s| file.get(&s.dict, "N")).and_then(|n| n.as_int());
    let profile = stream.and_then(|s| file.decode(&s)).and_then(|data| profile::read(&data));
    let Some(profile) = profile else {
        found.add(PROFILE, object, "not a valid profile");
        return;
    };
    found.need(stated == Some(profile.channels), PROFILE, object, "N");
}

/// A picture is shown. Returns whether it is transparent.
pub(super) fn image(
    file: &File<'_>,
    object: Option<u32>,
    stream: &Stream,
    defaults: &[(&str, bool)],
    intent: Intent,
    found: &Found,
) -> bool {
    for key in ["Alternates", "OPI"] {
        found.need(!stream.dict.contains_key(key.as_bytes()), IMAGE, object, key);
    }
    found.need(file.get(&stream.dict, "Interpolate") != Some(Value::Bool(true)), IMAGE, object, "Interpolate");
    if let Some(name) = file.get_name(&stream.dict, "Intent") {
        found.need(INTENTS.contains(&name.as_slice()), RENDERING_INTENT, object, shown(&name));
    }
    let is_mask = file.get(&stream.dict, "ImageMask") == Some(Value::Bool(true));
    if let Some(value) = stream.dict.get(b"ColorSpace".as_slice())
        && !is_mask
    {
        space(file, value, defaults, intent, found, 0);
    }
    stream.dict.contains_key(b"SMask".as_slice())
        || file.get(&stream.dict, "SMaskInData").and_then(|v| v.as_int()).unwrap_or(0) != 0
}

/// A form or something else is shown from outside the page's own content.
pub(super) fn form(file: &File<'_>, object: Option<u32>, stream: &Stream, found: &Found) {
    for key in ["OPI", "PS", "Ref"] {
        found.need(!stream.dict.contains_key(key.as_bytes()), FORM, object, key);
    }
    let second = file.get_name(&stream.dict, "Subtype2");
    found.need(second.is_none_or(|name| name != b"PS"), FORM, object, "Subtype2");
}

/// A graphics state is switched on. Returns whether it makes things transparent.
pub(super) fn state(file: &File<'_>, object: Option<u32>, dict: &Dict, found: &Found) -> bool {
    found.need(!dict.contains_key(b"TR".as_slice()), GRAPHICS_STATE, object, "TR");
    let second = file.get_name(dict, "TR2");
    let has_second = dict.contains_key(b"TR2".as_slice());
    found.need(!has_second || second.as_deref() == Some(b"Default"), GRAPHICS_STATE, object, "TR2");
    found.need(!dict.contains_key(b"HTP".as_slice()), GRAPHICS_STATE, object, "HTP");
    if let Some(name) = file.get_name(dict, "RI") {
        found.need(INTENTS.contains(&name.as_slice()), RENDERING_INTENT, object, shown(&name));
    }
    let modes: Vec<Vec<u8>> = match file.get(dict, "BM") {
        Some(Value::Name(name)) => vec![name],
        Some(Value::List(list)) => list.iter().filter_map(|v| v.as_name().map(<[u8]>::to_vec)).collect(),
        _ => Vec::new(),
    };
    for mode in &modes {
        found.need(BLEND_MODES.contains(&mode.as_slice()), BLEND_MODE, object, shown(mode));
    }
    let opacity =
        ["ca", "CA"].into_iter().any(|key| file.get(dict, key).and_then(|v| v.as_number()).is_some_and(|v| v < 1.0));
    let mask = file.get(dict, "SMask").is_some_and(|mask| mask.as_name() != Some(b"None"));
    opacity || mask || modes.iter().any(|mode| mode != b"Normal" && mode != b"Compatible")
}

/// A rendering intent is named.
pub(super) fn rendering_intent(name: &[u8], found: &Found) {
    found.need(INTENTS.contains(&name), RENDERING_INTENT, None, shown(name));
}
