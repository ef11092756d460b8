# Handover copies for an absence.
settings-handover = Handover
handover-lead = For leave, or for work on another laptop: a copy of the vault for somebody who stands in. It is read-only and time-limited, and what the person collects comes back as a file that you take in here.
handover-none = No handover copy has been made yet.
handover-make = Make a handover copy…
handover-make-title = Make a handover copy
handover-reads = The person will be able to read everything in this vault: requests, people, what sources sent, documents and the trail. Confidential notes stay here.
handover-final = The copy cannot be called back. Its last day and its being read-only bind this program; they do not stop somebody who attacks it.
handover-for = For whom
handover-until = Last day on which it opens
handover-until-hint = At most { $days } days from today.
handover-why = Why
handover-passphrase = Passphrase of the copy
handover-passphrase-hint = Hand it over apart from the copy. There is no recovery sheet for it.
handover-propose = Propose seven words
handover-own = Your own passphrase
handover-make-now = Choose a folder and make it
handover-made = The copy lies in a new folder, “tutela-handover”, inside “{ $folder }”. Hand over the whole folder.
handover-row = until { $until } · made on { $made } by { $by }
handover-returned = last taken in on { $day }
handover-not-returned = nothing taken in yet
handover-id = Copy { $id }
handover-state-open = Open
handover-state-ended = Ended
handover-take = Take in what came back…
handover-take-title = Collected by { $name }
handover-take-lead = Given back on { $day }. Nothing is stored before you accept it. Leave out what does not belong here.
handover-take-none = There is nothing new in this file: all of it was taken in before, or can no longer be. Taking it in again changes nothing.
handover-take-now = { $count ->
    [one] Take in one row
   *[other] Take in { $count } rows
 }
handover-taken = { $count ->
    [0] Nothing was added.
    [one] One row was taken in.
   *[other] { $count } rows were taken in.
 }
handover-item-finding = Data: { $name }
handover-item-answer = Answer
handover-item-sent = Asked
handover-item-task = Request { $number }, { $source }
handover-item-gone = A request that is not in this vault
handover-standing-new = New
handover-standing-taken = Taken in before
handover-standing-answered = Answered here meanwhile
handover-standing-closed = Request closed meanwhile
handover-standing-gone = Not in this vault
handover-banner = Handover copy of { $office }, read-only, until { $day }. What you find goes back as a file.
handover-give = Give back what I collected…
handover-give-lead = Record what owners send with their tasks. Then give it back as one encrypted file; only { $by } can open it. A later file holds all of an earlier one.
handover-given = The file is written: { $tasks } tasks, { $findings } pieces of data. Send it to { $by }.
timeline-handover-made = Handover copy made
timeline-handover-opened = Handover copy opened
timeline-handover-given-back = Given back from a handover copy
timeline-handover-taken-in = Taken in from a handover copy
not-now-handover-ended = The last day of this handover copy is over. It opens no more; ask whoever made it for another one.
not-now-handover-clock = The clock of this computer stands before the time at which this handover copy was made or last open. Set it right, then try again.
not-now-no-handover-copy = This vault is no handover copy.
not-now-nothing-to-give-back = Nothing has been collected in this copy yet.
not-now-handover-another-officer = Another officer made this handover copy, and only they can open what comes back from it.
rule-not-a-handback = This file does not come from a handover copy.
rule-another-vault = This file comes from a handover copy of another vault.
rule-not-our-copy = This vault knows of no such handover copy.
rule-altered = This file is damaged or was changed on the way. Nothing of it was taken in.
rule-in-the-past = This day is over. Choose a later one.
rule-handover-too-long = A handover copy is made for at most 90 days.
about-limit-handover = Whoever has a handover copy and its passphrase: its last day and its being read-only hold in this program only.
