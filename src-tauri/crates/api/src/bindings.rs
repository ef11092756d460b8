//! The TypeScript side of the wire types, made from the command table. The page's copy is committed; a test tells when it is stale.

use crate::table::{COMMANDS, SESSION_COMMANDS, Shape};
use std::any::TypeId;
use std::collections::BTreeMap;
use ts_rs::{Config, TS, TypeVisitor};

/// Declarations by name, collected from a type and everything it mentions.
#[derive(Default)]
pub struct Declarations {
    seen: Vec<TypeId>,
    by_name: BTreeMap<String, String>,
}

impl TypeVisitor for Declarations {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if self.seen.contains(&TypeId::of::<T>()) {
            return;
        }
        self.seen.push(TypeId::of::<T>());
        let config = wire_config();
        // Only the product's own types have a place to be exported to; those of the language do not.
        if T::output_path().is_some() {
            let docs = T::docs().unwrap_or_default();
            self.by_name.insert(T::ident(&config), format!("{docs}export {}", T::decl(&config)));
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

/// Large integers cross as numbers: ids and sizes stay far below 2^53.
pub fn wire_config() -> Config {
    Config::new().with_large_int("number")
}

/// The whole file `ui/src/ipc/generated/bindings.ts`.
pub fn bindings() -> String {
    let mut declarations = Declarations::default();
    let mut map = String::new();
    let mut add = |name: &str, shape: &Shape| {
        (shape.collect)(&mut declarations);
        map.push_str(&format!("  {name}: {{ request: {}; view: {} }};\n", (shape.request)(), (shape.view)()));
    };
    for (name, shape) in SESSION_COMMANDS {
        add(name, shape);
    }
    for command in COMMANDS {
        add(command.name, &command.shape);
    }
    crate::Error::declare(&mut declarations);
    let types: Vec<String> = declarations.by_name.into_values().collect();
    format!(
        "// Made from the command table by `./dev bindings`; do not edit. A test fails when this file is stale.\n\n{}\n\n\
         /** Every command, what it takes and what it answers. */\nexport interface Commands {{\n{map}}}\n",
        types.join("\n\n")
    )
}
