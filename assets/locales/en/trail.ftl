# The trail: every entry, and the check of the whole vault.
trail-all = Everything
trail-filter = Only these actions
trail-record = A record, such as request 12
trail-number = No.
trail-when = When
trail-what = What
trail-about = About
trail-by = By
trail-action = Action
trail-notes = Noted in clear
trail-fields = Fields that changed
trail-hash = Hash of the entry
trail-entry = Entry { $number }
trail-size = { $count ->
    [one] One entry
   *[other] { $count } entries
}
trail-head = head
trail-empty-hint = No entry matches. Look at everything instead.
verify-vault = Check everything now
verdict-sound = Everything is sound.
verdict-unsound = Something is wrong. Keep this vault, and restore the newest backup to another folder.
verdict-entries = { $count ->
    [one] One entry was checked.
   *[other] { $count } entries were checked.
}

## Kinds of records
trail-group-request = Request
trail-group-identity = Identity
trail-group-ownership = Ownership
trail-group-confirmation = Taken back
trail-group-sources = Choice of sources
trail-group-task = Task
trail-group-finding = Data brought in
trail-group-checklist = Checklist
trail-group-document = Document
trail-group-subject = Person
trail-group-basis = Legal basis
trail-group-organisation = Organisation
trail-group-source = Data source
trail-group-office = Office
trail-group-settings = Settings
trail-group-vault = Vault
trail-group-slot = Keys
trail-group-file = File
verdict-finding = { $what } { $where }
verdict-bad-pages = Damaged pages of the database:
verdict-old-pages = Parts of the database are not the ones written last.
verdict-bad-structure = The database does not fit together.
verdict-bad-trail = The chain of the trail breaks at entry
verdict-bad-file = A kept file is damaged:

## What is handed out, and by what one looks
trail-anybody = Anybody
trail-from = From
trail-until = Until
export-trail = Export for an auditor
trail-exported = { $count ->
    [one] One entry is in { $name }.
   *[other] { $count } entries are in { $name }.
}
trail-exported-hint = The file holds no personal data. Whoever has it can check it with the verifier that comes with Tutela, without a vault. Keep the root: a later export must continue it.
trail-root = Root of the tree:
trail-group-trail = Trail
trail-group-officer = Officer
trail-group-note = Note
trail-hidden = a case that you may not see
timeline-command-refused = A command was refused for the officer’s role
trail-group-command = Refusals
field-command = command

## A paper that somebody kept
compare-trail = Compare a paper
compare-lead = Whether the trail still says what it said when a document or a checkpoint left the office.
compare-text = The line at the foot of the document, or the whole checkpoint
compare-hint = Such as “trail 412:9f3ac01b77de0415”. A checkpoint is pasted with all its lines.
compare-run = Compare
compare-same = It fits: the trail still says the same up to there.
compare-same-more = { $since ->
    [0] Entry { $seq }, made on { $at }. Nothing was added since.
    [one] Entry { $seq }, made on { $at }. One entry was added since.
   *[other] Entry { $seq }, made on { $at }. { $since } entries were added since.
}
compare-other = It does not fit: the trail says something else there.
compare-beyond = It does not fit: the trail does not reach that far.
compare-another-vault = This checkpoint is about another vault.
compare-unsigned = Nobody in this office signed this checkpoint.
compare-advice = Look at entry { $seq } once more on the paper. If it was read correctly, the trail was changed, an older copy of the vault was put back, or the paper is not from this vault.
compare-signed = Signed by { $officer }.
