# Why a file was not taken, why a date cannot be, and why something cannot be done now.

rule-not-a-mail = This file is not a mail.
rule-damaged-container = This Outlook file is damaged and cannot be read.
rule-not-a-message = This Outlook file holds no message.
rule-not-text = This file holds no readable text.
rule-header-only = This table has a heading and no rows.
rule-unclosed-quote = A quotation mark in this table is opened and never closed. Ask the owner to export it again.
rule-too-many-rows = This table has more rows than can be taken in.
rule-too-many-columns = This table has more columns than can be taken in.
rule-too-many-cells = This table has more cells than can be taken in.
rule-field-too-long = A field of this table is too long.
rule-invalid-json = This file is not well-formed JSON.
rule-too-deep = The data in this file are nested too deeply.
rule-not-a-table = This file holds no rows. Attach it as a file, or ask the owner for a table.
rule-changed = This file has changed since it was read. Choose it again.
rule-calendar-has-no-data = The holiday calendar has no data for that year.
rule-no-such-local-time = This time does not exist on that day: the clock was set forward.
rule-event-before-receipt = This lies before the request was received.
rule-pause-ends-before-it-begins = The answer lies before the question. Check the two dates.
rule-not-a-date = This is not a date.
rule-not-on-the-sheet = This is not what stands on the sheet. Compare it group by group.
rule-cursor = The list has changed. Open it again.
rule-id = This name holds characters that do not belong here.
rule-json = This cannot be read as JSON.
rule-none-and-some = Either choose sources, or say that none needs to be asked.

not-now-busy = The vault is busy with another change. Try again in a moment.
not-now-no-finding = No data are attached to this task yet. Attach what the owner sent, or record that nothing was found.
not-now-no-report-asked = This request is not answered by a report. Make the letter instead.
not-now-not-exported = The report has not left the vault. Export it first.
not-now-not-rolled-back = The vault is up to date.
not-now-nothing-to-take-back = There is no confirmation to take back.
not-now-needs-a-window = This needs a window.

next-make-letter = Write the letter that answers the request.
next-make-letter-more = This right is answered by a letter, not by a report of data.
next-make-letter-act = Make the letter…
next-export-letter = Look the letter over, then export it.
next-export-letter-more = It leaves the vault as a PDF, with its hash recorded.
next-export-letter-act = Open the letter
rule-last-dpo = Somebody has to remain who can let others in.
rule-yourself = You cannot do this to yourself. Ask another data protection officer.
rule-another = Choose another passphrase.
not-now-joined = They have joined already and have keys of their own.
not-now-not-joined = Choose your passphrase first.
not-now-no-clipboard = The clipboard cannot be used here.
