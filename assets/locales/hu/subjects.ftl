# People on file, their organisations, and the legal bases of their data.
tab-people = Személyek
tab-organisations = Szervezetek
subjects-find = Keresés név, e-mail vagy szám szerint
subjects-empty = Még nincs senki a nyilvántartásban
subjects-empty-hint = Egy személy akkor kerül ide, ha egy kérelem érintettségét megerősítik. Kézzel is felvehető.
subjects-empty-search = Próbálja név, e-mail vagy ügyfélszám elejével.
organisations-empty = Még nincs szervezet
organisations-empty-hint = Cég, amelyhez nyilvántartott személyek tartoznak.
new-subject = Új személy
new-organisation = Új szervezet
register-subject = Személy felvétele
register-organisation = Szervezet felvétele
edit-subject = Javítás
customer-number = Ügyfélszám
organisation = Szervezet
organisation-none = nincs
registration = Nyilvántartási szám
role = Szerepkör
column-name = Név
column-people = Személyek
column-state = Állapot
identifiers = Azonosítók
identifier-kind = Fajta
identifier-kind-email = E-mail
identifier-kind-phone = Telefon
identifier-kind-customer = Ügyfélszám
identifier-kind-other = Egyéb azonosító
identifier-add = További azonosító
facts = További adatok
fact-name = A mező neve
fact-value = Mi van nyilvántartva
fact-add = További mező
subject-no-requests = Ez a személy még nem kért semmit.

## Legal bases
legal-bases = Jogalapok
legal-basis = Jogalap
bases-empty = Nincs rögzített jogalap.
basis-record = Jogalap rögzítése
basis-lead = Miért kezelhetők az érintett adatai, egy cél szerint.
basis-purpose = Cél
basis-from = Első nap
basis-to = Utolsó nap
basis-last-day = Utolsó nap
basis-evidence = Mi igazolja
basis-evidence-hint = Szerződésszám, űrlap, felvétel.
basis-end = Megszüntetés
basis-current = hatályos
basis-past = megszűnt
basis-gdpr-6-1-a = Hozzájárulás, GDPR 6. cikk (1) a)
basis-gdpr-6-1-b = Szerződés, GDPR 6. cikk (1) b)
basis-gdpr-6-1-c = Jogi kötelezettség, GDPR 6. cikk (1) c)
basis-gdpr-6-1-d = Létfontosságú érdek, GDPR 6. cikk (1) d)
basis-gdpr-6-1-e = Közfeladat, GDPR 6. cikk (1) e)
basis-gdpr-6-1-f = Jogos érdek, GDPR 6. cikk (1) f)
basis-uk-6-1-ea = Elismert jogos érdek, UK GDPR 6. cikk (1) ea)
basis-lgpd-7-i = Hozzájárulás, LGPD 7. cikk I
basis-lgpd-7-ii = Jogi kötelezettség, LGPD 7. cikk II
basis-lgpd-7-v = Szerződés, LGPD 7. cikk V
basis-lgpd-7-ix = Jogos érdek, LGPD 7. cikk IX
basis-other = Más jogalap
subject-hidden-requests = { $count ->
    [one] Egy ügy, amelyet Ön nem láthat
   *[other] { $count } ügy, amelyet Ön nem láthat
}
