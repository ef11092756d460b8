# Letters and reports: made, seen as pages, exported, sent out.
documents-empty = No letter or report yet
documents-empty-hint = What goes to the person is made here, seen as a page, exported, and its dispatch recorded.
compose-report = Make the report
letters-make = Make a letter
letter-lead = Written in the language of the person: { $language }. You see it before it goes out.
letter-reasons = Reasons
letter-reasons-hint = They are printed as you write them.
letter-word = A word of your own
letter-word-hint = One more paragraph in the letter.
letter-make = Make the letter
document-pages = { $count ->
    [one] one page
   *[other] { $count } pages
}
document-page-count = Pages
document-facts = Facts of the document
document-recipient = Goes to
document-language = Language
document-made = Made
document-exported-on = Exported
document-made-short = made
document-exported-short = exported, not sent
document-stale-short = out of date
document-stale-letter = Make the letter again from the request’s page.
document-again = Make it again
document-exported = Exported as { $name }.
document-drafted = Mail draft written: { $name }.
export-document = Export as PDF
mail-draft = Write a mail draft
back-to-request = Back to the request
preview-label = { $title }, page by page
preview-page-of = Page { $page } of { $pages }
file-size = Size
dispatched = Sent out
dispatch-ask = Record dispatch…
dispatch-title = Record dispatch
dispatch-lead = How it went out, and what proves it.
dispatch-way = It went out
dispatch-on = On
dispatch-evidence-mail = Message id, or the address it went to
dispatch-evidence-post = Registered number
dispatch-evidence-hand = Who signed for it
dispatch-record = Record dispatch
column-number = Number
column-document = Document
column-dispatch = Dispatch
mail-draft-no-email = The requester has no e-mail address. Add it to the request, or send the document by post.
