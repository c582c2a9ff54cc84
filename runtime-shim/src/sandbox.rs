//! The inner layer of the process sandbox: what the plan's own process gives up before the program starts.
//!
//! Resource limits and Landlock come before the program's thread exists (it inherits them), seccomp after it (the
//! filter forbids new threads) and over all threads at once. Landlock is used where the kernel has it; without
//! seccomp nothing runs.

use crate::start::Settings;
use landlock::{
    ABI, Access, AccessFs, AccessNet, CompatLevel, Compatible, Ruleset, RulesetAttr, Scope,
};
use rustix::process::{
    DumpableBehavior, Resource, Rlimit, Signal, set_dumpable_behavior,
    set_parent_process_death_signal, setrlimit,
};
use seccompiler::{
    BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter,
    SeccompRule,
};
use std::collections::BTreeMap;

/// Memory the process itself needs beside the program's heap and stack.
const OVERHEAD: u64 = 8 << 20;

/// Sets limits and Landlock. Everything started later inherits them.
pub(crate) fn restrict(settings: &Settings) -> Result<(), String> {
    limit(Resource::Core, 0, 0)?;
    limit(Resource::Cpu, settings.cpu, settings.cpu.saturating_add(1))?;
    let data = settings
        .memory
        .saturating_add(settings.stack)
        .saturating_add(OVERHEAD);
    limit(Resource::Data, data, data)?;
    if settings.attached {
        // Standard output is a pipe then; run by hand it may be a file, whose size this limit would cap.
        limit(Resource::Fsize, 0, 0)?;
    }
    if settings.attached {
        die_with_parent(settings.parent)?;
    }
    set_dumpable_behavior(DumpableBehavior::NotDumpable)
        .map_err(|error| format!("prctl: {error}"))?;
    rustix::thread::set_no_new_privs(true).map_err(|error| format!("no_new_privs: {error}"))?;
    // Best effort by design: each kernel enforces the part it knows, and seccomp closes the same doors again.
    let _ = deny_all();
    limit(Resource::Nofile, 3, 3)
}

/// The kernel kills this process when its supervisor ends, however that ends.
fn die_with_parent(parent: i32) -> Result<(), String> {
    set_parent_process_death_signal(Some(Signal::KILL))
        .map_err(|error| format!("prctl: {error}"))?;
    // It may have ended before the line above.
    match rustix::process::getppid() {
        Some(now) if now.as_raw_nonzero().get() == parent => Ok(()),
        _ => Err("the supervisor is gone".to_owned()),
    }
}

fn limit(resource: Resource, soft: u64, hard: u64) -> Result<(), String> {
    let (soft, hard) = (Some(soft), Some(hard));
    let old = rustix::process::getrlimit(resource);
    // A limit may only be lowered; a caller's tighter one stays.
    let lower = |new: Option<u64>, old: Option<u64>| match (new, old) {
        (Some(new), Some(old)) => Some(new.min(old)),
        (new, None) => new,
        (None, old) => old,
    };
    let maximum = lower(hard, old.maximum);
    let current = lower(lower(soft, old.current), maximum);
    setrlimit(resource, Rlimit { current, maximum })
        .map_err(|error| format!("setrlimit {resource:?}: {error}"))
}

/// Landlock without a single rule: no file, no TCP port, no signal or abstract socket outside.
fn deny_all() -> Result<(), landlock::RulesetError> {
    let abi = ABI::V6;
    Ruleset::default()
        .set_compatibility(CompatLevel::BestEffort)
        .handle_access(AccessFs::from_all(abi))?
        .handle_access(AccessNet::from_all(abi))?
        .scope(Scope::from_all(abi))?
        .create()?
        .restrict_self()?;
    Ok(())
}

/// Installs the system call filter on every thread of the process. After this only computing, memory, the three
/// standard descriptors and exiting are left; anything else kills the process.
pub(crate) fn filter() -> Result<(), String> {
    let program = program().map_err(|error| format!("seccomp: {error}"))?;
    seccompiler::apply_filter_all_threads(&program).map_err(|error| format!("seccomp: {error}"))
}

fn program() -> Result<BpfProgram, seccompiler::BackendError> {
    let mut rules: BTreeMap<i64, Vec<SeccompRule>> =
        ALLOWED.iter().map(|call| (*call, Vec::new())).collect();
    rules.insert(libc::SYS_read, vec![fd_at_most(0)?]);
    rules.insert(libc::SYS_write, vec![fd_at_most(2)?]);
    rules.insert(libc::SYS_writev, vec![fd_at_most(2)?]);
    rules.insert(libc::SYS_mmap, vec![without(2, libc::PROT_EXEC)?]);
    rules.insert(libc::SYS_mprotect, vec![without(2, libc::PROT_EXEC)?]);
    let own = u64::from(std::process::id());
    let own = SeccompCondition::new(0, SeccompCmpArgLen::Dword, SeccompCmpOp::Eq, own)?;
    rules.insert(libc::SYS_tgkill, vec![SeccompRule::new(vec![own])?]);
    let arch = std::env::consts::ARCH.try_into()?;
    SeccompFilter::new(
        rules,
        SeccompAction::KillProcess,
        SeccompAction::Allow,
        arch,
    )?
    .try_into()
}

fn fd_at_most(fd: u64) -> Result<SeccompRule, seccompiler::BackendError> {
    SeccompRule::new(vec![SeccompCondition::new(
        0,
        SeccompCmpArgLen::Dword,
        SeccompCmpOp::Le,
        fd,
    )?])
}

/// The call with none of these bits in an argument.
fn without(argument: u8, bits: libc::c_int) -> Result<SeccompRule, seccompiler::BackendError> {
    let masked = SeccompCmpOp::MaskedEq(bits as u64);
    SeccompRule::new(vec![SeccompCondition::new(
        argument,
        SeccompCmpArgLen::Dword,
        masked,
        0,
    )?])
}

/// Calls allowed whatever their arguments: memory, waiting, signals to oneself, time, the end.
const ALLOWED: &[i64] = &[
    libc::SYS_brk,
    libc::SYS_clock_gettime,
    libc::SYS_exit,
    libc::SYS_exit_group,
    libc::SYS_futex,
    libc::SYS_getpid,
    // Seeds of hash tables inside the shim; a program's own randomness is a request to the broker.
    libc::SYS_getrandom,
    libc::SYS_gettid,
    libc::SYS_madvise,
    libc::SYS_mremap,
    libc::SYS_munmap,
    libc::SYS_restart_syscall,
    libc::SYS_rt_sigaction,
    libc::SYS_rt_sigprocmask,
    libc::SYS_rt_sigreturn,
    libc::SYS_sched_yield,
    libc::SYS_sigaltstack,
];
