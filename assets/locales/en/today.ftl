# What a person must do now.
today-late = Late
today-soon = Due within seven days
today-verify = To verify
today-unowned = Nobody’s
today-quiet = Gone quiet
today-finish = To finish
today-do-late = Answer { $who }, and record why it is late
today-do-soon = Answer { $who }
today-do-verify = Establish who { $who } is
today-do-unowned = Take the request of { $who }
today-do-quiet = Remind { $source }
today-do-finish = Record how the answer to { $who } went out
today-was-due = was due { $day }
today-due = due { $day }
today-quiet-days = { $days ->
    [one] no answer for { $days } day
   *[other] no answer for { $days } days
}
today-arrived = came { $day }
today-more = All in the queue
today-next = Next deadlines
today-next-none = None within seven days.
today-figures = Now
today-open = open
today-late-count = late
today-all-done-title = Nothing is waiting for you
today-all-done = No request is late, unowned or waiting for a check. What comes in next stands here.
today-first-title = Your first day
today-first = Tutela keeps every request with its deadline, from the first mail to the posted answer. Begin with the data sources, or take in a request at once.
today-first-source = Register a data source
