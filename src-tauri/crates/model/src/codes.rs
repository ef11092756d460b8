//! A closed list of words that the store, the wire and the message files share, each with one spelling.

/// Makes an enum whose kebab-case ids are its only spelling: in the database, on the wire and in message keys.
#[macro_export]
macro_rules! coded {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $id:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize, ts_rs::TS)]
        pub enum $name { $($(#[$vmeta])* #[serde(rename = $id)] $variant),+ }

        impl $name {
            /// Every member, in the order in which lists show them.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];
            /// The one spelling of this member.
            pub fn id(self) -> &'static str {
                match self { $($name::$variant => $id),+ }
            }
            /// The member with this spelling, or none.
            pub fn parse(id: &str) -> Option<$name> {
                match id { $($id => Some($name::$variant),)+ _ => None }
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use crate::request::{Channel, Phase};

    #[test]
    fn a_code_has_one_spelling_for_store_wire_and_messages() {
        for phase in Phase::ALL {
            assert_eq!(Phase::parse(phase.id()), Some(*phase));
            assert_eq!(serde_json::to_value(phase).unwrap(), phase.id(), "serde must agree with id()");
        }
        assert_eq!(Channel::parse("E-mail"), None, "no second spelling is understood");
    }
}
