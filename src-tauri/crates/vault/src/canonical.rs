//! Canonical JSON: one value, one text. Keys sorted by their bytes, no blanks, integers only.

use serde_json::Value;

use crate::VaultError;

/// Writes a value canonically: what is hashed and signed must not depend on the writer's mood or on a library's settings.
///
/// # Errors
/// `Invalid{value, no-fractions}` for a number with a fraction: its text differs between writers.
pub(crate) fn write(value: &Value) -> Result<String, VaultError> {
    let mut out = String::new();
    put(value, &mut out)?;
    Ok(out)
}

fn put(value: &Value, out: &mut String) -> Result<(), VaultError> {
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(yes) => out.push_str(if *yes { "true" } else { "false" }),
        Value::Number(n) if n.is_i64() || n.is_u64() => out.push_str(&n.to_string()),
        Value::Number(_) => return Err(VaultError::Invalid { field: "value", rule: "no-fractions" }),
        Value::String(text) => put_text(text, out),
        Value::Array(items) => {
            out.push('[');
            for (i, item) in items.iter().enumerate() {
                if i > 0 {
                    out.push(',');
                }
                put(item, out)?;
            }
            out.push(']');
        }
        Value::Object(map) => {
            let mut keys: Vec<&String> = map.keys().collect();
            keys.sort_unstable();
            out.push('{');
            for (i, key) in keys.into_iter().enumerate() {
                if i > 0 {
                    out.push(',');
                }
                put_text(key, out);
                out.push(':');
                put(map.get(key).unwrap_or(&Value::Null), out)?;
            }
            out.push('}');
        }
    }
    Ok(())
}

/// RFC 8785's strings: short escapes where they exist, \u00xx for other controls, everything else as it is.
fn put_text(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\u{8}' => out.push_str("\\b"),
            '\t' => out.push_str("\\t"),
            '\n' => out.push_str("\\n"),
            '\u{c}' => out.push_str("\\f"),
            '\r' => out.push_str("\\r"),
            c if u32::from(c) < 0x20 => out.push_str(&format!("\\u{:04x}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn keys_are_sorted_and_controls_escaped_the_same_way_every_time() {
        let value = json!({"b": [1, -2, null], "a": "x\"\\\n\u{1}é", "A": {"z": true, "y": false}});
        assert_eq!(write(&value).unwrap(), r#"{"A":{"y":false,"z":true},"a":"x\"\\\n\u0001é","b":[1,-2,null]}"#);
    }

    #[test]
    fn a_fraction_is_refused() {
        assert_eq!(write(&json!(0.5)), Err(VaultError::Invalid { field: "value", rule: "no-fractions" }));
    }
}
