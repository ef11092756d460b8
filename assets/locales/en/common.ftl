# Words that every screen uses: days, buttons, the frame, and what the host refuses.

## The frame
app-name = Tutela
nav-label = Registers
nav-today = Today
nav-requests = Requests
nav-subjects = Subjects
nav-sources = Data sources
nav-documents = Documents
nav-trail = Trail
nav-settings = Settings
nav-lock = Lock
nav-overdue = { $count ->
    [one] { $count } late
   *[other] { $count } late
}
search-button = Search or do anything
skip-to-page = Skip to the page
breadcrumb-label = You are here
sandbox-off = The web view’s own sandbox is off on this computer.
warning-rolled-back = This vault is older than what this computer last saw. If you restored a backup, go on; if not, stop and look into it.
warning-pages-rolled-back = Parts of this vault’s database are not the ones written last. If you restored a backup, go on; if not, stop and look into it. Until then nothing can be changed.
warning-keys-damaged = One of the two copies of the key file is damaged; the other one works. The next change of a passphrase or of who has access mends it.
warning-keys-rolled-back = The key file is older than the vault: an old copy was put back. Passphrases and people removed since may open it again.
warning-head-unknown = Whether this vault was put back to an older state could not be told this time: the note of its last state is missing, damaged or too old. After a power cut that can happen; otherwise look into it.
warning-opened-elsewhere = Another computer has opened or changed this vault while it was open here. Nothing more is written here. Lock the vault, find out who has it, and open it again.
warning-network-drive = This vault is on a network drive. A connection that breaks interrupts the work, and whoever reaches the drive reaches the folder. A folder on this computer is safer; for a colleague make a handover copy.
warning-recovery-unconfirmed = The recovery sheet is not confirmed yet. Without it a forgotten passphrase closes this vault for good.
warning-recovery-act = Go to security
warning-rolled-back-act = Restored on purpose: go on working
new-request = New request

## Buttons and small words
back = Back
next = Continue
close = Close
cancel = Cancel
save = Save
saved = Saved.
change = Change
remove = Remove
add = Add
optional = optional
try-again = Try again
none = None
why = Why?
more = More
undo = Undo
open-list = Show the list
nothing-found = Nothing found.
loading = Fetching…
draft-restored = What you typed before was put back.
draft-discard = Start over
step-done = done
until = until { $when }
pick-row = Pick { $row }
picked-column = Picked
actions-column = Actions
actions-of = Actions for { $row }
nobody = nobody

## Days
days-left = { $days ->
    [one] { $days } day left
   *[other] { $days } days left
}
days-short = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
days-late = { $days ->
    [one] { $days } day late
   *[other] { $days } days late
}
days-today = due today
days-today-short = today
date-placeholder = 5.10.2026
date-pick = Pick a day
date-unread = This is not a day. Type it as day, month, year.
month-before = Month before
month-after = Month after

## What the host refuses
error-locked = The vault is locked. Unlock it and try again; what you typed is kept.
error-cannot-unlock = That does not open this vault. Check the keyboard layout and caps lock, then try again.
error-damaged = A file of the vault is damaged. Nothing was changed. Restore the newest backup to another folder, and keep this one.
error-newer-vault = This vault was made by a newer version of Tutela. Update Tutela on this computer to open it.
error-in-use = This vault is open in another window or on another computer. Close it there first.
error-disk-full = The disk is full. Nothing was saved. Free some space, then try again.
error-read-only = This folder cannot be written to. Nothing was saved.
error-keyring-unavailable = This computer’s keyring is not available. Use the passphrase.
error-forbidden = Your role does not allow this.
error-not-found = This record is not there any more.
error-conflict = Somebody changed this meanwhile, or it exists already. Look at it again, then repeat your change.
error-not-now = This cannot be done yet.
error-invalid = This value cannot be used.
error-cancelled = Cancelled.
error-internal = Something went wrong inside Tutela. Nothing was lost. Incident { $incident }.

## Rules that a field can break
rule-required = Fill this in.
rule-email = This is not an e-mail address. It needs a name, an @ and a domain, such as anna@example.org.
rule-too-long = This is too long. Shorten it.
rule-too-short = This is too short.
rule-control-characters = This holds characters that cannot be seen. Type it again instead of pasting it.
rule-in-the-future = This day has not come yet.
rule-before-2018 = This is before 25 May 2018. Check the year.
rule-ends-before-it-begins = The end lies before the beginning.
rule-unknown = Choose one from the list.
rule-unknown-field = The page and the program do not fit together. Restart Tutela.
rule-wrong-type = This value has the wrong form.
rule-on-the-blocklist = This passphrase is known from leaks. Choose another.
rule-repetition = One character or word is repeated too often.
rule-sequence = It follows a row of letters, digits or keys.
rule-too-common = This passphrase is known from leaks. Choose another.
rule-does-not-match = The two do not match.
rule-out-of-range = This number is outside of what is allowed.
rule-not-a-picture = This file is not a PNG or JPEG picture.
rule-only-whole = A table is not withheld as a whole: untick its columns.
rule-font-too-large = The font pack may hold 96 MB in all.
rule-not-a-font = This file is not a font that can be read.
rule-font-no-region = This font is not one of Noto Sans CJK: it has no shapes for China, Taiwan, Hong Kong, Japan or Korea.
rule-font-not-embeddable = The maker of this font does not allow it to be embedded in documents.
rule-too-large = This file is too large.
rule-too-many = Too many. Remove some.
rule-not-an-answer = Say what the owner answered: data, nothing, or why not.
rule-data-attached = Data are attached to this task. Remove them first, or record an answer with data.
rule-not-a-file = This is not a file.
rule-cannot-be-read = This file could not be read: the reader broke on it and was stopped. Nothing was taken in. Keep the file as it is and attach it as a ZIP, or ask for it in another form.
rule-empty = This file is empty.
rule-none-left = At least one way must remain for identity and one for ownership.
rule-language-tag = Choose a language from the list.
rule-country-code = Choose a country from the list.
rule-is-composed = A report is compiled, not written as a letter.
rule-count = Type both groups.
rule-answer-or-reason = Give an answer, or the reason why it is left out, not both.
rule-before-receipt = This lies before the request was received.
rule-impossible-dates = These dates cannot follow each other. Check them.
rule-checksum = There is a slip in the code. Compare it with the sheet, group by group.
rule-same-sheet = That is the same sheet again. Type the code of another one.
rule-other-making = These two sheets were not made together. Look at the date on them.
rule-one-alone = This is one of three sheets. It opens nothing alone: type the code of another one too.
rule-not-of-three = This is not one of three sheets. Type it alone.
rule-alphabet = This holds a character that does not belong here.
rule-length = This has the wrong length.
rule-one-line = Write this on one line.
rule-one-each = The columns do not fit the file. Open it again.
rule-too-big = This is too much for one field.
rule-must-exist = What this refers to is not there any more.
not-now-no-recovery-code = The code was shown once and is gone from memory. Nothing can be saved or confirmed any more.

## What can be done from anywhere
go-to = Go to { $where }
lock-now = Lock the vault
keyboard-help = Keys
locks-in = { $seconds ->
    [one] The vault locks in { $seconds } second. Press any key to stay.
   *[other] The vault locks in { $seconds } seconds. Press any key to stay.
}

# Long work
work-verify-vault = Checking the vault
work-compose-report = Compiling the report
work-make-letter = Making the letter
work-export-document = Writing the file
work-other = Working
work-left = about { $seconds ->
    [one] one second
   *[other] { $seconds } seconds
} left
work-cancel = Stop
