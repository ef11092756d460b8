# Clocks on the screen: why a date is what it is, what stops or prolongs it, and which cases a change would move.

## Why a date is what it is
clock-why = Warum dieses Datum?
clock-why-of = Warum { $day }?
clock-moves-later = Nach heutigem Recht und Kalender wäre es { $day }. Das Datum bleibt, bis Sie anders entscheiden.
clock-move-this = Auf { $day } verschieben
clock-keep-this = Datum beibehalten

## Cases that a change would move
clock-later = { $count ->
    [one] Ein offener Fall wäre später fällig
   *[other] { $count } offene Fälle wären später fällig
}
clock-later-more = Gesetz, Kalender oder Schließtage haben sich geändert. Kein Datum rückt nach hinten, bevor Sie zustimmen.
clock-later-look = Ansehen…
clock-earlier = { $count ->
    [one] Ein offener Fall ist jetzt früher fällig
   *[other] { $count } offene Fälle sind jetzt früher fällig
}
clock-earlier-more = Gesetz, Kalender oder Schließtage haben sich in der letzten Woche geändert.
clock-moves-title = Daten, die nach hinten rücken würden
clock-moves-lead = Wählen Sie die Fälle, deren Datum sich verschieben soll. Die anderen behalten ihr Datum.
clock-moves-none = Kein Fall wartet auf Ihre Entscheidung.
clock-moves-choose = Datum von { $number } verschieben
clock-moves-from-to = { $due } → { $later }
clock-moves-accept = { $count ->
    [one] Dieses Datum verschieben
   *[other] { $count } Daten verschieben
}
clock-moves-keep = { $count ->
    [one] Dieses Datum beibehalten
   *[other] { $count } Daten beibehalten
}
clock-why-rule = Die Regel hat sich geändert: { $from } ist jetzt { $to }
clock-why-calendar = Die Stelle rechnet mit einem anderen Kalender: { $to } statt { $from }
clock-why-holidays = Die Feiertagsdaten haben sich geändert: { $from } ist jetzt { $to }
clock-why-closing-days = Die Schließtage der Stelle haben sich geändert
clock-why-small-agent = Ob die Stelle ein kleiner Verantwortlicher ist, hat sich geändert

## What stops, restarts and prolongs a clock
clock-actions = Die Frist
clock-ask-identity = Identitätsnachweis verlangt…
clock-got-identity = Identitätsnachweis eingegangen…
clock-ask-clarification = Präzisierung erbeten…
clock-got-clarification = Präzisierung eingegangen…
clock-ask-fee = Gebühr verlangt…
clock-got-fee = Gebühr bezahlt…
clock-extend = Verlängerung mitgeteilt…
clock-acknowledge = Eingang bestätigt…
clock-waits-identity = Wartet seit { $day } auf den Identitätsnachweis
clock-waits-clarification = Wartet seit { $day } auf die Präzisierung
clock-waits-fee = Wartet seit { $day } auf die Gebühr
clock-stands = Die Frist ruht. Dies ist das früheste Datum.
clock-stands-short = ruht
clock-effect-suspend = Die Frist ruht, bis die Antwort eingeht.
clock-effect-restart = Die Frist beginnt, wenn die Antwort eingeht.
clock-effect-none = Nach diesem Recht läuft die Frist weiter. Es kann trotzdem festgehalten werden.
clock-prompt = Wurde unverzüglich gefragt?
clock-needed-identity = Gab es begründete Zweifel an der Identität?
clock-needed-clarification = War die Rückfrage angemessen und nötig?
clock-finding-hint = Die Frist ruht nur, wenn beides zutrifft. Ihre Feststellung wird festgehalten.
clock-yes = Ja
clock-no = Nein
clock-until = Neues Datum in der Mitteilung
clock-extends-to = Mit Gründen bis { $day } mitgeteilt, verschiebt sie das Datum auf { $until }.
clock-extends-told = Mit Gründen bis { $day } mitgeteilt, gilt das Datum, das sie nennt.
clock-reason-asked = Warum gefragt wurde

## The calendar file, and the office's own counting
clock-file = Fristen als Kalenderdatei…
clock-file-hint = Alle offenen Fälle, nur Nummer und Datum. Keine Namen.
clock-file-done = { $count ->
    [one] Eine Frist geschrieben
   *[other] { $count } Fristen geschrieben
}
clock-small-agent = Die Stelle ist ein kleiner Verantwortlicher
clock-small-agent-hint = Längere Fristen nach der LGPD (Resolução CD/ANPD 2/2022), außer wo körperliche oder seelische Unversehrtheit oder nationale Sicherheit berührt ist.
clock-variant = Form der Antwort
clock-variant-ordinary = Gewöhnlich
clock-answer-due = Antwort fällig
clock-preview = Die Frist wird sein

## In the trail
timeline-clock-moved-earlier = Früher fällig nach Änderung von Recht oder Kalender
timeline-clock-moved-later = Später fällig, wie entschieden
timeline-clock-kept = Datum beibehalten, wie entschieden
timeline-clocks-checked = Offene Fälle mit Recht und Kalender abgeglichen
timeline-clocks-counting = Zählung mit anderem Kalender oder anderen Schließtagen
timeline-deadlines-exported = Fristen in eine Kalenderdatei geschrieben
clock-because-rule = Regel geändert
clock-because-calendar = Kalender geändert
clock-because-holidays = Feiertagsdaten geändert
clock-because-closing-days = Schließtage geändert
clock-because-small-agent = Größe der Stelle geändert
clock-found-not-prompt = nicht unverzüglich
clock-found-not-needed = nicht angemessen begründet
field-due = Fälligkeit
field-closing-days = Schließtage
field-small-agent = kleiner Verantwortlicher
field-variant = Form der Antwort
