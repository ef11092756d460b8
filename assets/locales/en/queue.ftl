# The queue of requests.
queue-label = Requests
queue-open = Open
queue-overdue = Late
queue-verifying = To verify
queue-unowned = Nobody’s
queue-mine = Mine
queue-closed = Closed
queue-all = All
queue-filter = Filter
queue-filter-placeholder = Number, name or e-mail
queue-right = Right
queue-any-right = Any right
queue-due = Due
queue-any-due = Any date
queue-due-week = Within 7 days
queue-due-month = Within 30 days
queue-regime = Law
queue-any-regime = Any law
queue-clear = Clear filters
queue-count = { $count ->
    [one] { $count } request
   *[other] { $count } requests
}
queue-number = Number
queue-who = Who
queue-rights = Rights
queue-state = State
queue-due-on = Due
queue-days = Left
queue-owner = Owner
queue-channel = Came
queue-received = Received
queue-for = for { $subject }
queue-row = { $number }, { $who }, { $rights }
queue-picked = { $count ->
    [one] { $count } picked
   *[other] { $count } picked
}
queue-unpick = Pick none
queue-open-row = Open
queue-take = Take over
queue-give-up = Give up
queue-empty-title = No open requests
queue-empty = A request is somebody asking what you know about them, or asking you to correct, erase or stop. Type it in from a call, or drop the e-mail on this window.
queue-none-title = Nothing here
queue-none = No request matches. Look in another list or clear the filters.
