//! The word lists against realistic letters.

use intake::proposal::propose_text;
use std::collections::BTreeMap;

#[derive(serde::Deserialize)]
struct Letters {
    letter: Vec<Letter>,
}

#[derive(serde::Deserialize)]
struct Letter {
    language: String,
    rights: Vec<String>,
    #[serde(default)]
    not: Vec<String>,
    text: String,
}

#[test]
fn the_main_right_and_the_language_of_nearly_every_letter_are_found() {
    let letters: Letters = toml::from_str(include_str!("../../../../tests/data/mail/letters.toml")).unwrap();
    let mut by_language = BTreeMap::<&str, (usize, usize)>::new();
    let (mut hits, mut extra, mut languages) = (0usize, 0usize, 0usize);
    let mut missed = Vec::new();
    for letter in &letters.letter {
        let proposal = propose_text("", &letter.text, "", "");
        let plain: Vec<&str> =
            proposal.rights.iter().filter(|r| r.confidence >= 0.5).map(|r| r.right.as_str()).collect();
        let main = if letter.rights.len() == 1 {
            plain.first() == letter.rights.first().map(String::as_str).as_ref()
        } else {
            true
        };
        let all = letter.rights.iter().all(|r| plain.contains(&r.as_str()));
        let none = letter.not.iter().all(|r| !plain.contains(&r.as_str()));
        let told = proposal.language.as_deref() == Some(letter.language.as_str());
        let hit = main && all && none;
        let count = by_language.entry(&letter.language).or_default();
        *count = (count.0 + usize::from(hit), count.1 + 1);
        hits += usize::from(hit);
        languages += usize::from(told);
        extra += plain.iter().filter(|p| !letter.rights.iter().any(|r| r == *p)).count();
        if !hit || !told {
            missed.push(format!(
                "{} {:?} -> {:?} {:?}: {}",
                letter.language, letter.rights, plain, proposal.language, letter.text
            ));
        }
    }
    let total = letters.letter.len();
    println!("hits {hits}/{total} {by_language:?}, languages {languages}/{total}, further rights proposed {extra}");
    println!("{}", missed.join("\n"));
    assert!(total >= 60 && by_language.values().all(|(_, n)| *n >= 12), "a dozen letters a language");
    assert!(hits * 100 >= total * 95, "{hits} of {total}:\n{}", missed.join("\n"));
    assert!(languages * 100 >= total * 95, "languages {languages} of {total}:\n{}", missed.join("\n"));
}

#[test]
fn a_letter_of_another_language_is_told_as_other() {
    let arabic = propose_text("", "أطلب نسخة من جميع بياناتي الشخصية التي تحتفظون بها عني", "", "");
    assert_eq!(arabic.language.as_deref(), Some("other"));
    assert_eq!(propose_text("", "ok", "", "").language, None);
}

#[test]
fn a_lawyer_in_haste_and_a_country_are_noticed() {
    let proposal = propose_text(
        "LGPD",
        "Prezados, em nome de minha cliente solicito acesso aos dados dela no prazo de 15 dias. Telefone +55 11 95555-0123.\n\nAtenciosamente,\nDra. Paula de Souza Lima",
        "",
        "paula@example.com.br",
    );
    assert!(proposal.agent_hint && proposal.urgency_words);
    assert_eq!(proposal.country_hint.as_deref(), Some("BR"));
    let name = proposal.requester_name_guess.unwrap();
    assert_eq!((name.given.as_str(), name.family.as_str()), ("Paula", "de Souza Lima"));
}
