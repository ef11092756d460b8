# Clocks on the screen: why a date is what it is, what stops or prolongs it, and which cases a change would move.

## Why a date is what it is
clock-why = Miért ez a nap?
clock-why-of = Miért { $day }?
clock-moves-later = A mai szabályok és a mai naptár szerint a határnap { $day } volna. A határidő addig változatlan, amíg másként nem dönt.
clock-move-this = Áthelyezés erre a napra: { $day }
clock-keep-this = A határnap megtartása

## Cases that a change would move
clock-later = { $count ->
    [one] Egy nyitott ügy határideje későbbre kerülne
   *[other] { $count } nyitott ügy határideje későbbre kerülne
}
clock-later-more = A szabályok, a naptár vagy a zárva tartási napok megváltoztak. Egyetlen határidő sem kerül későbbre az Ön döntése nélkül.
clock-later-look = Megtekintés…
clock-earlier = { $count ->
    [one] Egy nyitott ügy határideje korábbra került
   *[other] { $count } nyitott ügy határideje korábbra került
}
clock-earlier-more = A szabályok, a naptár vagy a zárva tartási napok az elmúlt héten megváltoztak.
clock-moves-title = Későbbre kerülő határidők
clock-moves-lead = Válassza ki, mely ügyek határideje kerüljön későbbre. A többi ügy határideje változatlan marad.
clock-moves-none = Egyetlen ügy sem vár döntésre.
clock-moves-choose = { $number } határidejének áthelyezése
clock-moves-from-to = { $due } → { $later }
clock-moves-accept = { $count ->
    [one] E határidő áthelyezése
   *[other] { $count } határidő áthelyezése
}
clock-moves-keep = { $count ->
    [one] E határidő megtartása
   *[other] { $count } határidő megtartása
}
clock-why-rule = A szabály megváltozott: { $from } helyett { $to }
clock-why-calendar = A szervezet más naptárral számol: { $from } helyett { $to }
clock-why-holidays = Az ünnepnapadatok megváltoztak: { $from } helyett { $to }
clock-why-closing-days = A szervezet zárva tartási napjai megváltoztak
clock-why-small-agent = Megváltozott, hogy a szervezet kis adatkezelő-e

## What stops, restarts and prolongs a clock
clock-actions = A határidő menete
clock-ask-identity = Személyazonosság igazolása kérve…
clock-got-identity = Személyazonosság igazolása megérkezett…
clock-ask-clarification = Pontosítás kérve…
clock-got-clarification = Pontosítás megérkezett…
clock-ask-fee = Díj kérve…
clock-got-fee = Díj megfizetve…
clock-extend = Hosszabbítás közölve…
clock-acknowledge = Beérkezés visszaigazolva…
clock-waits-identity = A személyazonosság igazolására várunk, kezdete: { $day }
clock-waits-clarification = Pontosításra várunk, kezdete: { $day }
clock-waits-fee = A díjra várunk, kezdete: { $day }
clock-stands = A határidő most nem telik. Ez a legkorábbi határnap.
clock-stands-short = nem telik
clock-effect-suspend = A határidő a válasz beérkezéséig nem telik.
clock-effect-restart = A határidő a válasz beérkezésekor kezdődik.
clock-effect-none = E jogszabály szerint a határidő tovább telik. Ettől még rögzíthető.
clock-prompt = Indokolatlan késedelem nélkül kérték?
clock-needed-identity = Volt megalapozott kétség a személyazonosság felől?
clock-needed-clarification = Észszerűen szükséges volt a kérdés?
clock-finding-hint = A határidő csak akkor áll meg, ha mindkettő igaz. Megállapítását megőrizzük.
clock-yes = Igen
clock-no = Nem
clock-until = A tájékoztatásban közölt új határnap
clock-extends-to = Ha a tájékoztatást indokolással legkésőbb eddig elküldik: { $day }, az új határnap: { $until }.
clock-extends-told = Ha a tájékoztatást indokolással legkésőbb eddig elküldik: { $day }, a benne közölt nap lesz az új határnap.
clock-reason-asked = A kérés indoka

## The calendar file, and the office's own counting
clock-file = Határidők naptárfájlba…
clock-file-hint = Minden nyitott ügy, csak ügyszám és határnap. Nevek nélkül.
clock-file-done = { $count ->
    [one] Egy határidő kiírva
   *[other] { $count } határidő kiírva
}
clock-small-agent = A szervezet kis adatkezelő
clock-small-agent-hint = Az LGPD szerint hosszabb határidők (CD/ANPD 2/2022. határozat), kivéve, ha testi vagy erkölcsi épség vagy nemzetbiztonság forog kockán.
clock-variant = A válasz formája
clock-variant-ordinary = Rendes
clock-answer-due = Válasz határideje
clock-preview = A határnap

## In the trail
timeline-clock-moved-earlier = Korábbi határidő, szabály vagy naptár változása miatt
timeline-clock-moved-later = Későbbi határidő, az ügyintéző döntése szerint
timeline-clock-kept = Megtartott határidő, az ügyintéző döntése szerint
timeline-clocks-checked = Nyitott ügyek összevetve a szabályokkal és a naptárral
timeline-clocks-counting = Számítás más naptárral vagy más zárva tartási napokkal
timeline-deadlines-exported = Határidők kiírva naptárfájlba
clock-because-rule = a szabály megváltozott
clock-because-calendar = a naptár megváltozott
clock-because-holidays = az ünnepnapadatok megváltoztak
clock-because-closing-days = a zárva tartási napok megváltoztak
clock-because-small-agent = a szervezet mérete megváltozott
clock-found-not-prompt = nem indokolatlan késedelem nélkül
clock-found-not-needed = nem volt észszerűen szükséges
field-due = határidő
field-closing-days = zárva tartási napok
field-small-agent = kis adatkezelő
field-variant = a válasz formája
