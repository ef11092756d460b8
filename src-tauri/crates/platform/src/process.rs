//! The process itself: what it leaves behind when it crashes, how it restarts, how long the machine runs.

use std::io;
use std::process::Command;
use std::time::Duration;

/// Keeps the memory of this process out of core files and, on Linux, out of the reach of the user's other programs.
///
/// Linux: no core file, not dumpable (children inherit the first, not the second). macOS: no core file. Windows: crash reports are
/// governed by the system's policy; a process can only leave them through an unsafe call, so nothing is done.
///
/// # Errors
/// What the system answers; the caller may go on and show it.
pub fn harden_process() -> io::Result<()> {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) })?;
    }
    #[cfg(target_os = "linux")]
    rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::NotDumpable)?;
    Ok(())
}

/// Time since some fixed moment, sleep included, untouched by changes of the clock: for the idle lock.
///
/// Linux: `CLOCK_BOOTTIME` (`CLOCK_MONOTONIC` stops in suspend, and a night's sleep would not count). macOS: `CLOCK_MONOTONIC`, which goes
/// on during sleep there. Windows: the performance counter, which does too; counted from the first call.
pub fn boot_time() -> Duration {
    #[cfg(unix)]
    {
        use rustix::time::{ClockId, clock_gettime};
        #[cfg(target_os = "linux")]
        let now = clock_gettime(ClockId::Boottime);
        #[cfg(not(target_os = "linux"))]
        let now = clock_gettime(ClockId::Monotonic);
        Duration::new(u64::try_from(now.tv_sec).unwrap_or(0), u32::try_from(now.tv_nsec).unwrap_or(0))
    }
    #[cfg(not(unix))]
    {
        static START: std::sync::OnceLock<std::time::Instant> = std::sync::OnceLock::new();
        START.get_or_init(std::time::Instant::now).elapsed()
    }
}

/// What this computer calls itself in its network: for telling colleagues which one has a vault open. `None` where it does not say.
pub fn computer_name() -> Option<String> {
    #[cfg(unix)]
    let name = rustix::system::uname().nodename().to_str().ok().map(str::to_owned);
    #[cfg(not(unix))]
    let name = std::env::var("COMPUTERNAME").ok();
    name.map(|name| name.trim().chars().filter(|c| !c.is_control()).take(80).collect::<String>())
        .filter(|name| !name.is_empty())
}

/// Replaces this process by a fresh one of the same program with the same arguments and these variables added: the only way to be sure that
/// nothing of an open vault stays in memory.
///
/// Unix: `exec`, so the process id stays. Windows: a new process is started and this one ends.
///
/// # Errors
/// Returns only when the new program could not be started.
pub fn restart_self(env: &[(&str, &str)]) -> io::Error {
    let program = match std::env::current_exe() {
        Ok(program) => program,
        Err(e) => return e,
    };
    let mut command = Command::new(program);
    command.args(std::env::args_os().skip(1)).envs(env.iter().copied());
    #[cfg(unix)]
    {
        use std::os::unix::process::CommandExt as _;
        command.exec()
    }
    #[cfg(not(unix))]
    {
        match command.spawn() {
            Ok(_) => std::process::exit(0),
            Err(e) => e,
        }
    }
}

/// Whether the web view's sandbox can work: bubblewrap is there and may make user and network namespaces. Starts a short process.
///
/// Windows and macOS bring their own sandbox for the web view: always true there.
pub fn user_namespaces_work() -> bool {
    #[cfg(target_os = "linux")]
    {
        use std::process::Stdio;
        Command::new("bwrap")
            .args([
                "--unshare-user",
                "--unshare-net",
                "--unshare-pid",
                "--ro-bind",
                "/",
                "/",
                "--proc",
                "/proc",
                "true",
            ])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .is_ok_and(|status| status.success())
    }
    #[cfg(not(target_os = "linux"))]
    {
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_boot_clock_goes_forward() {
        let before = boot_time();
        assert!(before > Duration::ZERO);
        assert!(boot_time() >= before);
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn a_hardened_process_leaves_no_core_and_hides_its_memory() {
        harden_process().unwrap();
        let limits = std::fs::read_to_string("/proc/self/limits").unwrap();
        let core = limits.lines().find(|l| l.starts_with("Max core file size")).unwrap();
        assert_eq!(core.split_whitespace().nth(4), Some("0"), "{core}");
        assert!(matches!(rustix::process::dumpable_behavior(), Ok(rustix::process::DumpableBehavior::NotDumpable)));
    }
}
