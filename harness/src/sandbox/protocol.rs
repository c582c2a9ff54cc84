//! The supervisor's end of the broker protocol. Every byte from the child is hostile until checked.

use serde::Deserialize;

/// Raised with every change that an older peer cannot follow; the shim has the same number.
pub const VERSION: u32 = 1;
/// The variable that tells the child that descriptor 0 is the broker.
pub const VARIABLE: &str = "STELP_BROKER";
/// The longest frame either side accepts.
pub const MAX_FRAME: usize = 16 << 20;

const HEAD: usize = 5;

/// Kinds of frames, as the shim's `broker.rs` has them.
pub mod kind {
    pub const HELLO: u8 = 1;
    pub const READ: u8 = 2;
    pub const OUTCOME: u8 = 15;
    pub const WELCOME: u8 = 16;
    pub const DATA: u8 = 17;
    pub const END: u8 = 18;
}

/// What a child may say.
#[derive(Debug, PartialEq)]
pub enum Request {
    Hello { version: u32 },
    Read,
    Outcome(Box<Report>),
}

/// The child's own account of its end.
#[derive(Debug, PartialEq, Deserialize)]
#[serde(tag = "outcome", rename_all = "snake_case", deny_unknown_fields)]
pub enum Report {
    Ok {
        #[serde(default)]
        repr: Option<String>,
        #[serde(default)]
        json: Option<serde_json::Value>,
    },
    /// `SystemExit` with its exit code.
    Exit {
        code: u8,
    },
    Raised {
        #[serde(rename = "type")]
        class: String,
        message: String,
        traceback: String,
        frames: Vec<(u32, String)>,
    },
    Limit {
        which: String,
    },
    Unsupported {
        message: String,
    },
    Internal {
        message: String,
    },
}

/// Cuts a stream of bytes into frames.
#[derive(Default)]
pub struct Decoder {
    bytes: Vec<u8>,
}

impl Decoder {
    pub fn push(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    /// The next whole request; `None` until more bytes come.
    ///
    /// # Errors
    /// What breaks the protocol. The child is killed for it.
    pub fn take(&mut self) -> Result<Option<Request>, String> {
        let Some((head, rest)) = self.bytes.split_at_checked(HEAD) else {
            return Ok(None);
        };
        let Ok([a, b, c, d, kind]) = <[u8; HEAD]>::try_from(head) else {
            return Ok(None);
        };
        let length = u32::from_le_bytes([a, b, c, d]) as usize;
        if length > MAX_FRAME {
            return Err(format!("a frame of {length} bytes"));
        }
        let Some(payload) = rest.get(..length) else {
            return Ok(None);
        };
        let request = parse(kind, payload);
        self.bytes.drain(..HEAD + length);
        request.map(Some)
    }
}

fn parse(kind: u8, payload: &[u8]) -> Result<Request, String> {
    match kind {
        kind::HELLO => {
            let version = std::str::from_utf8(payload)
                .ok()
                .and_then(|text| text.strip_prefix("version="));
            let version = version.and_then(|text| text.parse().ok());
            Ok(Request::Hello {
                version: version.ok_or("a greeting without a version")?,
            })
        }
        kind::READ if payload.is_empty() => Ok(Request::Read),
        kind::OUTCOME => {
            // serde_json stops at a depth of 128 by itself.
            let report = serde_json::from_slice(payload)
                .map_err(|error| format!("an outcome that is none: {error}"))?;
            Ok(Request::Outcome(Box::new(report)))
        }
        other => Err(format!("a frame of kind {other}")),
    }
}

/// One frame to the child.
pub fn frame(kind: u8, payload: &[u8]) -> Vec<u8> {
    let mut frame = Vec::with_capacity(payload.len() + HEAD);
    frame.extend_from_slice(
        &u32::try_from(payload.len())
            .unwrap_or(u32::MAX)
            .to_le_bytes(),
    );
    frame.push(kind);
    frame.extend_from_slice(payload);
    frame
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frames_arrive_in_pieces() {
        let mut decoder = Decoder::default();
        let mut bytes = frame(kind::HELLO, b"version=1");
        bytes.extend(frame(kind::READ, b""));
        bytes.extend(frame(kind::OUTCOME, b"{\"outcome\":\"ok\",\"json\":[1]}"));
        let mut seen = vec![];
        for byte in bytes {
            decoder.push(&[byte]);
            while let Ok(Some(request)) = decoder.take() {
                seen.push(request);
            }
        }
        let report = Report::Ok {
            repr: None,
            json: Some(serde_json::json!([1])),
        };
        assert_eq!(
            seen,
            [
                Request::Hello { version: 1 },
                Request::Read,
                Request::Outcome(Box::new(report))
            ]
        );
    }

    #[test]
    fn hostile_frames_are_errors() {
        for bytes in [
            vec![255, 255, 255, 255, 1],
            frame(9, b""),
            frame(kind::READ, b"x"),
            frame(kind::HELLO, b"hi"),
            frame(kind::OUTCOME, b"{}"),
            frame(kind::OUTCOME, b"{\"outcome\":\"ok\",\"extra\":1}"),
            frame(kind::OUTCOME, "[".repeat(100_000).as_bytes()),
            frame(kind::OUTCOME, b"\xff"),
        ] {
            let mut decoder = Decoder::default();
            decoder.push(&bytes);
            assert!(decoder.take().is_err(), "{bytes:?}");
        }
    }
}
