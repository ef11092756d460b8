# What a person must do now.
today-late = Verspätet
today-soon = In sieben Tagen fällig
today-verify = Zu prüfen
today-unowned = Ohne Bearbeiter
today-quiet = Still geworden
today-finish = Abzuschließen
today-do-late = { $who } antworten und festhalten, warum es zu spät ist
today-do-soon = { $who } antworten
today-do-verify = Feststellen, wer { $who } ist
today-do-unowned = Den Antrag von { $who } übernehmen
today-do-quiet = { $source } erinnern
today-do-finish = Festhalten, wie die Antwort an { $who } hinausging
today-was-due = war fällig { $day }
today-due = fällig { $day }
today-quiet-days = { $days ->
    [one] seit { $days } Tag keine Antwort
   *[other] seit { $days } Tagen keine Antwort
}
today-arrived = kam { $day }
today-more = Alles in der Liste
today-next = Nächste Fristen
today-next-none = Keine in sieben Tagen.
today-figures = Jetzt
today-open = offen
today-late-count = verspätet
today-all-done-title = Nichts wartet auf Sie
today-all-done = Kein Antrag ist verspätet, ohne Bearbeiter oder ungeprüft. Was als Nächstes kommt, steht hier.
today-first-title = Ihr erster Tag
today-first = Tutela führt jeden Antrag mit seiner Frist, von der ersten Mail bis zur aufgegebenen Antwort. Beginnen Sie mit den Datenquellen, oder nehmen Sie gleich einen Antrag auf.
today-first-source = Datenquelle eintragen
