//! A process of its own for work on bytes that cannot be trusted: a copy of this program that may read its input, compute, and write its
//! answer, and nothing else. What breaks in there breaks nothing here.
//!
//! Linux: limits of memory, time and files; no file system (Landlock, where the kernel has it); only the system calls that computing needs, so no
//! files, no sockets, no programs, no new executable memory (seccomp). macOS: the limits alone. Windows: a process of its own, without limits:
//! job objects and tokens are to be had only through unsafe calls. There, a crash stays outside, and what a reader that was taken over could do
//! is what this user's programs can do.

use std::io::{self, Read as _, Write as _};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

/// What the work may use.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Address space in bytes, the program itself included.
    pub memory: u64,
    /// Processor time in seconds.
    pub seconds: u64,
    /// Bytes of the answer.
    pub answer: u64,
}

/// Why there is no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum WorkerError {
    /// The process could not be started.
    #[error("the worker could not be started")]
    NotStarted,
    /// It crashed, was stopped for what it tried, or needed too much memory or time.
    #[error("the worker ended without an answer")]
    Ended,
    /// The answer is larger than allowed.
    #[error("the worker's answer is too large")]
    TooMuch,
}

/// What holds the process that called [`confine`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Confinement {
    /// Memory, time and files are limited.
    pub limits: bool,
    /// No file can be opened by name.
    pub files: bool,
    /// Only the system calls that computing needs.
    pub calls: bool,
}

/// How much longer than its processor time the work may take by the clock, on a busy machine.
const PATIENCE: u32 = 4;

/// Runs this program again with `argument`, hands it `parts` one after the other on its standard input, and gives back what it handed to
/// [`answer`]. Blocks.
///
/// # Errors
/// [`WorkerError`].
pub fn run(argument: &str, parts: &[&[u8]], limits: Limits) -> Result<Vec<u8>, WorkerError> {
    let program = std::env::current_exe().map_err(|_| WorkerError::NotStarted)?;
    run_program(Command::new(program).arg(argument), parts, limits)
}

/// As [`run`], for a given program.
///
/// # Errors
/// [`WorkerError`].
pub fn run_program(command: &mut Command, parts: &[&[u8]], limits: Limits) -> Result<Vec<u8>, WorkerError> {
    // No variable of the session reaches it: no display, no bus, no proxy, no home.
    let child = command.env_clear().stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
    let mut child = Ended(child.map_err(|_| WorkerError::NotStarted)?);
    let (input, output) = (child.0.stdin.take(), child.0.stdout.take());
    let (Some(mut input), Some(output)) = (input, output) else { return Err(WorkerError::NotStarted) };
    let (done, answer) = mpsc::channel();
    std::thread::scope(|threads| {
        threads.spawn(move || {
            // A reader that ended early no longer takes its input; how it ended says more.
            let _ = parts.iter().try_for_each(|part| input.write_all(part));
        });
        threads.spawn(move || {
            let mut bytes = Vec::new();
            let read = output.take(limits.answer.saturating_add(1)).read_to_end(&mut bytes);
            let _ = done.send(read.map(|_| bytes));
        });
        let patience = Duration::from_secs(limits.seconds).saturating_mul(PATIENCE);
        let bytes = match answer.recv_timeout(patience) {
            Ok(Ok(bytes)) => bytes,
            Ok(Err(_)) | Err(_) => {
                child.end();
                return Err(WorkerError::Ended);
            }
        };
        if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > limits.answer {
            child.end();
            return Err(WorkerError::TooMuch);
        }
        let _ = child.0.wait();
        // How the process ended says nothing: on its way out, libraries may try what it is not allowed. Whether its answer is whole, does.
        match bytes.strip_suffix(END) {
            Some(answer) => Ok(answer.to_vec()),
            None => Err(WorkerError::Ended),
        }
    })
}

/// What stands behind an answer that is whole.
const END: &[u8] = b"\0end";

/// Writes the worker's answer. To be called once, at its end.
///
/// # Errors
/// Whatever the output answers.
pub fn answer(bytes: &[u8]) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(bytes)?;
    out.write_all(END)?;
    out.flush()
}

/// Ends the process whatever happens here.
struct Ended(Child);

impl Ended {
    fn end(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Drop for Ended {
    fn drop(&mut self) {
        self.end();
    }
}

/// Takes from this process whatever computing does not need, for good. To be called before a byte of the input is read, while there is one
/// thread. What this system lacks is left out, and the answer says so.
///
/// # Errors
/// What the system answers where it has a thing and refuses it: then nothing may be read.
pub fn confine(limits: Limits) -> io::Result<Confinement> {
    let mut held = Confinement::default();
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        let at_most = |most| Rlimit { current: Some(most), maximum: Some(most) };
        setrlimit(Resource::Core, at_most(0))?;
        setrlimit(Resource::Cpu, at_most(limits.seconds))?;
        setrlimit(Resource::Fsize, at_most(0))?;
        // macOS takes this limit and does not keep it.
        setrlimit(Resource::As, at_most(limits.memory))?;
        held.limits = true;
    }
    #[cfg(target_os = "linux")]
    {
        held.files = linux::no_files()?;
        held.calls = linux::few_calls()?;
    }
    #[cfg(not(unix))]
    let _ = limits;
    Ok(held)
}

#[cfg(target_os = "linux")]
mod linux {
    use std::collections::BTreeMap;
    use std::io;

    use landlock::{ABI, Access as _, AccessFs, Ruleset, RulesetAttr as _, RulesetStatus};
    use seccompiler::{
        SeccompAction, SeccompCmpArgLen as Len, SeccompCmpOp as Op, SeccompCondition as Condition, SeccompFilter,
        SeccompRule as Rule, TargetArch, sock_filter,
    };

    /// A rule set without rules: nothing may be opened. `false` where the kernel does not know Landlock.
    pub(super) fn no_files() -> io::Result<bool> {
        let status = Ruleset::default()
            .handle_access(AccessFs::from_all(ABI::V4))
            .and_then(Ruleset::create)
            .and_then(landlock::RulesetCreated::restrict_self)
            .map_err(io::Error::other)?;
        Ok(status.ruleset != RulesetStatus::NotEnforced)
    }

    /// Memory may be asked for, but not such as can be run.
    const EXECUTABLE: u64 = 4;

    /// What computing needs. Every other call ends the process at once.
    const CALLS: &[libc::c_long] = &[
        libc::SYS_read,
        libc::SYS_write,
        libc::SYS_writev,
        libc::SYS_close,
        libc::SYS_brk,
        libc::SYS_munmap,
        libc::SYS_mremap,
        libc::SYS_madvise,
        libc::SYS_futex,
        libc::SYS_getrandom,
        // Asked for by libraries when a process ends.
        libc::SYS_getpid,
        libc::SYS_gettid,
        libc::SYS_clock_gettime,
        libc::SYS_sched_yield,
        libc::SYS_sigaltstack,
        libc::SYS_rt_sigprocmask,
        libc::SYS_rt_sigaction,
        libc::SYS_rt_sigreturn,
        libc::SYS_exit,
        libc::SYS_exit_group,
    ];

    pub(super) fn few_calls() -> io::Result<bool> {
        let Ok(arch) = TargetArch::try_from(std::env::consts::ARCH) else { return Ok(false) };
        let filter = filter(arch).map_err(io::Error::other)?;
        seccompiler::apply_filter(&filter).map_err(io::Error::other)?;
        Ok(true)
    }

    fn filter(arch: TargetArch) -> Result<Vec<sock_filter>, seccompiler::BackendError> {
        let mut rules: BTreeMap<i64, Vec<Rule>> = CALLS.iter().map(|call| (*call, Vec::new())).collect();
        for call in [libc::SYS_mmap, libc::SYS_mprotect] {
            let not_executable = Condition::new(2, Len::Dword, Op::MaskedEq(EXECUTABLE), 0)?;
            rules.insert(call, vec![Rule::new(vec![not_executable])?]);
        }
        SeccompFilter::new(rules, SeccompAction::KillProcess, SeccompAction::Allow, arch)?.try_into()
    }
}
