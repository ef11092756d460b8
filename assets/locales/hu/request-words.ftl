# Words that every page about requests shares: rights, phases, outcomes, ways. Ids come from the host.

## Rights
right-access = Hozzáférés
right-portability = Adathordozhatóság
right-rectification = Helyesbítés
right-erasure = Törlés
right-restriction = Korlátozás
right-objection = Tiltakozás
right-objection-marketing = Tiltakozás a reklám ellen
right-withdrawal = Hozzájárulás visszavonása
right-do-not-sell = Ne adják el, ne osszák meg
right-opt-out = Kilépés
right-limit = Érzékeny adatok korlátozása
right-automated-decision = Automatizált döntés felülvizsgálata
right-complaint = Panasz
right-other = Egyéb
right-access-explains = Másolat az adatokról, és arról, mire használják őket.
right-portability-explains = Az adatok más szolgáltató által is olvasható fájlban.
right-rectification-explains = A hibás adatot javítják, a hiányzót pótolják.
right-erasure-explains = Az adatokat törlik, ha semmi nem írja elő a megőrzésüket.
right-restriction-explains = Az adatokat megőrzik, de nem használják.
right-objection-explains = A jogos érdeken vagy közfeladaton alapuló kezelés megszűnik.
right-objection-marketing-explains = A közvetlen reklám indoklás nélkül megszűnik.
right-withdrawal-explains = Ami hozzájáruláson alapul, mostantól megszűnik.
right-do-not-sell-explains = Az adatokat többé nem adják el és nem osztják meg.
right-opt-out-explains = Nincs több üzenet és profilalkotás.
right-limit-explains = Az érzékeny adat csak arra szolgál, amit kértek.
right-automated-decision-explains = Ember nézi át újra, amit gép döntött el.
right-complaint-explains = Valaki szerint megsértették a jogszabályt.
right-other-explains = Bármi más, amit az érintett kér.

## Phases
phase-received = Beérkezett
phase-verifying = Ellenőrzés alatt
phase-waiting = Az érintettre vár
phase-working = Adatgyűjtés
phase-reviewing = Felülvizsgálat alatt
phase-released = Kiadva
phase-closed = Lezárva

## Outcomes
outcome-fully = Teljesen teljesítve
outcome-partly = Részben teljesítve
outcome-nothing-found = Nincs adat
outcome-refused = Elutasítva
outcome-not-identified = Nem azonosítható
outcome-withdrawn = Visszavonva
outcome-transferred = Áttéve
outcome-duplicate = Ismétlődő

## Channels, requesters, standings
channel-email = e-mailben
channel-portal = webes űrlapon
channel-phone = telefonon
channel-letter = levélben
channel-in-person = személyesen
channel-other = más módon
requester-type-customer = ügyfél
requester-type-employee = munkavállaló
requester-type-other = más személy
standing-self = saját nevében
standing-parent = szülőként
standing-guardian = gyámként
standing-heir = örökösként
standing-agent = meghatalmazottként
standing-lawyer = ügyvédként
standing-authority = hatóságként
standing-other = más jogon

## Documents, tasks, ways
document-kind-access-report = Tájékoztató
document-kind-acknowledgement = Visszaigazolás
document-kind-identity-request = Azonosítási kérés
document-kind-completion = Lezáró levél
document-kind-extension = Határidő-hosszabbítás
document-kind-refusal = Elutasító levél
document-kind-clarification-request = Pontosítás kérése
document-kind-not-identified = Nem azonosítható
document-kind-rectification-done = Levél a helyesbítésről
document-kind-erasure-done = Levél a törlésről
document-kind-objection-honoured = Levél a tiltakozásról
document-kind-restriction-set = Levél a korlátozásról
document-kind-restriction-lifted = A korlátozás vége
task-state-open = még nem kérték
task-state-sent = megkérve
task-state-answered = válaszolt
task-state-nothing-found = nincs adat
task-state-exception = kivétel

withheld-others-rights = hátrányosan érintené mások jogait és szabadságait (GDPR 15. cikk (4) vagy a megfelelő rendelkezés)
withheld-trade-secret = üzleti titkot vagy szellemi tulajdont fedne fel
withheld-privilege = ügyvédi titok vagy más titoktartási kötelezettség védi
withheld-law = más jogszabály korlátozza a hozzáférést
withheld-not-theirs = nem tartalmazza az érintett személyes adatait
way-mail = e-mailben
way-post = postán
way-hand = kézbe adva
event-identity-asked = Személyazonosság igazolását kérték
event-identity-received = Személyazonosság igazolása megérkezett
event-clarification-asked = Pontosítást kértek
event-clarification-received = Pontosítás megérkezett
event-fee-asked = Díjat kértek
event-fee-paid = Díj befizetve
event-extended = Meghosszabbítva
event-acknowledged = Visszaigazolva

## How identity and ownership are established
method-reply-from-address-on-file = Válasz a nyilvántartott címről
method-code-second-channel = Kód második csatornán
method-call-back = Visszahívás a nyilvántartott számon
method-knowledge = Csak az érintett által ismert válaszok
method-in-person = Személyesen
method-id-document = Okmány bemutatva
method-agent-mandate = Meghatalmazás
method-records-match = A nyilvántartás egyezik
method-customer-number = Ügyfélszám megadva

## Why not now
not-now-closed = A kérelem le van zárva.
not-now-identity-missing = A személyazonosság még nincs igazolva.
not-now-ownership-missing = Még nincs megerősítve, kié az adat.
not-now-no-sources-chosen = Még nincs adatforrás kiválasztva.
not-now-tasks-open = Nem minden adatforrás válaszolt.
not-now-checklist-open = Az ellenőrzőlista egy pontja nyitott.
not-now-answer-not-dispatched = Még nincs elküldött és igazolt válasz.
not-now-refusal-not-dispatched = Az elutasító levél elküldése még nincs igazolva.
not-now-stale = Az adatok azóta változtak. Készítse el újra.
not-now-mandate-missing = A kérelmező meghatalmazása nincs rögzítve.
not-now-nothing-to-complete = Nincs mit lezárni.
