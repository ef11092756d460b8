# Data sources asked for a request, and what came in.
sources-choose = Choose data sources
sources-choose-lead = Each source’s owner gets one task.
sources-more = Ask another
sources-asked-already = asked already
sources-none = No data source needs to be asked
sources-none-hint = The registers of this vault hold all there is.
sources-none-confirm = Ask nobody
sources-none-registered = No data source is registered yet.
sources-assign = { $count ->
    [one] Ask one source
   *[other] Ask { $count } sources
}
task-question = What the owners are asked
task-question-hint = Without it they are asked for everything about this person.
task-due = Answer wanted by
tasks-empty = No data source is asked yet
tasks-empty-hint = Choose where this person’s data may be kept. Each owner then gets one task and answers with a file, a text, or nothing found.
tasks-progress = { $done } of { $all } have answered.
task-no-owner = nobody answers for it
task-sent-on = asked { $day }
task-due-on = wanted by { $day }
task-record-sent = Asked today
task-attach = Attach a file
task-text = Write a text
task-answered = Answered
task-nothing = Nothing found
task-exception = Exception…
task-exception-reason = Why there is no answer
task-exception-hint = The task counts as done, with this reason on record.
task-reopen = Reopen
task-drop-hint = A file dropped on the window goes to the task you are at.
finding-rows = { $count ->
    [one] One row
   *[other] { $count } rows
}, { $chosen } of { $columns } columns in the report
finding-columns = Look and choose columns
finding-look = Look
finding-remove = Remove { $name }
finding-heading = Heading in the report
finding-text = What the owner said
finding-lead = From { $source }. Read as { $reading }.
finding-columns-hint = Untick what is not about the person, or tells of somebody else.
finding-columns-save = Keep this choice
finding-column-in = In the report
finding-column-category = Category of data
finding-column-samples = Samples
finding-column-unnamed = Column { $number }
finding-category-of = Category of { $column }
finding-preview = The rows as they came
finding-file-hint = This file goes with the answer as it is. It is not opened here.
finding-kind-rows = rows
finding-kind-text = text
finding-kind-file = file
finding-warning-formula-cell = holds formulas, kept as text
finding-warning-malformed-bytes = some letters could not be read
finding-warning-stray-quote = a stray quotation mark
finding-warning-empty-header = a column without a name
finding-warning-duplicate-header = two columns of the same name
finding-warning-duplicate-key = a field stands twice
finding-warning-members-outside-rows = data outside of the rows was left out
rows-before = Rows before
rows-after = Rows after
rows-shown = { $from }–{ $to } of { $total }
finding-warning-short-row = a row has too few cells
finding-warning-long-row = a row has too many cells
finding-warning-bidi-control = hidden marks turn the text around
finding-warning-name-and-content-differ = the content is not what the name says
finding-warning-executable = this is a program
finding-warning-other = something looks odd; look before you use it
