//! `SystemExit` at the end of a run.

use super::Exc;
use crate::class::ClassId;
use crate::int::Int;
use crate::ops;
use crate::value::Value;

/// How a program that raised `SystemExit` ends: the exit status, and what CPython prints on standard error.
pub struct ExitStatus {
    /// 0 to 255, as the parent process sees it.
    pub code: u8,
    pub message: Option<String>,
}

impl Exc {
    /// The exit status this exception stands for; `None` for anything but `SystemExit`.
    pub fn exit_status(&self) -> Option<ExitStatus> {
        if !self.is(ClassId::SystemExit) {
            return None;
        }
        let code = self.exit_code();
        Some(match &code {
            Value::None => ExitStatus {
                code: 0,
                message: None,
            },
            other => match Int::from_value(other) {
                // The low byte; a code beyond the platform's long is -1.
                Some(code) => ExitStatus {
                    code: (code.to_i64().unwrap_or(-1) & 0xff) as u8,
                    message: None,
                },
                None => ExitStatus {
                    code: 1,
                    message: Some(
                        ops::to_str(other)
                            .map(|text| text.as_str().to_owned())
                            .unwrap_or_default(),
                    ),
                },
            },
        })
    }
}
