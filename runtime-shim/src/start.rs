//! The life of a plan's process: settings, sandbox, the program on its own large stack, the outcome.

use crate::exception::Run;
use crate::report::{self, Stop};
use crate::value::Value;
use crate::{broker, err, frame, out, sandbox};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, AtomicI32, AtomicUsize, Ordering};

/// What the emitter knows about the program and only errors need.
pub struct Plan {
    /// The Python file, as tracebacks name it.
    pub file: &'static str,
    /// Rust line, Python line, index into `functions`; sorted by Rust line.
    pub lines: &'static [(u32, u32, u16)],
    /// Names as tracebacks show them; `<module>` is one of them.
    pub functions: &'static [&'static str],
    /// Functions that stand inside the code of another, sorted: index, Python line in the other, the other's index.
    pub callers: &'static [(u16, u32, u16)],
}

impl Plan {
    /// The Python frames an emitted line stands for, innermost first: line and function. More than one where a
    /// comprehension stands inside a function.
    pub fn places(&self, rust_line: u32) -> Vec<(u32, &'static str)> {
        let after = self
            .lines
            .partition_point(|(line, _, _)| *line <= rust_line);
        let found = after.checked_sub(1).and_then(|index| self.lines.get(index));
        let Some((_, line, function)) = found else {
            return vec![(0, "<module>")];
        };
        let mut places = vec![(*line, self.function(*function))];
        let mut inner = *function;
        while let Ok(index) = self.callers.binary_search_by_key(&inner, |caller| caller.0)
            && let Some((_, line, outer)) = self.callers.get(index)
            && *outer < inner
        {
            places.push((*line, self.function(*outer)));
            inner = *outer;
        }
        places
    }

    fn function(&self, index: u16) -> &'static str {
        self.functions
            .get(usize::from(index))
            .copied()
            .unwrap_or("?")
    }
}

/// Exit codes of a process that runs without a supervisor.
pub(crate) mod code {
    pub const RAISED: i32 = 1;
    pub const REFUSED: i32 = 3;
    pub const LIMIT: i32 = 4;
    pub const INTERNAL: i32 = 70;
    /// CPython's, when flushing standard output fails at the end.
    pub const OUTPUT_CLOSED: i32 = 120;
}

/// What the supervisor asks of the process; the defaults are those of the `strict` policy.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    /// Bytes of memory beside the stack.
    pub memory: u64,
    /// Seconds of processor time.
    pub cpu: u64,
    /// Bytes of stack for the program.
    pub stack: u64,
    /// Python's recursion limit at the start, and the most `sys.setrecursionlimit` may ask for.
    pub recursion: u64,
    /// Standard output is a terminal.
    pub by_line: bool,
    /// The value of the last expression is wanted.
    pub value: bool,
    /// There is a supervisor: it prints tracebacks and gives input.
    pub attached: bool,
    /// The supervisor's process id.
    pub parent: i32,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            memory: 256 << 20,
            cpu: 10,
            stack: 512 << 20,
            recursion: 1000,
            by_line: false,
            value: false,
            attached: false,
            parent: 0,
        }
    }
}

static MAIN: OnceLock<std::thread::Thread> = OnceLock::new();
static PLAN: OnceLock<&'static Plan> = OnceLock::new();
/// The program's thread is up, parked until it is released.
static STARTED: AtomicBool = AtomicBool::new(false);
/// The sandbox is up: the parked program may begin.
static RELEASED: AtomicBool = AtomicBool::new(false);
static ATTACHED: AtomicBool = AtomicBool::new(false);
/// Addresses below this are too near the end of the program's stack; 0 while no program runs.
static STACK_END: AtomicUsize = AtomicUsize::new(0);
static EXIT: AtomicI32 = AtomicI32::new(NOT_DONE);
const NOT_DONE: i32 = i32::MIN;

/// Stack kept for shim code below a frame that passed the guard.
const STACK_RESERVE: usize = 2 << 20;

/// The lowest address a new Python frame may have: `frame.rs` compares the address of a local with it.
#[inline]
pub fn stack_end() -> usize {
    STACK_END.load(Ordering::Relaxed)
}

/// The running plan, once [`start`] has begun.
pub fn plan() -> Option<&'static Plan> {
    PLAN.get().copied()
}

/// Runs a plan and ends the process: the body of every emitted `main`.
pub fn start(plan: &'static Plan, module: fn() -> Run<Value>) {
    PLAN.get_or_init(|| plan);
    let settings = settings();
    ATTACHED.store(settings.attached, Ordering::Relaxed);
    std::panic::set_hook(Box::new(|info| {
        // With `panic = "abort"` the process dies right after; the frame makes it an internal error, not a signal.
        let at = info
            .location()
            .map(|at| format!("{}:{}", at.file(), at.line()))
            .unwrap_or_default();
        let message = info.payload();
        let message = match (
            message.downcast_ref::<&str>(),
            message.downcast_ref::<String>(),
        ) {
            (Some(text), _) => text,
            (None, Some(text)) => text.as_str(),
            (None, None) => "panic",
        };
        // What the big-integer library says when an allocation fails.
        if message == "out of memory" {
            tell(&Stop::Limit("memory"));
        } else {
            tell(&Stop::Internal(&format!("{message} ({at})")));
        }
    }));
    MAIN.get_or_init(std::thread::current);
    let stack = settings.stack as usize;
    let attached = settings.attached;
    let by_line = settings.by_line;
    let value = settings.value;
    let recursion = i64::try_from(settings.recursion).unwrap_or(i64::MAX);
    let program = move || {
        settle_allocator();
        STARTED.store(true, Ordering::Release);
        if let Some(main) = MAIN.get() {
            main.unpark();
        }
        while !RELEASED.load(Ordering::Acquire) {
            std::thread::park();
        }
        let here = 0u8;
        STACK_END.store(
            ((&raw const here).addr() + STACK_RESERVE).saturating_sub(stack),
            Ordering::Relaxed,
        );
        if attached {
            broker::attach();
        }
        out::set_by_line(by_line);
        frame::on_stack_exhausted(out_of_stack);
        // Nothing is running yet, so no limit is too low.
        let _ = frame::set_recursion_limit(recursion);
        let result = module();
        crate::global::close_generators();
        let exit = report::conclude(result, attached, value);
        stop(exit);
    };
    let ready = sandbox::restrict(&settings).and_then(|()| {
        let thread = std::thread::Builder::new().stack_size(stack).spawn(program);
        let thread = thread.map_err(|error| format!("no thread for the program: {error}"))?;
        // Starting a thread takes calls that the filter forbids.
        while !STARTED.load(Ordering::Acquire) {
            std::thread::park();
        }
        sandbox::filter()?;
        Ok(thread)
    });
    match ready {
        Ok(thread) => {
            RELEASED.store(true, Ordering::Release);
            thread.thread().unpark();
        }
        Err(error) => {
            tell(&Stop::Internal(&format!(
                "no sandbox, so nothing was run: {error}"
            )));
            std::process::exit(code::INTERNAL);
        }
    }
    loop {
        let exit = EXIT.load(Ordering::Acquire);
        if exit != NOT_DONE {
            std::process::exit(exit);
        }
        std::thread::park();
    }
}

/// The first time a thread gives a large piece of its heap back, glibc opens a file under `/proc` to learn how. That
/// must not be the filter's first violation, so it happens here.
fn settle_allocator() {
    let blocks: Vec<Vec<u8>> = (0..16).map(|_| Vec::with_capacity(60_000)).collect();
    drop(std::hint::black_box(blocks));
}

/// Settings from the supervisor, or the defaults for a binary run by hand.
fn settings() -> Settings {
    let mut settings = Settings::default();
    if std::env::var_os(broker::VARIABLE).is_none() {
        settings.by_line = rustix::termios::isatty(rustix::stdio::stdout());
        return settings;
    }
    settings.attached = true;
    broker::send(
        broker::kind::HELLO,
        format!("version={}", broker::VERSION).as_bytes(),
    );
    let Some((broker::kind::WELCOME, text)) = broker::receive() else {
        std::process::exit(code::INTERNAL);
    };
    let text = String::from_utf8(text).unwrap_or_default();
    for (key, value) in text.lines().filter_map(|line| line.split_once('=')) {
        let Ok(number) = value.parse::<u64>() else {
            continue;
        };
        match key {
            "version" if number != u64::from(broker::VERSION) => {
                let stop = Stop::Internal("the supervisor speaks another version of the protocol");
                broker::send(broker::kind::OUTCOME, stop.json().as_bytes());
                std::process::exit(code::INTERNAL);
            }
            "parent" => settings.parent = i32::try_from(number).unwrap_or(0),
            "memory" => settings.memory = number,
            "cpu" => settings.cpu = number,
            "stack" => settings.stack = number.clamp(1 << 20, 64 << 30),
            "recursion" => settings.recursion = number,
            "by_line" => settings.by_line = number != 0,
            "value" => settings.value = number != 0,
            _ => {}
        }
    }
    settings
}

/// Reports the program's own outcome to the supervisor, if there is one.
pub(crate) fn finish(outcome: &str) {
    if ATTACHED.load(Ordering::Relaxed) {
        broker::send(broker::kind::OUTCOME, outcome.as_bytes());
    }
}

/// Reports any other end: to the supervisor, else on standard error.
fn tell(stop: &Stop<'_>) {
    if ATTACHED.load(Ordering::Relaxed) {
        broker::send(broker::kind::OUTCOME, stop.json().as_bytes());
    } else {
        err::write(&stop.text());
    }
}

/// Ends the process because the native stack is used up: deeper Python recursion cannot be an exception any more.
#[cold]
pub fn out_of_stack() -> ! {
    end(&Stop::Limit("recursion"))
}

/// Ends the process because the program used something that exists in CPython but not here.
#[cold]
pub fn unsupported(what: &str) -> ! {
    end(&Stop::Unsupported(what))
}

fn end(outcome: &Stop<'_>) -> ! {
    out::flush();
    tell(outcome);
    stop(outcome.exit())
}

/// Ends the process because nobody reads its output.
#[cold]
pub(crate) fn output_closed() -> ! {
    stop(code::OUTPUT_CLOSED)
}

/// Ends the process from the program's thread without dropping what it holds: `exit` on that thread would drop its
/// thread-locals, and a long chain of objects would overflow the stack. So the main thread exits.
fn stop(exit: i32) -> ! {
    if STACK_END.load(Ordering::Relaxed) == 0 {
        std::process::exit(exit);
    }
    EXIT.store(exit, Ordering::Release);
    if let Some(main) = MAIN.get() {
        main.unpark();
    }
    loop {
        std::thread::park();
    }
}
