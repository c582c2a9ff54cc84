//! Reads policies: TOML over a preset. An unknown key or a wrong type is one error with its line and a suggestion.

use crate::failure::Failure;
use serde::de::{self, Deserializer, Visitor};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::fmt;
use std::path::Path;
use std::time::Duration;
use stelp_transpiler::policy::{GRAMMAR_RULES, grammar_rule};

/// The preset a policy file starts from.
pub const STRICT: &str = include_str!("../presets/strict.toml");

/// Presets by name.
pub const PRESETS: &[(&str, &str)] = &[("strict", STRICT)];

/// A whole policy: what is translated and what a run may use.
#[derive(Clone, Debug)]
pub struct RunPolicy {
    pub translation: stelp_transpiler::Policy,
    pub limits: RunLimits,
}

/// What one run may use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunLimits {
    pub cpu: Duration,
    pub wall: Duration,
    /// Bytes of heap.
    pub memory: u64,
    /// Bytes of standard output and standard error together.
    pub output: u64,
    /// Python's recursion limit when the program starts.
    pub recursion: u64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    preset: Option<String>,
    python: Option<Python>,
    limits: Option<Limits>,
    files: Option<de::IgnoredAny>,
    http: Option<de::IgnoredAny>,
    clock: Option<de::IgnoredAny>,
    random: Option<de::IgnoredAny>,
    environment: Option<de::IgnoredAny>,
    tools: Option<de::IgnoredAny>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Python {
    modules: Option<Vec<String>>,
    deny: Option<Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Limits {
    cpu: Option<Time>,
    wall: Option<Time>,
    memory: Option<Size>,
    output: Option<Size>,
    source: Option<Size>,
    recursion: Option<u32>,
}

/// `"10s"`, `"500ms"`, `"2m"`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Time(pub Duration);

/// `"256MiB"`, `"64KiB"`, `"1MB"`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Size(pub u64);

impl RunPolicy {
    /// The `strict` preset.
    pub fn strict() -> RunPolicy {
        RunPolicy {
            translation: stelp_transpiler::Policy::default(),
            limits: RunLimits {
                cpu: Duration::from_secs(10),
                wall: Duration::from_secs(30),
                memory: 256 << 20,
                output: 1 << 20,
                recursion: 1000,
            },
        }
    }

    /// Reads a policy file; `None` is the `strict` preset.
    ///
    /// # Errors
    /// One [`Failure`] with file, line and a suggestion.
    pub fn load(path: Option<&Path>) -> Result<RunPolicy, Failure> {
        let Some(path) = path else {
            return Ok(RunPolicy::strict());
        };
        let name = path.display().to_string();
        let bytes = std::fs::read(path).map_err(|error| {
            Failure::usage(format!("cannot read the policy {name}: {}", reason(&error)))
        })?;
        let text = String::from_utf8(bytes)
            .map_err(|_| Failure::usage(format!("the policy {name} is not UTF-8 text")))?;
        RunPolicy::parse(&name, &text)
    }

    /// Reads a policy's text.
    ///
    /// # Errors
    /// One [`Failure`] with file, line and a suggestion.
    pub fn parse(name: &str, text: &str) -> Result<RunPolicy, Failure> {
        let file: File = toml::from_str(text).map_err(|error| toml_failure(name, text, &error))?;
        let mut policy = RunPolicy::strict();
        if let Some(preset) = &file.preset
            && !PRESETS.iter().any(|(known, _)| known == preset)
        {
            let known = PRESETS.iter().map(|(name, _)| *name);
            return Err(at_key(
                name,
                text,
                "preset",
                format!("there is no preset `{preset}`"),
            )
            .help(suggest(preset, known.collect())));
        }
        let sections = [
            ("files", file.files.is_some()),
            ("http", file.http.is_some()),
            ("clock", file.clock.is_some()),
            ("random", file.random.is_some()),
            ("environment", file.environment.is_some()),
            ("tools", file.tools.is_some()),
        ];
        if let Some((section, _)) = sections.iter().find(|(_, given)| *given) {
            return Err(at_key(
                name,
                text,
                section,
                format!("this version cannot grant `{section}`"),
            )
            .help(
                "Remove the section: a program can compute, read its standard input and print.",
            ));
        }
        if let Some(python) = file.python {
            if let Some(modules) = python.modules {
                policy.translation.modules = Some(modules.into_iter().collect());
            }
            if let Some(deny) = python.deny {
                if let Some(unknown) = deny.iter().find(|rule| grammar_rule(rule).is_none()) {
                    let known = GRAMMAR_RULES.iter().map(|rule| rule.name).collect();
                    return Err(at_key(
                        name,
                        text,
                        unknown,
                        format!("there is no grammar rule `{unknown}`"),
                    )
                    .help(suggest(unknown, known)));
                }
                policy.translation.deny = deny.into_iter().collect::<BTreeSet<_>>();
            }
        }
        if let Some(limits) = file.limits {
            let run = &mut policy.limits;
            run.cpu = limits.cpu.map_or(run.cpu, |time| time.0);
            run.wall = limits.wall.map_or(run.wall, |time| time.0);
            run.memory = limits.memory.map_or(run.memory, |size| size.0);
            run.output = limits.output.map_or(run.output, |size| size.0);
            run.recursion = limits.recursion.map_or(run.recursion, u64::from);
            if let Some(Size(source)) = limits.source {
                policy.translation.limits.source_bytes =
                    usize::try_from(source).unwrap_or(usize::MAX);
            }
            check_range(name, text, run)?;
        }
        Ok(policy)
    }

    /// A text that differs between any two policies that translate differently: part of the cache key.
    pub fn fingerprint(&self) -> String {
        let stelp_transpiler::Policy {
            modules,
            deny,
            limits,
        } = &self.translation;
        format!("{modules:?}{deny:?}{limits:?}")
    }
}

/// Limits that cannot work are an error, not silently something else.
fn check_range(name: &str, text: &str, limits: &RunLimits) -> Result<(), Failure> {
    let wrong = if limits.cpu < Duration::from_secs(1) {
        Some(("cpu", "the processor time must be at least 1s"))
    } else if limits.cpu.subsec_nanos() != 0 {
        Some(("cpu", "the processor time must be whole seconds"))
    } else if limits.wall.is_zero() {
        Some(("wall", "the wall time must be more than 0"))
    } else if limits.memory < 1 << 20 {
        Some(("memory", "the memory must be at least 1MiB"))
    } else if limits.recursion < 10 {
        Some(("recursion", "the recursion limit must be at least 10"))
    } else {
        None
    };
    match wrong {
        Some((key, message)) => Err(at_key(name, text, key, message.to_owned())),
        None => Ok(()),
    }
}

/// An error at the first line that mentions the key.
fn at_key(name: &str, text: &str, key: &str, message: String) -> Failure {
    match text
        .lines()
        .position(|line| !line.trim_start().starts_with('#') && line.contains(key))
    {
        Some(index) => Failure::usage(format!("{name}:{}: {message}", index + 1)),
        None => Failure::usage(format!("{name}: {message}")),
    }
}

fn toml_failure(name: &str, text: &str, error: &toml::de::Error) -> Failure {
    let line = error
        .span()
        .map(|span| text.get(..span.start).unwrap_or(text).matches('\n').count() + 1);
    let message = error.message();
    let place = line.map_or_else(|| name.to_owned(), |line| format!("{name}:{line}"));
    if let Some((unknown, known)) = unknown_field(message) {
        let failure = Failure::usage(format!("{place}: unknown key `{unknown}`"));
        return failure.help(suggest(unknown, known));
    }
    Failure::usage(format!(
        "{place}: {}",
        message.lines().collect::<Vec<_>>().join("; ")
    ))
}

/// Takes serde's ``unknown field `x`, expected one of `a`, `b` `` apart.
fn unknown_field(message: &str) -> Option<(&str, Vec<&str>)> {
    let rest = message.strip_prefix("unknown field `")?;
    let (unknown, rest) = rest.split_once('`')?;
    Some((unknown, rest.split('`').skip(1).step_by(2).collect()))
}

/// The nearest known word, or all of them.
pub fn suggest(word: &str, known: Vec<&str>) -> String {
    let near = known
        .iter()
        .map(|candidate| (strsim::damerau_levenshtein(word, candidate), *candidate))
        .min()
        .filter(|(distance, _)| *distance <= 2.max(word.len() / 3));
    match near {
        Some((_, candidate)) => format!("Did you mean `{candidate}`?"),
        None => format!("Known here: {}.", known.join(", ")),
    }
}

/// An I/O error without Rust's error number.
pub fn reason(error: &std::io::Error) -> String {
    use std::io::ErrorKind;
    match error.kind() {
        ErrorKind::NotFound => "there is no such file".to_owned(),
        ErrorKind::PermissionDenied => "permission denied".to_owned(),
        ErrorKind::IsADirectory => "it is a folder".to_owned(),
        ErrorKind::StorageFull => "the disk is full".to_owned(),
        ErrorKind::ReadOnlyFilesystem => "the file system is read-only".to_owned(),
        ErrorKind::QuotaExceeded => "the disk quota is used up".to_owned(),
        _ => {
            let text = error.to_string();
            text.split(" (os error").next().unwrap_or(&text).to_owned()
        }
    }
}

fn amount(text: &str) -> Option<(u64, &str)> {
    let digits = text
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(text.len());
    let (number, unit) = text.split_at(digits);
    Some((number.parse().ok()?, unit.trim()))
}

impl Time {
    pub fn parse(text: &str) -> Option<Time> {
        let (number, unit) = amount(text)?;
        let ms = match unit {
            "ms" => 1,
            "s" => 1000,
            "m" | "min" => 60_000,
            "h" => 3_600_000,
            _ => return None,
        };
        Some(Time(Duration::from_millis(number.checked_mul(ms)?)))
    }
}

impl Size {
    pub fn parse(text: &str) -> Option<Size> {
        let (number, unit) = amount(text)?;
        let factor: u64 = match unit {
            "B" => 1,
            "KiB" => 1 << 10,
            "MiB" => 1 << 20,
            "GiB" => 1 << 30,
            "KB" | "kB" => 1000,
            "MB" => 1_000_000,
            "GB" => 1_000_000_000,
            _ => return None,
        };
        Some(Size(number.checked_mul(factor)?))
    }
}

/// `10s`, as a policy spells it.
pub fn show_time(time: Duration) -> String {
    match time.as_millis() {
        ms if ms % 1000 == 0 => format!("{}s", ms / 1000),
        ms => format!("{ms}ms"),
    }
}

/// `256MiB`, as a policy spells it.
pub fn show_size(bytes: u64) -> String {
    for (unit, factor) in [("GiB", 1 << 30), ("MiB", 1 << 20), ("KiB", 1 << 10)] {
        if bytes >= factor && bytes.is_multiple_of(factor) {
            return format!("{}{unit}", bytes / factor);
        }
    }
    format!("{bytes}B")
}

/// Reads a text with a unit, and says what was expected when it is something else.
struct Unit<T> {
    expected: &'static str,
    parse: fn(&str) -> Option<T>,
}

impl<T> Visitor<'_> for Unit<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expected)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
        (self.parse)(text).ok_or_else(|| E::invalid_value(de::Unexpected::Str(text), &self))
    }
}

impl<'de> Deserialize<'de> for Time {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Time, D::Error> {
        let expected = "a time with its unit, such as \"10s\" or \"500ms\"";
        deserializer.deserialize_str(Unit {
            expected,
            parse: Time::parse,
        })
    }
}

impl<'de> Deserialize<'de> for Size {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Size, D::Error> {
        let expected = "a size with its unit, such as \"256MiB\" or \"64KiB\"";
        deserializer.deserialize_str(Unit {
            expected,
            parse: Size::parse,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(text: &str) -> String {
        match RunPolicy::parse("p.toml", text) {
            Ok(_) => "ok".to_owned(),
            Err(failure) => failure.to_string(),
        }
    }

    #[test]
    fn the_preset_is_the_default() {
        let policy = RunPolicy::parse("strict.toml", STRICT).map_err(|failure| failure.to_string());
        let strict = RunPolicy::strict();
        assert_eq!(
            policy.as_ref().map(|policy| policy.limits.clone()),
            Ok(strict.limits.clone())
        );
        assert_eq!(
            policy.map(|policy| policy.fingerprint()),
            Ok(strict.fingerprint())
        );
    }

    #[test]
    fn errors_name_the_line_and_a_way_out() {
        assert_eq!(
            message("[limits]\nmemry = \"1MiB\""),
            "error: p.toml:2: unknown key `memry`\n  help: Did you mean `memory`?"
        );
        assert!(message("[limits]\ncpu = 10").starts_with(
            "error: p.toml:2: invalid type: integer `10`, expected a time with its unit"
        ));
        assert!(
            message("[limits]\nmemory = \"lots\"")
                .starts_with("error: p.toml:2: invalid value: string \"lots\", expected a size")
        );
        assert_eq!(
            message("preset = \"strct\""),
            "error: p.toml:1: there is no preset `strct`\n  help: Did you mean `strict`?"
        );
        assert!(
            message("\n[files]\nread = []")
                .starts_with("error: p.toml:2: this version cannot grant `files`")
        );
        assert!(
            message("[python]\ndeny = [\"while-const\"]")
                .contains("Did you mean `while-constant`?")
        );
        assert!(message("[limits]\nrecursion = -1").starts_with("error: p.toml:2: invalid value"));
        assert!(message("x = ").starts_with("error: p.toml:1: "));
    }
}
