//! The client end of the broker's socket on descriptor 0, and standard input through it.
//!
//! A frame is a length (`u32`, little endian), a kind (one byte) and that many bytes. The protocol is written down in
//! `docs/protocol.md`; every answer is awaited before the next request, so frames need no numbers.

use rustix::io::Errno;
use std::cell::RefCell;

/// Raised with every change that an older peer cannot follow.
pub const VERSION: u32 = 1;

/// The variable that says that descriptor 0 is a broker. The supervisor clears the environment and sets only this.
pub const VARIABLE: &str = "STELP_BROKER";

/// Kinds of frames.
pub mod kind {
    /// Child: `version=N`.
    pub const HELLO: u8 = 1;
    /// Child: wants input; the payload is empty. Answered by `DATA` or `END`.
    pub const READ: u8 = 2;
    /// Child: the end of the run, as JSON. Nothing follows.
    pub const OUTCOME: u8 = 15;
    /// Supervisor: settings as `key=value` lines. Sent before the child starts.
    pub const WELCOME: u8 = 16;
    /// Supervisor: bytes of standard input.
    pub const DATA: u8 = 17;
    /// Supervisor: standard input has ended.
    pub const END: u8 = 18;
}

/// The longest frame either side accepts.
pub const MAX_FRAME: usize = 16 << 20;

/// How much is read from standard input at a time when there is no broker.
const CHUNK: usize = 64 << 10;

struct Input {
    attached: bool,
    ended: bool,
    bytes: Vec<u8>,
    at: usize,
    /// The last byte of the chunk before was `\r`, already passed on as `\n`.
    after_return: bool,
}

thread_local! {
    static INPUT: RefCell<Input> = const {
        RefCell::new(Input { attached: false, ended: false, bytes: Vec::new(), at: 0, after_return: false })
    };
}

/// One line of standard input with its newline, `None` at the end, or the bytes when they are not UTF-8.
///
/// `\r\n` and `\r` arrive as `\n`, as CPython's text mode does. What was printed is flushed first.
pub fn read_line() -> Result<Option<String>, Vec<u8>> {
    crate::out::flush();
    INPUT.with_borrow_mut(|input| {
        let mut line: Vec<u8> = Vec::new();
        loop {
            let rest = input.bytes.get(input.at..).unwrap_or_default();
            if let Some(length) = rest.iter().position(|byte| *byte == b'\n') {
                line.extend_from_slice(rest.get(..=length).unwrap_or_default());
                input.at += length + 1;
                break;
            }
            line.extend_from_slice(rest);
            if !input.fill() {
                break;
            }
        }
        if line.is_empty() {
            Ok(None)
        } else {
            text(line).map(Some)
        }
    })
}

/// The rest of standard input, or its bytes when they are not UTF-8.
pub fn read_all() -> Result<String, Vec<u8>> {
    crate::out::flush();
    INPUT.with_borrow_mut(|input| {
        let mut all = input.bytes.split_off(input.at.min(input.bytes.len()));
        while input.fill() {
            all.append(&mut input.bytes);
        }
        text(all)
    })
}

/// Up to `count` code points of standard input, fewer only at its end.
pub fn read_chars(count: usize) -> Result<String, Vec<u8>> {
    crate::out::flush();
    INPUT.with_borrow_mut(|input| {
        let mut taken: Vec<u8> = Vec::new();
        let mut chars = 0;
        loop {
            while let Some(byte) = input.bytes.get(input.at) {
                // A continuation byte belongs to the code point before it.
                if byte & 0xC0 != 0x80 {
                    if chars == count {
                        return text(taken);
                    }
                    chars += 1;
                }
                taken.push(*byte);
                input.at += 1;
            }
            if !input.fill() {
                return text(taken);
            }
        }
    })
}

fn text(bytes: Vec<u8>) -> Result<String, Vec<u8>> {
    String::from_utf8(bytes).map_err(|error| error.into_bytes())
}

impl Input {
    /// Replaces the used-up buffer by the next chunk; false at the end of input.
    fn fill(&mut self) -> bool {
        self.bytes.clear();
        self.at = 0;
        while self.bytes.is_empty() {
            if self.ended {
                return false;
            }
            let chunk = if self.attached {
                request_chunk()
            } else {
                read_chunk()
            };
            match chunk {
                Some(chunk) => self.translate(&chunk),
                None => self.ended = true,
            }
        }
        true
    }

    fn translate(&mut self, chunk: &[u8]) {
        for byte in chunk {
            match byte {
                b'\r' => self.bytes.push(b'\n'),
                b'\n' if self.after_return => {}
                other => self.bytes.push(*other),
            }
            self.after_return = *byte == b'\r';
        }
    }
}

fn read_chunk() -> Option<Vec<u8>> {
    let mut chunk = vec![0; CHUNK];
    loop {
        match rustix::io::read(rustix::stdio::stdin(), &mut chunk) {
            Ok(0) => return None,
            Ok(count) => {
                chunk.truncate(count);
                return Some(chunk);
            }
            Err(Errno::INTR) => {}
            Err(_) => return None,
        }
    }
}

fn request_chunk() -> Option<Vec<u8>> {
    send(kind::READ, &[]);
    match receive() {
        Some((kind::DATA, bytes)) => Some(bytes),
        _ => None,
    }
}

/// Tells the thread that runs the program that input comes through the broker.
pub(crate) fn attach() {
    INPUT.with_borrow_mut(|input| input.attached = true);
}

/// Sends one frame; a supervisor that went away ends the process.
pub(crate) fn send(kind: u8, payload: &[u8]) {
    let mut frame = Vec::with_capacity(payload.len() + 5);
    frame.extend_from_slice(&(payload.len() as u32).to_le_bytes());
    frame.push(kind);
    frame.extend_from_slice(payload);
    crate::out::write_fully(rustix::stdio::stdin(), &frame);
}

/// The next frame, or `None` when the supervisor closed the socket or sent something that is no frame.
pub(crate) fn receive() -> Option<(u8, Vec<u8>)> {
    let mut head = [0u8; 5];
    read_fully(&mut head)?;
    let [a, b, c, d, kind] = head;
    let length = u32::from_le_bytes([a, b, c, d]) as usize;
    if length > MAX_FRAME {
        return None;
    }
    let mut payload = vec![0; length];
    read_fully(&mut payload)?;
    Some((kind, payload))
}

fn read_fully(mut into: &mut [u8]) -> Option<()> {
    while !into.is_empty() {
        match rustix::io::read(rustix::stdio::stdin(), &mut *into) {
            Ok(0) => return None,
            Ok(count) => into = into.get_mut(count..)?,
            Err(Errno::INTR) => {}
            Err(_) => return None,
        }
    }
    Some(())
}
