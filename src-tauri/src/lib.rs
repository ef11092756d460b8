//! The shell: a window over the use cases. It knows Tauri, dialogs and locking, and decides nothing.
