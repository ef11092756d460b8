# People on file, their organisations, and the legal bases of their data.
tab-people = People
tab-organisations = Organisations
subjects-find = Find by name, e-mail or number
subjects-empty = Nobody on file yet
subjects-empty-hint = A person comes on file when ownership of a request is confirmed. You can also register one by hand.
subjects-empty-search = Try the beginning of a name, an e-mail or a customer number.
organisations-empty = No organisation yet
organisations-empty-hint = A company that people on file belong to.
new-subject = New person
new-organisation = New organisation
register-subject = Register the person
register-organisation = Register the organisation
edit-subject = Correct
customer-number = Customer number
organisation = Organisation
organisation-none = none
registration = Registration number
role = Role
column-name = Name
column-people = People
column-state = State
identifiers = Identifiers
identifier-kind = Kind
identifier-kind-email = E-mail
identifier-kind-phone = Phone
identifier-kind-customer = Customer number
identifier-kind-other = Other identifier
identifier-add = Another identifier
facts = Other particulars
fact-name = Name of the field
fact-value = What is registered
fact-add = Another field
subject-no-requests = This person has not asked for anything.

## Legal bases
legal-bases = Legal bases
legal-basis = Legal basis
bases-empty = No legal basis is recorded.
basis-record = Record a legal basis
basis-lead = Why data of this person may be processed, for one purpose.
basis-purpose = Purpose
basis-from = First day
basis-to = Last day
basis-last-day = Last day
basis-evidence = What proves it
basis-evidence-hint = Contract number, form, recording.
basis-end = End it
basis-current = in force
basis-past = ended
basis-gdpr-6-1-a = Consent, Art 6(1)(a) GDPR
basis-gdpr-6-1-b = Contract, Art 6(1)(b) GDPR
basis-gdpr-6-1-c = Legal obligation, Art 6(1)(c) GDPR
basis-gdpr-6-1-d = Vital interests, Art 6(1)(d) GDPR
basis-gdpr-6-1-e = Public task, Art 6(1)(e) GDPR
basis-gdpr-6-1-f = Legitimate interests, Art 6(1)(f) GDPR
basis-uk-6-1-ea = Recognised legitimate interests, Art 6(1)(ea) UK GDPR
basis-lgpd-7-i = Consent, Art 7 I LGPD
basis-lgpd-7-ii = Legal obligation, Art 7 II LGPD
basis-lgpd-7-v = Contract, Art 7 V LGPD
basis-lgpd-7-ix = Legitimate interests, Art 7 IX LGPD
basis-other = Another basis
subject-hidden-requests = { $count ->
    [one] One case that you may not see
   *[other] { $count } cases that you may not see
}
