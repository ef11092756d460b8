# Letters and reports that go to people: full sentences, plain words, addressed to the person.

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
paper-report-title = Report of your personal data
paper-report-intro = On { $received } we received your request about your personal data. This report is our answer. It tells you what we hold about you, why we hold it, who receives it, and which rights you have.
paper-report-intro-other = On { $received } we received your request about the personal data of { $subject }. This report is our answer. It tells you what we hold, why we hold it, who receives it, and which rights the person has.
paper-report-nothing = We have searched our records for data about you. Apart from what we keep to deal with this request, we hold no personal data about you.
paper-report-nothing-where = We asked the following: { $sources }.
paper-section-processing = About the processing
paper-section-record = What is registered about you
paper-section-organisation = The organisation you belong to
paper-section-bases = The legal bases on which your data are processed
paper-section-data = Your data, source by source
paper-section-requests = Your earlier requests
paper-section-date = The date of this answer
paper-section-rights = Your rights

paper-answer-confirmation = We process personal data that concern you.
paper-answer-copy = A copy of the data follows in this report.
paper-answer-rights = You may ask us to correct or erase your data or to restrict their processing, and you may object to the processing. Where the processing rests on your consent or on a contract, you may also receive the data you gave us in a machine-readable form. You can withdraw a consent at any time, for the future. It is enough to write to { $contact }.
paper-answer-complaint = If you think that we do not handle your data lawfully, you may complain to the supervisory authority: { $authority }. You may also go to court.
paper-answer-origin-you = You gave us the data yourself.
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
paper-source-exception = This source could not be searched: { $reason }
paper-files-beside = The following files come with this report as they are:
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
paper-acknowledgement-title = We have received your request
paper-acknowledgement-body = We have received your request on { $received } and registered it under the number { $number }. It concerns: { $rights }.
paper-acknowledgement-due = We will answer by { $due } at the latest. If the matter is complex and we need longer, we will tell you before that day and say why.
paper-acknowledgement-contact = If you write to us about this request, please give the number above.
paper-identity-title = Please help us to confirm who you are
paper-identity-body = We have received your request of { $received } (number { $number }). Before we can disclose personal data we must be sure that they reach the right person. Please reply to this letter from an address or telephone number that we already have on file, or contact us so that we can agree on a way that suits you.
paper-identity-less = Please do not send us a copy of an identity document unless we ask for it. We ask for no more than is needed, and we erase what we used for the check as soon as it is done.
paper-completion-title = Your request is complete
paper-completion-body = We have dealt with your request of { $received } (number { $number }), which concerned: { $rights }.
paper-completion-fully = Everything you asked for was done.
paper-completion-partly = A part of what you asked for was done. For the rest we had to decline, for this reason: { $reason }.
paper-completion-nothing = We hold no personal data about you, apart from what we keep to document this request.
paper-completion-report = Our report went out on { $sent }.
paper-completion-rest = If anything is missing or not clear, please write to us.
paper-extension-title = We need more time for your request
paper-extension-body = We have received your request of { $received } (number { $number }). We cannot finish it within the ordinary time limit. The reasons are:
paper-extension-due = We will answer by { $due } at the latest.
paper-argument = How this date was counted:
paper-argument-of = How this date was counted ({ $right }):
paper-argument-calendar = Public holidays of: { $calendar }
paper-refusal-title = We cannot comply with your request
paper-refusal-body = We have examined your request of { $received } (number { $number }), which concerned: { $rights }. We cannot comply with it. The reasons are:
paper-refusal-remedies = You may complain about this to the supervisory authority: { $authority }. You may also seek a remedy in court.

# Mail drafts
paper-mail-subject = { $title } · { $number }
paper-mail-body = Please find our letter attached.

# The recovery sheet
paper-recovery-title = Recovery sheet
paper-recovery-what = This code opens the vault when the passphrase is lost. Nobody else has it, and nobody can make it again.
paper-recovery-qr = The recovery code as a QR code
paper-recovery-keep = Keep this sheet where you keep deeds and seals: in a safe, away from the computer.
paper-recovery-who = Whoever has this sheet and the vault's files can read everything. Treat it like the vault itself.
paper-recovery-lost = If the sheet is lost, make a new one in the settings. The old code then opens nothing any more.
paper-recovery-made = Made on { $date }.
