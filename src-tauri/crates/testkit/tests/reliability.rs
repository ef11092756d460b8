//! The proofs of reliability at the size of every submission; `./dev soak` runs the same ones at the size of a release. R1 to R6 and R19 are the
//! numbers that `docs/soak` gives these goals.
#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "helpers of tests may fail and speak as tests do")]

use testkit::soak::{Size, flips, pages, trail};

#[test]
fn r5_a_flipped_bit_is_named_or_harmless() {
    let tally = flips::run(Size::of(20_000));
    println!("{}", tally.lines());
}

#[test]
fn r6_a_cut_file_is_named_or_harmless_and_every_page_zeroed_exchanged_or_put_back_is_named() {
    let tally = pages::run(Size::of(150));
    println!("{}", tally.lines());
}

#[test]
fn r19_whatever_is_done_to_an_entry_of_a_thousand_is_found_there() {
    let tally = trail::run(Size::of(0), 1_000);
    println!("{}", tally.lines());
}

#[cfg(unix)]
#[test]
fn r1_nothing_acknowledged_is_lost_when_the_process_is_killed_at_any_moment() {
    let tally = testkit::soak::kills::run(Size::of(2_000), std::path::Path::new(env!("CARGO_BIN_EXE_soak")));
    println!("{}", tally.lines());
}

#[cfg(target_os = "linux")]
mod on_failing_disks {
    use std::path::Path;

    use testkit::soak::{Size, Tally, calls, faults, full, power, scratch};

    const PROGRAM: &str = env!("CARGO_BIN_EXE_soak");

    fn sweep(scenario: &str, faults: &[faults::Fault]) -> Tally {
        assert!(calls::SCENARIOS.contains(&scenario));
        let folder = scratch();
        let library = faults::build(folder.path());
        let many = faults.len().to_string();
        let args = ["calls", folder.path().to_str().unwrap(), scenario, &many];
        let tally = faults::run_over(&library, Path::new(PROGRAM), &args, &folder.path().join("case"), None);
        println!("{}", tally.lines());
        assert!(tally.of(&format!("calls in {scenario}")) > 3, "{}", tally.lines());
        tally
    }

    #[test]
    fn r2_any_call_may_fail_while_a_change_is_saved() {
        sweep("save", &faults::FEWER);
    }

    #[test]
    fn r2_any_call_may_fail_while_a_file_is_taken_in() {
        sweep("import", &faults::FEWER);
    }

    #[test]
    fn r2_any_call_may_fail_while_the_trail_is_exported() {
        sweep("export", &faults::FEWER);
    }

    #[test]
    fn r2_any_call_may_fail_while_a_backup_is_made() {
        sweep("backup", &faults::FEWEST);
    }

    #[test]
    fn r2_any_call_may_fail_while_the_key_file_is_changed() {
        sweep("keys", &faults::FEWEST);
    }

    #[test]
    fn r2_any_call_may_fail_while_an_officer_is_removed_and_all_is_encrypted_anew() {
        sweep("rekey", &faults::FEWEST);
    }

    #[test]
    fn r2_any_call_may_fail_while_a_file_is_erased() {
        sweep("erase", &faults::FEWEST);
    }

    #[test]
    fn r2_any_call_may_fail_while_a_vault_is_opened_after_a_crash() {
        sweep("open", &faults::FEWEST);
    }

    #[test]
    fn r3_the_disk_may_be_full_at_any_size() {
        let folder = scratch();
        let library = faults::build(folder.path());
        let tally =
            full::run_faulty(&library, Path::new(PROGRAM), folder.path(), Size { seed: 0, ..Size::of(60) }, 4096);
        println!("{}", tally.lines());
    }

    #[test]
    fn r3_a_real_disk_may_be_full_at_any_size() {
        if !full::may_mount() {
            // Past the harness, which shows only what failing tests say.
            let said =
                b"\nSKIPPED r3_a_real_disk_may_be_full_at_any_size: no user namespace in which a disk can be mounted\n";
            return std::io::Write::write_all(&mut std::io::stderr(), said).unwrap();
        }
        let folder = scratch();
        let tally = full::run_on_tmpfs(Path::new(PROGRAM), folder.path(), Size { seed: 0, ..Size::of(50) }, 4096);
        println!("{}", tally.lines());
    }

    #[test]
    fn r4_nothing_acknowledged_is_lost_when_the_power_is_cut_after_any_call() {
        let tally = power::run(Size::of(2_000), Path::new(PROGRAM));
        println!("{}", tally.lines());
    }
}
