# Confidential notes.
nav-notes = Notes
notes-title = Confidential notes
notes-lead = Sealed apart from the rest of the vault. Opening one asks for your passphrase and is recorded.
notes-none = No notes here yet.
notes-none-granted = You cannot open confidential notes. The data protection officer can let you.
notes-count = { $count ->
    [0] No confidential notes.
    [one] There is one confidential note.
   *[other] There are { $count } confidential notes.
 }
note-new = Write a note…
note-new-title = A confidential note
note-title = Title
note-category = Category
note-category-hint = In your own words, such as legal advice.
note-text = Text
note-text-hint = Pasted text comes in plain. **strong**, *emphasis*, - list, 1. numbers, > quote.
note-bold = Strong
note-italic = Emphasis
note-list = List
note-quote = Quote
note-heading = Heading
note-save = Seal the note
note-open = Open…
note-open-title = Open “{ $title }”
note-open-lead = That you open it is recorded.
note-open-now = Open
note-closes = Closes in { $seconds } s
note-close = Close
note-edit = Change
note-erase = Erase…
note-erase-title = Erase this note
note-erase-ask = The note and its files are destroyed and cannot be brought back. That there was one stays in the trail.
note-erase-now = Erase
note-copy = Copy the text
note-copied = Copied. It leaves the clipboard in { $seconds } s.
note-files = Files
note-file-add = Add a file
note-file-save = Save { $name } to the disk, readable there
note-file-erase = Erase { $name }
note-alone = On its own
note-changed = { $who }, { $when }
note-about = About
notes-more = More
settings-notes = Confidential notes
settings-notes-seconds = Seconds that a note stays open
settings-notes-blur = Close a note when the window loses the focus
settings-notes-count = Officers who cannot open notes see how many there are
notes-renew-key = Seal all notes under a new key
notes-renew-key-what = Useful when a computer that had the vault open may have been in strange hands.
notes-key-renewed = All notes are sealed anew.
