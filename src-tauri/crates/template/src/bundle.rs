//! The templates as delivered; the lists are written by `build.rs`.

use model::template::TemplateKind;
use words::Language;

include!(concat!(env!("OUT_DIR"), "/bundle.rs"));

/// The text of a template as it is delivered with the product. Every kind has one in every language; a test holds that.
#[must_use]
pub fn delivered(kind: TemplateKind, language: Language) -> &'static str {
    TEMPLATES.iter().find(|(of, name, _)| *of == language.id() && *name == kind.id()).map_or("", |(.., text)| text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_is_delivered_in_every_language_and_nothing_else() {
        for language in Language::ALL {
            for kind in TemplateKind::ALL {
                assert!(!delivered(*kind, language).is_empty(), "{} {}", language.id(), kind.id());
            }
        }
        for (language, name, _) in TEMPLATES {
            assert!(TemplateKind::parse(name).is_some(), "{language}/{name}.md is no kind of template");
        }
        assert!(SAMPLES.iter().all(|(_, name, _)| *name == "samples"));
        assert_eq!(SAMPLES.len(), Language::ALL.len());
    }
}
