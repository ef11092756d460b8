# Clocks on the screen: why a date is what it is, what stops or prolongs it, and which cases a change would move.

## Why a date is what it is
clock-why = Why this date?
clock-why-of = Why { $day }?
clock-moves-later = Law and calendar of today would give { $day }. The date stays as it is until you say otherwise.
clock-move-this = Move it to { $day }
clock-keep-this = Keep the date

## Cases that a change would move
clock-later = { $count ->
    [one] One open case would be due later
   *[other] { $count } open cases would be due later
}
clock-later-more = The law, the calendar or your closing days have changed. No date moves later before you say so.
clock-later-look = Look at them…
clock-earlier = { $count ->
    [one] One open case is due earlier than before
   *[other] { $count } open cases are due earlier than before
}
clock-earlier-more = The law, the calendar or your closing days have changed within the last week.
clock-moves-title = Dates that would move later
clock-moves-lead = Choose the cases whose date is to move. The others keep the date they have.
clock-moves-none = No case waits for your decision.
clock-moves-choose = Move the date of { $number }
clock-moves-from-to = { $due } → { $later }
clock-moves-accept = { $count ->
    [one] Move this date
   *[other] Move { $count } dates
}
clock-moves-keep = { $count ->
    [one] Keep this date
   *[other] Keep { $count } dates
}
clock-why-rule = The rule has changed: { $from } is now { $to }
clock-why-calendar = The office counts with another calendar: { $to } instead of { $from }
clock-why-holidays = The holiday data have changed: { $from } is now { $to }
clock-why-closing-days = The office’s own closing days have changed
clock-why-small-agent = Whether the office is a small processing agent has changed

## What stops, restarts and prolongs a clock
clock-actions = The clock
clock-ask-identity = Proof of identity asked…
clock-got-identity = Proof of identity arrived…
clock-ask-clarification = Clarification asked…
clock-got-clarification = Clarification arrived…
clock-ask-fee = Fee asked…
clock-got-fee = Fee paid…
clock-extend = Extension told…
clock-acknowledge = Receipt confirmed…
clock-waits-identity = Waiting for proof of identity since { $day }
clock-waits-clarification = Waiting for clarification since { $day }
clock-waits-fee = Waiting for the fee since { $day }
clock-stands = The clock stands still. This is the earliest date.
clock-stands-short = stands still
clock-effect-suspend = The clock stands still until the answer arrives.
clock-effect-restart = The clock begins when the answer arrives.
clock-effect-none = Under this law the clock runs on. It can still be recorded.
clock-prompt = Was it asked without undue delay?
clock-needed-identity = Was there a reasonable doubt about identity?
clock-needed-clarification = Was the question reasonably needed?
clock-finding-hint = The clock stops only if both are so. Your finding is kept on file.
clock-yes = Yes
clock-no = No
clock-until = New date in the notice
clock-extends-to = Told with reasons by { $day }, it moves the date to { $until }.
clock-extends-told = Told with reasons by { $day }, it moves the date to the one it names.
clock-reason-asked = Why it was asked

## The calendar file, and the office's own counting
clock-file = Deadlines as a calendar file…
clock-file-hint = All open cases, by number and date only. No names.
clock-file-done = { $count ->
    [one] One deadline written
   *[other] { $count } deadlines written
}
clock-small-agent = The office is a small processing agent
clock-small-agent-hint = Longer periods under the LGPD (Resolução CD/ANPD 2/2022), except where physical or moral integrity or national security is at stake.
clock-variant = Form of the answer
clock-variant-ordinary = Ordinary
clock-answer-due = Answer due
clock-preview = The date it will have

## In the trail
timeline-clock-moved-earlier = Due earlier, after a change of law or calendar
timeline-clock-moved-later = Due later, as the officer decided
timeline-clock-kept = Date kept, as the officer decided
timeline-clocks-checked = Open cases checked against law and calendar
timeline-clocks-counting = Counting with another calendar or other closing days
timeline-deadlines-exported = Deadlines written to a calendar file
clock-because-rule = rule changed
clock-because-calendar = calendar changed
clock-because-holidays = holiday data changed
clock-because-closing-days = closing days changed
clock-because-small-agent = size of the office changed
clock-found-not-prompt = not without undue delay
clock-found-not-needed = not reasonably needed
field-due = due date
field-closing-days = closing days
field-small-agent = small processing agent
field-variant = form of the answer
