//! Standard output: buffered as CPython buffers a pipe, by line on a terminal.

use std::cell::RefCell;
use std::os::fd::BorrowedFd;

/// CPython's buffer for a standard stream that is not a terminal.
const ROOM: usize = 8192;

struct Buffer {
    bytes: Vec<u8>,
    by_line: bool,
    /// Set once the result is being reported: what a `__repr__` prints then is not part of the program's output.
    discard: bool,
}

thread_local! {
    static BUFFER: RefCell<Buffer> = const { RefCell::new(Buffer { bytes: Vec::new(), by_line: false, discard: false }) };
}

/// Appends text to standard output.
pub fn write(text: &str) {
    write_bytes(text.as_bytes());
}

/// Appends bytes to standard output (`sys.stdout.buffer`).
pub fn write_bytes(bytes: &[u8]) {
    BUFFER.with_borrow_mut(|buffer| {
        if buffer.discard {
            return;
        }
        if buffer.bytes.len() + bytes.len() > ROOM {
            drain(&mut buffer.bytes);
        }
        if bytes.len() > ROOM {
            write_fully(rustix::stdio::stdout(), bytes);
            return;
        }
        buffer.bytes.extend_from_slice(bytes);
        if buffer.by_line && bytes.contains(&b'\n') {
            drain(&mut buffer.bytes);
        }
    });
}

/// Hands everything written so far to the descriptor (`print(flush=True)`, before reading input, at the end).
pub fn flush() {
    BUFFER.with_borrow_mut(|buffer| drain(&mut buffer.bytes));
}

/// Whether every line is flushed on its own.
pub(crate) fn set_by_line(by_line: bool) {
    BUFFER.with_borrow_mut(|buffer| buffer.by_line = by_line);
}

/// Drops everything written from now on.
pub(crate) fn discard_rest() {
    BUFFER.with_borrow_mut(|buffer| buffer.discard = true);
}

fn drain(bytes: &mut Vec<u8>) {
    if !bytes.is_empty() {
        write_fully(rustix::stdio::stdout(), bytes);
        bytes.clear();
    }
}

/// Writes all bytes. A reader that went away ends the process at once: nobody is left to read the rest.
pub(crate) fn write_fully(fd: BorrowedFd<'_>, mut bytes: &[u8]) {
    while !bytes.is_empty() {
        match rustix::io::write(fd, bytes) {
            Ok(0) | Err(rustix::io::Errno::PIPE) => crate::start::output_closed(),
            Ok(count) => bytes = bytes.get(count..).unwrap_or_default(),
            Err(rustix::io::Errno::INTR) => {}
            Err(rustix::io::Errno::AGAIN) => std::thread::yield_now(),
            // Standard output was closed before the program started: CPython ignores it too (`sys.stdout` is None).
            Err(_) => return,
        }
    }
}
