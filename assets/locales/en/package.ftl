# The package for the requester: how it is made, and the page in it that opens in a browser.

## Making it
package-make = Make the package
package-title = Make the package
package-lead = For { $who }: the report, the same as data and tables, the files that the sources sent, and a page that opens in any browser.
package-form = In what form
package-form-folder = Folder
package-form-folder-hint = To look through, or to put on a medium of your own.
package-form-zip = ZIP file
package-form-zip-hint = Whoever gets hold of it can read it.
package-form-protected-zip = ZIP file with a passphrase
package-form-protected-zip-hint = Encrypted with AES-256: for everything that goes by mail or on a stick. Windows alone cannot open it; 7-Zip, WinZip and Keka can.
package-passphrase = Passphrase of the package
package-passphrase-once = Write it down now. It is shown only here and kept nowhere; without it nobody opens the package.
package-passphrase-tell = Give it to { $who } by another way than the package: by telephone, in person or by post. Never in the same mail.
package-copy = Copy
package-copied = Copied. It stays on the clipboard until you copy something else.
package-not-copied = Copying did not work here. Select it and press Ctrl C.
package-contents = What goes in
package-content-report = The report
package-content-index = A page for the browser, in the language of the person
package-content-data = The data for programs, with the description of their format
package-content-tables = { $count ->
    [one] One table
   *[other] { $count } tables
}
package-content-attachments = { $count ->
    [one] One file from the sources
   *[other] { $count } files from the sources
}
package-content-manifest = The list of all files with their hashes
package-left-out-report = The report stays out, since it tells of everything. Export it by itself.
package-parts = Data that go along
package-parts-hint = Portability covers what the person provided and what rests on consent or a contract (Art 20 GDPR). What rests on another basis is left out unless you decide otherwise.
package-part-person = What is registered about the person
package-reason = Why you decide otherwise
package-reason-hint = It is kept with the case and does not go out.
portable-yes = consent or contract
portable-no = another legal basis
portable-unknown = legal basis not registered
work-make-package = Writing the package
package-stopped = Stopped. Nothing was written.
package-written = Written as { $name }.
package-written-files = Files
package-manifest = SHA-256 of manifest.json
timeline-package-made = Package made
trail-group-package = Package
rule-ascii-only = Use unaccented letters, digits and signs only. Programs read other characters differently.
rule-only-for-protected = Only a ZIP file with a passphrase has one.
rule-only-for-portability = An answer to a request for access is whole. Untick what does not belong in it at the source, and make the report again.
rule-nothing-left = Something must go along.
rule-not-a-report = Only a report can be made into a package.
not-now-no-data-inside = This report was made by an earlier version and carries no data. Make it again.
not-now-attachment-gone = A file that this report lists is no longer in the vault. Make the report again.

## The page in the package: index.html
index-title = Your personal data
index-title-other = Personal data you asked for
index-intro = On { $received } we received your request about your personal data. This is our answer.
index-intro-other = On { $received } we received your request about the personal data of { $subject }. This is our answer.
index-offline = Everything lies in this folder. This page loads nothing from the internet and sends nothing anywhere.
index-narrowed = This package holds the data that you may take along to another provider. What rests neither on your consent nor on a contract with you is not in it; our report tells of that.
index-skip = Skip to the data
index-for = For
index-made = Made on
index-contents = On this page
index-files = What this package holds
index-files-lead = To read, you need only this page and the report. The other files are for programs, and for taking your data elsewhere.
index-what = What it is
index-file-report = Our report as a document for reading and printing
index-file-attachment = File from { $source }: { $name }
index-file-table = Table for a spreadsheet: { $what }
index-file-data = All the data in one file, for programs
index-file-schema = Describes how data.json is built
index-file-manifest = Size and fingerprint of every file, to check that none was changed
index-deadlines = How the due date was counted
index-guard = In the tables an apostrophe stands before anything that a spreadsheet could take for a formula. It does not belong to your data; in data.json everything stands as it is.
index-processing = What is held, what for, who receives it, and how long it is kept
index-transfers = Transfers to third countries
index-more = The first { $shown } of { $all } records are shown. All of them stand in { $files }.
index-attachments = Files:
index-original-name = Original name
index-contact = Questions? Write to { $contact } and give the number { $number }.
index-field = Field
index-value = Value
index-basis-id = Code
