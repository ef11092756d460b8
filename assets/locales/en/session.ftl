# The lock screen and the first run.
lock-vault = Privacy office vault
lock-passphrase = Passphrase
lock-unlock = Unlock
lock-show = Show the passphrase
lock-hide = Hide the passphrase
lock-caps = Caps lock is on.
lock-working = Opening the vault…
lock-device = Unlock with this computer’s keyring
lock-recovery = Use a recovery sheet or an invitation
lock-other-vault = Choose another vault folder
lock-language = Language
lock-folder = Folder: { $folder }
held-by = { $officer } has this vault open on { $computer }.
held-by-somebody = A colleague has this vault open on another computer.
held-some-computer = another computer
held-since = Opened
held-seen = Last heard of
held-locked = The folder is locked by that computer at this moment. Ask your colleague to lock the vault there.
held-advice = If that computer is still working with the vault, lock it there first. Open it here all the same only when you are sure that it is not, for instance after a crash: what both computers write afterwards cannot be brought together.
held-take-over = Open it here all the same

recover-title = Use a recovery sheet or an invitation
recover-lead = Type the code from the printed sheet or from your invitation and choose a new passphrase. A passphrase that you had before then no longer works.
recover-code = Code
recover-code-hint = As printed, in groups of four. Upper and lower case, blanks and hyphens do not matter.
recover-new = New passphrase
recover-unlock = Set the passphrase and unlock
recover-two = I have two of three sheets
recover-one = I have one sheet or an invitation
recover-second = Code of the other sheet

sheets-title = Recovery sheet { $sheet } of 3
sheets-lead = This sheet alone opens nothing; any two of the three open the vault. Print it and give it to somebody who keeps it apart from the others. The code is shown only now.
sheets-next = Next sheet

passphrase-good = Strong enough.
passphrase-too-short = Too short: at least 15 characters, better seven words.
passphrase-again = The same passphrase again
passphrase-differs = The two are not the same yet.
passphrase-propose = Propose another

first-step = Step { $step } of { $steps }

first-folder-title = Where shall the vault be?
first-folder-lead = Everything Tutela holds lies in one encrypted folder on this computer. Nothing leaves it unless you send it.
first-folder-choose = Choose a folder
first-folder-chosen = Chosen folder
first-folder-hint = Choose an empty folder on an encrypted disk, not one that a cloud service copies.

first-office-title = Whose privacy office is it?
first-office-lead = The controller, as its letters name it. Everything here can be changed later.
first-office-name = Name of the controller
first-office-address = Postal address
first-label = Name on the lock screen
first-label-hint = Anybody who sees the screen can read it. It need not name the company.

first-contact-title = Who answers the letters?
first-contact-lead = Requesters see this contact on every letter (Art 13(1)(b) and 37(7) GDPR).
first-dpo-name = Name of the data protection officer
first-dpo-email = E-mail
first-dpo-phone = Telephone
first-officer = Your name
first-officer-hint = As the trail records what you do.

first-authority-title = Which authority watches over it?
first-authority-lead = Every answer must tell people where they can complain.
first-authority = Supervisory authority
first-authority-hint = Name and address, as they stand in the letters.

first-law-title = Which law applies?
first-law-lead = Deadlines are counted by this law, in this time zone, with these holidays.
first-regime = Law
first-regime-check = Some rules of this law were not read in the primary text. Check them before you rely on a date.
first-calendar = Public holidays of
first-zone = Time zone
first-language = Language of letters
first-language-hint = Used where the person’s own language is not known.

first-logo-title = A logo for the letters?
first-logo-lead = It stands at the head of each letter and report. You can add it later.
first-logo-choose = Choose a picture
first-logo-hint = PNG or JPEG.
first-logo-chosen = { $name } will be used.

first-passphrase-title = Choose your passphrase
first-passphrase-lead = It is the only key that you carry. Nobody can look it up or reset it for you.
first-passphrase-proposed = Seven words, drawn by chance
first-passphrase-proposed-hint = Write them down and learn them, or type a passphrase of your own below.
first-passphrase-use = Type it, so that your fingers know it
first-create = Set up the vault
first-creating = Setting up the vault…

first-recovery-title = Your recovery sheet
first-recovery-lead = If you forget the passphrase, only this code opens the vault. Print it and lock it away; it is shown only now.
first-recovery-code = Recovery code
first-recovery-save = Save as PDF
first-recovery-saved = Saved. Print it, then delete the file.
first-recovery-confirm = Confirm that you have it
first-recovery-confirm-lead = Type these two groups from the sheet.
first-recovery-group = Group { $group }
first-recovery-enter = Open the vault
first-recovery-wrong = That is not what stands on the sheet. Look at the groups again.
