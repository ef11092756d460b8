# What stands on letters and reports around the words of their templates (assets/templates).

paper-page = Page {"{page}"} of {"{pages}"}
paper-footer-case = Case { $number }
paper-footer-proof = File { $fingerprint } · trail { $seq }:{ $head }
paper-case = Case
paper-received = Received
paper-date = Date
paper-contact = Contact
paper-dear = Dear { $name },
paper-regards = Yours sincerely,
paper-dpo = Data Protection Officer

# The report of personal data
paper-report-nothing = We have searched our records for data about you. Apart from what we keep to deal with this request, we hold no personal data about you.
paper-section-processing = About the processing
paper-section-record = What is registered about you
paper-section-organisation = The organisation you belong to
paper-section-bases = The legal bases on which your data are processed
paper-section-data = Your data, source by source
paper-section-requests = Your earlier requests
paper-section-rights = Your rights

paper-answer-confirmation = We process personal data that concern you.
paper-answer-copy = A copy of the data follows in this report.
paper-answer-rights = You may ask us to correct or erase your data or to restrict their processing, and you may object to the processing. Where the processing rests on your consent or on a contract, you may also receive the data you gave us in a machine-readable form. You can withdraw a consent at any time, for the future. It is enough to write to { $contact }.
paper-answer-complaint = If you think that we do not handle your data lawfully, you may complain to the supervisory authority: { $authority }. You may also go to court.
paper-answer-not-registered = Nothing is registered that this would apply to.

paper-table-source = Source
paper-table-category = Category of data
paper-table-purposes = Purposes
paper-table-recipients = Recipients
paper-table-retention = Kept for
paper-table-origin = Origin
paper-table-purpose = Purpose
paper-table-basis = Legal basis
paper-table-from = From
paper-table-to = To
paper-table-evidence = Evidence
paper-table-number = Case
paper-table-received = Received
paper-table-rights = Asked for
paper-table-outcome = Outcome
paper-table-file = File
paper-table-size = Size
paper-in-progress = in progress
paper-rows = { $count ->
    [one] One record
   *[other] { $count } records
}
paper-record = Record { $index }
paper-source-nothing = Nothing about you was found here.
paper-withheld = Withheld: { $what } that was found here. Ground: { $ground }.
paper-withheld-text = a text
paper-withheld-file = a file
paper-source-exception = This source could not be searched: { $reason }
paper-column-category = { $column } ({ $category })

paper-field-name = Name
paper-field-email = E-mail
paper-field-phone = Telephone
paper-field-customer = Customer number
paper-field-other = Identifier
paper-field-address = Address
paper-field-language = Language
paper-field-country = Country
paper-field-role = Role
paper-field-organisation = Organisation
paper-field-registration = Registration number

# Letters
paper-argument-calendar = Public holidays of: { $calendar }

# Mail drafts
paper-mail-subject = { $title } · { $number }
paper-mail-body = Please find our letter attached.

# The recovery sheet
paper-recovery-qr = The recovery code as a QR code
paper-invitation-title = Invitation to a vault
paper-invitation-lead = { $name }: with this code you open the vault of the privacy office of { $office } for the first time.
paper-invitation-how = What to do
paper-invitation-one = Open the vault’s folder in Tutela and choose the way with a recovery sheet or an invitation on the lock screen.
paper-invitation-two = Type the code and choose a passphrase of your own. Nobody else learns it.
paper-invitation-three = Print the recovery sheet that you are then shown, and keep it in a safe place.
paper-invitation-once = The code works once. Destroy this sheet afterwards. If it was lost or seen by somebody else before you used it, say so at once: then another code is made.

# One of three recovery sheets
paper-sheets-title = Recovery sheet { $number } of 3
paper-sheets-alone = This sheet alone opens nothing. Together with either of the other two it opens the vault when the passphrase is lost.
paper-sheets-one = Each of the three sheets is kept by another person or in another safe, away from the computer: never two in one place.
paper-sheets-two = Who keeps it need not be able to work in the vault. Somebody from the management, the works council or a notary will do.
paper-sheets-three = If a sheet is lost or somebody else has seen it, have three new ones made in the settings. The old ones then open nothing any more.
paper-sheets-made = Made on { $date }. Only sheets that were made together open the vault.

## The record of a case on paper
paper-record-title = Record of case { $number }
paper-record-lead = Everything that { $office } recorded about this case, entry by entry, as of { $date }.
paper-record-count = Entries about this case
paper-record-size = Entries of the whole trail
paper-record-root = Root of the tree over it
paper-record-proof = SHA-256 of the proof
paper-record-entries = What was recorded
paper-record-number = No.
paper-record-when = When
paper-record-by = By
paper-record-what = What
paper-record-hash = Hash
paper-record-check = How this can be checked
paper-record-take = Save the file record.json that is attached to this PDF. Its SHA-256 stands above.
paper-record-run = Run the program verify_trail.py with it. It comes with Tutela, is short enough to read, and needs neither Tutela nor a vault: it checks each signature and that each entry belongs to the whole trail.
paper-record-compare = Compare the root with any checkpoint of this office that was kept elsewhere. A trail that was only continued fits both.
paper-record-checkpoint = Checkpoint
paper-record-keys = Keys of the officers
paper-record-attached = The entries of this case with their signatures and the path of each to the root.
