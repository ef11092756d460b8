//! The package: what a requester is handed beside the report, and which of the data the right to portability covers.

use crate::coded;

coded! {
    /// In what form the package leaves the office.
    PackageForm {
        /// A folder of files.
        Folder = "folder",
        /// A ZIP file that anybody can open.
        Zip = "zip",
        /// A ZIP file under a passphrase (WinZip's AES-256).
        ProtectedZip = "protected-zip",
    }
}

coded! {
    /// Whether data are covered by the right to portability, as far as the registers know.
    Portable {
        /// They rest on consent or on a contract.
        Yes = "yes",
        /// They rest on another legal basis.
        No = "no",
        /// No legal basis is registered for the purpose that they are kept for.
        Unknown = "unknown",
    }
}

coded! {
    /// Why a text or a file that a source sent is withheld from the answer.
    WithheldGround {
        /// It would adversely affect the rights and freedoms of others (Art 15(4) GDPR).
        OthersRights = "others-rights",
        /// It would tell a trade secret or somebody's intellectual property (recital 63 GDPR).
        TradeSecret = "trade-secret",
        /// It is protected by legal professional privilege or another duty of secrecy.
        Privilege = "privilege",
        /// Another law restricts the right (Art 23 GDPR).
        Law = "law",
        /// It holds no personal data of the person.
        NotTheirs = "not-theirs",
    }
}

/// The legal bases on which portability rests: consent and contract (Art 20(1)(a) GDPR; the consent and contract of Art 7 LGPD). That
/// the data were provided by the subject and are processed by automated means no register says; the officer judges that.
const PORTABLE: &[&str] = &["gdpr-6-1-a", "gdpr-6-1-b", "lgpd-7-i", "lgpd-7-v"];

impl Portable {
    /// Judged by the legal bases that are registered for a purpose: one that carries is enough.
    pub fn by_bases<'a>(bases: impl IntoIterator<Item = &'a str>) -> Portable {
        let mut found = Portable::Unknown;
        for basis in bases {
            if PORTABLE.contains(&basis) {
                return Portable::Yes;
            }
            found = Portable::No;
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn consent_and_contract_carry_others_do_not_and_none_says_nothing() {
        assert_eq!(Portable::by_bases(["gdpr-6-1-c", "gdpr-6-1-b"]), Portable::Yes);
        assert_eq!(Portable::by_bases(["gdpr-6-1-f"]), Portable::No);
        assert_eq!(Portable::by_bases([]), Portable::Unknown);
    }

    #[test]
    fn every_basis_that_carries_is_one_that_can_be_registered() {
        assert!(PORTABLE.iter().all(|basis| crate::subject::BASES.contains(basis)));
    }
}
