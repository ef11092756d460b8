# The reasoning behind legal dates, names of the law, severity factors and checklists.

## Steps of a due date
law-received = Beérkezett: { $date }
law-counted-from = Számítás kezdete: { $date }; maga ez a nap nem számít bele
law-counted-from-moment = Számítás kezdete: { $at }
law-start-identity = A határidő a személyazonosság igazolásának beérkezésekor kezdődik: { $date }
law-start-fee = A határidő a díj megfizetésekor kezdődik: { $date }
law-small-agent = A kis adatkezelőre hosszabb határidő vonatkozik
law-period-hour = { $n ->
    [one] Az egyórás határidő vége: { $date }
   *[other] A { $n } órás határidő vége: { $date }
}
law-period-at-once = Azonnal esedékes: { $date }
law-period-day = { $n ->
    [one] Az egynapos határidő vége: { $date }
   *[other] A { $n } napos határidő vége: { $date }
}
law-period-business-day = { $n ->
    [one] Az egy munkanapos határidő vége: { $date }
   *[other] A { $n } munkanapos határidő vége: { $date }
}
law-period-week = { $n ->
    [one] Az egyhetes határidő vége: { $date }
   *[other] A { $n } hetes határidő vége: { $date }
}
law-period-month = { $n ->
    [one] Az egy hónapos határidő vége: { $date }
   *[other] A { $n } hónapos határidő vége: { $date }
}
law-period-month-last-day = { $n ->
    [one] Az egy hónapos határidő vége: { $date }, a hónap utolsó napja
   *[other] A { $n } hónapos határidő vége: { $date }, a hónap utolsó napja
}
law-period-month-next-day = { $n ->
    [one] Az egy hónapos határidő vége: { $date }, mivel az előző hónap túl rövid
   *[other] A { $n } hónapos határidő vége: { $date }, mivel az előző hónap túl rövid
}
law-period-year = { $n ->
    [one] Az egyéves határidő vége: { $date }
   *[other] A { $n } éves határidő vége: { $date }
}
law-period-year-last-day = { $n ->
    [one] Az egyéves határidő vége: { $date }, a hónap utolsó napja
   *[other] A { $n } éves határidő vége: { $date }, a hónap utolsó napja
}
law-period-year-next-day = { $n ->
    [one] Az egyéves határidő vége: { $date }, mivel az előző hónap túl rövid
   *[other] A { $n } éves határidő vége: { $date }, mivel az előző hónap túl rövid
}
law-roll-weekend = Hétvégére esik, ezért az új határnap: { $date }
law-roll-sunday = Vasárnapra esik, ezért az új határnap: { $date }
law-roll-holiday = Munkaszüneti napra esik ({ $holiday }), ezért az új határnap: { $date }
law-roll-weekend-holiday = Hétvégére és munkaszüneti napra esik ({ $holiday }), ezért az új határnap: { $date }
law-roll-sunday-holiday = Vasárnapra és munkaszüneti napra esik ({ $holiday }), ezért az új határnap: { $date }
law-roll-closed = A szervezet zárva tart, ezért az új határnap: { $date }
law-roll-weekend-closed = Hétvégére esik, és a szervezet zárva tart, ezért az új határnap: { $date }
law-roll-holiday-closed = Munkaszüneti napra esik ({ $holiday }), és a szervezet zárva tart, ezért az új határnap: { $date }
law-roll-weekend-holiday-closed = Hétvégére és munkaszüneti napra esik ({ $holiday }), és a szervezet zárva tart, ezért az új határnap: { $date }
law-stepped-over-holidays = Nem számít munkanapnak: { $holiday }
law-stepped-over-closed = Nem számítanak munkanapnak a szervezet zárva tartási napjai
law-stepped-over-holidays-closed = Nem számít munkanapnak: { $holiday }, valamint a szervezet zárva tartási napjai
law-extended = Meghosszabbítva; a tájékoztatás napja: { $on }. A teljes határidő az eredeti kezdőnaptól számít
law-extended-told = Meghosszabbítva a tájékoztatásban közölt napig (a tájékoztatás napja: { $on }): { $date }
law-extension-none = A tájékoztatás ({ $on }) nem módosítja a határidőt: ez a szabály nem ismer hosszabbítást
law-extension-late = A tájékoztatás ({ $on }) nem módosítja a határidőt: legkésőbb eddig kellett volna elküldeni: { $date }
law-extension-without-reasons = A tájékoztatás ({ $on }) nem módosítja a határidőt: nem tartalmazott indokolást
law-extension-without-date = A tájékoztatás ({ $on }) nem módosítja a határidőt: nem közölt későbbi határnapot
law-extension-only-once = A tájékoztatás ({ $on }) nem módosítja a határidőt: a határidő csak egyszer hosszabbítható meg
law-pause-identity = { $n ->
    [one] A személyazonosság igazolására való várakozás nem számít bele (kezdete: { $from }, vége: { $to }): egy nap
   *[other] A személyazonosság igazolására való várakozás nem számít bele (kezdete: { $from }, vége: { $to }): { $n } nap
}
law-pause-clarification = { $n ->
    [one] A pontosításra való várakozás nem számít bele (kezdete: { $from }, vége: { $to }): egy nap
   *[other] A pontosításra való várakozás nem számít bele (kezdete: { $from }, vége: { $to }): { $n } nap
}
law-pause-both-ends = { $n ->
    [one] A pontosításra való várakozás napjai, az első és az utolsó nap is, nem számítanak bele (kezdete: { $from }, vége: { $to }): egy nap
   *[other] A pontosításra való várakozás napjai, az első és az utolsó nap is, nem számítanak bele (kezdete: { $from }, vége: { $to }): { $n } nap
}
law-pause-moved = { $n ->
    [one] Egy nap nem számít bele, a határidő új vége: { $date }
   *[other] { $n } nap nem számít bele, a határidő új vége: { $date }
}
law-asked-too-late = A kérdést ({ $date }) a határidő lejárta után tették fel, ezért nem állítja meg a határidőt
law-not-asked-promptly = A kérdést ({ $date }) nem tették fel indokolatlan késedelem nélkül, ezért nem állítja meg a határidőt
law-not-needed = A kérdés ({ $date }) nem volt észszerűen szükséges, ezért nem állítja meg a határidőt
law-never-waits-for-identity = E jog gyakorlása nem függ a személyazonosság igazolásától: a határidő telik
law-identity-has-no-effect = E jogszabály szerint a személyazonosság ellenőrzése nem állítja meg a határidőt
law-clarification-has-no-effect = E jogszabály szerint a pontosítás kérése nem állítja meg a határidőt
law-fee-has-no-effect = E jogszabály szerint a díj felszámítása nem állítja meg a határidőt
law-waiting-identity = A személyazonosság igazolására várunk, kezdete: { $date }; a határidő a beérkezéskor módosul
law-waiting-clarification = Pontosításra várunk, kezdete: { $date }; a határidő a beérkezéskor módosul
law-waiting-fee = A díj megfizetésére várunk, kezdete: { $date }; a határidő a fizetéskor módosul
law-acknowledge = A beérkezés visszaigazolásának határnapja: { $date }
law-refusal-by = Az elutasítást eddig kellett elküldeni, mert erre a hosszabbítás nem vonatkozik: { $date }
law-carry-out = { $n ->
    [one] A döntést egy napon belül végre kell hajtani, legkésőbb eddig: { $date }
   *[other] A döntést { $n } napon belül végre kell hajtani, legkésőbb eddig: { $date }
}
law-carry-out-business-day = { $n ->
    [one] A döntést egy munkanapon belül végre kell hajtani, legkésőbb eddig: { $date }
   *[other] A döntést { $n } munkanapon belül végre kell hajtani, legkésőbb eddig: { $date }
}
law-tell-recipients = Akikkel az adatokat megosztották, azokat eddig kell értesíteni: { $date }
law-tell-recipients-at-once = Akikkel az adatokat megosztották, azokat azonnal értesíteni kell
law-no-asking-again = Az érintettet e nap előtt nem szabad újabb hozzájárulásra kérni: { $date }
law-appeal = { $n ->
    [one] Az elutasítás ellen jogorvoslat kérhető; arra egy napon belül kell válaszolni
   *[other] Az elutasítás ellen jogorvoslat kérhető; arra { $n } napon belül kell válaszolni
}
law-appeal-extendable = { $n ->
    [one] Az elutasítás ellen jogorvoslat kérhető; arra egy napon belül kell válaszolni, ami tájékoztatással { $more } nappal hosszabbítható
   *[other] Az elutasítás ellen jogorvoslat kérhető; arra { $n } napon belül kell válaszolni, ami tájékoztatással { $more } nappal hosszabbítható
}
law-act-at-once = A kérelmet azonnal teljesíteni kell; a határidő a válaszra vonatkozik
law-no-fixed-period = A jogszabály itt nem ír elő konkrét határidőt; a megadott nap iránymutató
law-estimated-holiday = { $date }: a holdnaptárt követő, becsült ünnepnap
law-no-calendar = Nincs naptár kiválasztva: csak a szombatok és vasárnapok maradnak ki
law-check-locally = Ezt a szabályt nem ellenőriztük az eredeti forrásban: helyben ellenőrizendő
law-check-locally-source = E szabály megnevezését vagy számát nem ellenőriztük az eredeti forrásban: helyben ellenőrizendő
law-check-locally-start = E szabály alkalmazásának kezdőnapját nem ellenőriztük az eredeti forrásban ({ $date }): helyben ellenőrizendő
law-check-locally-extension = Ezt a hosszabbítást nem ellenőriztük az eredeti forrásban: helyben ellenőrizendő
law-check-locally-waits = Azt, hogy az ilyen várakozás megállítja a határidőt, csak szakirodalomból ismerjük: helyben ellenőrizendő

## Steps of a breach clock
law-breach-aware = Tudomásra jutott: { $at }
law-breach-time-shown-twice = Az óra ezt az időt kétszer mutatta; a korábbi számít
law-breach-hours = { $n ->
    [one] Az egyórás határidő vége: { $at }
   *[other] A { $n } órás határidő vége: { $at }
}
law-breach-clock-change = Közben óraátállítás van; a ténylegesen eltelt órák számítanak
law-breach-strict-end = A tudomásra jutás órája nélkül számítva (1182/71 rendelet) a határidő vége: { $at }
law-breach-malicious = Szándékos károkozás esetén más határidő érvényes
law-breach-without-delay = Indokolatlan késedelem nélkül: a jogszabály nem ír elő konkrét határidőt
law-breach-from-assessment = Számítás kezdete az incidens értékelése: { $date }
law-breach-from-authority-notice = Számítás kezdete a hatósági bejelentés: { $date }
law-breach-from-subjects-notice = Számítás kezdete az érintettek tájékoztatása: { $date }
law-breach-not-assessed = A határidő az incidens értékelésével kezdődik
law-breach-authority-not-notified = A határidő a hatósági bejelentéssel kezdődik
law-breach-subjects-not-notified = A határidő az érintettek tájékoztatásával kezdődik
law-breach-keep-record = Az incidens nyilvántartását eddig kell megőrizni: { $date }
law-breach-keep-public-notice = Ha az érintettek egyenként nem értesíthetők, a nyilvános közleményt eddig kell fenntartani: { $date }
law-duty-notify-authority = Bejelentés a hatóságnak
law-duty-notify-subjects = Az érintettek tájékoztatása
law-duty-complete-notice = A bejelentés kiegészítése
law-duty-assess = Az incidens értékelése
law-duty-keep-record = A nyilvántartás megőrzése
law-duty-keep-public-notice = A nyilvános közlemény fenntartása

## Why there is no date
law-error-unknown-regime = Nincs „{ $id }” azonosítójú szabályozás
law-error-no-rule = { $regime }: erre a jogra nem ír elő határidőt: { $right }
law-error-not-in-force = { $regime }: ezen a napon egyetlen szabálya sincs hatályban: { $date }
law-error-no-breach-rule = { $regime }: nincs incidensre vonatkozó határideje
law-error-unknown-calendar = Nincs „{ $id }” nevű naptár
law-error-unknown-calendar-version = Az ünnepnapadatoknak nincs „{ $version }” változata
law-error-calendar-has-no-data = A naptár ({ $calendar }) nem tartalmaz adatot erre az évre: { $year }; becsült dátumot nem adunk
law-error-pause-ends-before-it-begins = A várakozás nem érhet véget ({ $to }) a kezdete előtt ({ $from })
law-error-event-before-receipt = Egy esemény ({ $on }) nem előzheti meg a beérkezést ({ $received })
law-error-not-a-date = A(z) „{ $text }” nem dátum; a helyes alak: 2026-03-02
law-error-not-a-zone = A(z) „{ $text }” nem időzóna; a helyes alak: Europe/Budapest
law-error-no-such-local-time = Ez a helyi idő nem létezik: { $text } ({ $zone }); az óraátállítás átugrotta
law-error-hours-need-a-time = Az órákban megadott határidő időponttól számít, nem dátumtól
law-error-out-of-range = A határidő túlnyúlik az utolsó számítható napon
law-error-severity-factor = Az érték kívül esik a tényező skáláján: { $factor }

## Rights
law-right-access = Hozzáférés
law-right-portability = Adathordozhatóság
law-right-rectification = Helyesbítés
law-right-erasure = Törlés
law-right-restriction = Az adatkezelés korlátozása
law-right-objection = Tiltakozás
law-right-objection-marketing = Tiltakozás közvetlen üzletszerzés ellen
law-right-withdrawal = Hozzájárulás visszavonása
law-right-do-not-sell = Értékesítés és megosztás tiltása
law-right-opt-out = Leiratkozás (opt-out)
law-right-limit = Érzékeny adatok felhasználásának korlátozása
law-right-automated-decision = Automatizált döntés felülvizsgálata
law-right-complaint = Panasz
law-right-other = Egyéb

## Regimes
law-regime-gdpr = GDPR (Európai Unió)
law-regime-uk-gdpr = UK GDPR (Egyesült Királyság)
law-regime-lgpd = LGPD (Brazília)
law-regime-ccpa = CCPA (Kalifornia)
law-regime-us-va = Virginia (VCDPA)
law-regime-us-co = Colorado (CPA)
law-regime-us-ct = Connecticut (CTDPA)
law-regime-us-ut = Utah (UCPA)
law-regime-us-tx = Texas (TDPSA)
law-regime-us-mt = Montana (MCDPA)
law-regime-us-de = Delaware (DPDPA)
law-regime-us-nh = New Hampshire (RSA 507-H)
law-regime-us-tn = Tennessee (TIPA)
law-regime-us-ne = Nebraska (NDPA)
law-regime-us-in = Indiana (INCDPA)
law-regime-us-ky = Kentucky (KCDPA)
law-regime-us-md = Maryland (MODPA)
law-regime-us-or = Oregon (OCPA)
law-regime-us-nj = New Jersey (NJDPA)
law-regime-us-mn = Minnesota (MCDPA)
law-regime-us-ri = Rhode Island (RIDTPPA)
law-regime-us-fl = Florida (FDBR)
law-regime-us-ia = Iowa (ICDPA)
law-regime-us-ny = New York (incidensek)
law-regime-us-wa = Washington állam (incidensek)
law-regime-us-me = Maine (incidensek)
law-regime-us-la = Louisiana (incidensek)
law-regime-us-sd = Dél-Dakota (incidensek)
law-regime-us-wi = Wisconsin (incidensek)
law-regime-us-az = Arizona (incidensek)
law-regime-us-nm = Új-Mexikó (incidensek)
law-regime-us-oh = Ohio (incidensek)
law-regime-us-al = Alabama (incidensek)
law-regime-us-hipaa = HIPAA (Egyesült Államok, incidensek)
law-regime-philippines = Fülöp-szigetek (incidensek)
law-regime-quebec = Québec (a magánszektor törvénye)
law-regime-pipeda = PIPEDA (Kanada)
law-regime-swiss-fadp = FADP (Svájc)
law-regime-south-africa = POPIA és PAIA (Dél-afrikai Köztársaság)
law-regime-india-dpdp = DPDP-törvény (India)
law-regime-hungary-infotv = Infotv. (Magyarország, a GDPR hatályán kívül)
law-regime-argentina = 25.326. törvény (Argentína)
law-regime-mexico = LFPDPPP (Mexikó)
law-regime-korea-pipa = PIPA (Korea)
law-regime-singapore-pdpa = PDPA (Szingapúr)
law-regime-australia-app = Adatvédelmi törvény (Ausztrália)
law-regime-china-pipl = PIPL (Kína)
law-regime-turkey-kvkk = KVKK (Törökország)
law-regime-japan-appi = APPI (Japán)
law-regime-new-zealand = Adatvédelmi törvény (Új-Zéland)
law-regime-thailand = PDPA (Thaiföld)
law-regime-malaysia = PDPA (Malajzia)
law-regime-israel = Magánszféra-védelmi törvény (Izrael)
law-regime-saudi-arabia = PDPL (Szaúd-Arábia)
law-regime-colombia = 1581. törvény (Kolumbia)
law-regime-peru = 29733. törvény (Peru)
law-regime-uruguay = 18.331. törvény (Uruguay)
law-regime-chile = 21.719. törvény (Chile)
law-regime-nigeria = NDPA (Nigéria)
law-regime-kenya = Adatvédelmi törvény (Kenya)
law-regime-serbia = Személyesadat-védelmi törvény (Szerbia)
law-regime-indonesia = PDP-törvény (Indonézia)

## Where rules are written that were read there, and variants of rules
law-source-gdpr-12-3 = GDPR 12. cikk (3) bekezdés; 1182/71/EGK, Euratom rendelet 3. cikk
law-source-gdpr-33-1 = GDPR 33. cikk (1) bekezdés; 1182/71/EGK, Euratom rendelet 3. cikk (1) bekezdés
law-source-gdpr-34-1 = GDPR 34. cikk (1) bekezdés
law-source-ccpa-7021 = 11 CCR 7021
law-source-argentina-16 = 25.326. számú argentin törvény, 16. cikk 2. és 4. pont
law-source-swiss-fadp-breach-authority = svájci adatvédelmi törvény 24. cikk
law-source-swiss-fadp-breach-people = svájci adatvédelmi törvény 24. cikk
law-variant-simplified = Egyszerűsített válasz, azonnal

## Severity of a breach
law-severity-band-low = Alacsony
law-severity-band-medium = Közepes
law-severity-band-high = Magas
law-severity-band-very-high = Nagyon magas
law-severity-factor-dpc = Az adatkezelés körülményei
law-severity-factor-ei = Az azonosíthatóság könnyűsége
law-severity-factor-confidentiality = A bizalmasság sérülése
law-severity-factor-integrity = Az integritás sérülése
law-severity-factor-availability = A rendelkezésre állás sérülése
law-severity-factor-malicious = Rosszhiszemű szándék
law-severity-flag-over-100 = Száznál több érintett
law-severity-flag-unintelligible = Az adatok értelmezhetetlenek annak, akihez kerültek
law-severity-data-simple = Egyszerű adatok: életrajz, elérhetőség, tanulmányok, család, munka
law-severity-data-simple-profile = Mennyiségük vagy az adatkezelő személye miatt profil, illetve társadalmi vagy pénzügyi helyzet ismerhető meg
law-severity-data-simple-sensitive = Egészségi állapotra, szexuális életre, politikai vagy vallási nézetre lehet belőlük következtetni
law-severity-data-simple-vulnerable = Kiszolgáltatott személyek vagy kiskorúak biztonsága szempontjából kritikusak
law-severity-data-behavioural = Viselkedési adatok: helymeghatározás, forgalom, szokások
law-severity-data-behavioural-no-insight = Nem adnak érdemi képet, vagy nyilvánosan könnyen elérhetők
law-severity-data-behavioural-profile = Részletes képet adnak a mindennapi életről
law-severity-data-behavioural-sensitive = Érzékeny kérdésekről alkotható belőlük profil
law-severity-data-financial = Pénzügyi adatok: jövedelem, tranzakciók, kivonatok, kártyák, számlák, juttatások
law-severity-data-financial-no-insight = Nem adnak érdemi képet, például csak annyit, hogy valaki egy bank ügyfele
law-severity-data-financial-some = Tartalmaznak pénzügyi adatot, de jelentős képet nem adnak
law-severity-data-financial-fraud = Csalásra adnak módot, vagy részletes pénzügyi képet mutatnak
law-severity-data-sensitive = Érzékeny adatok: egészség, politikai nézet, szexuális élet
law-severity-data-sensitive-no-insight = Nem adnak érdemi képet, vagy nyilvánosak
law-severity-data-sensitive-general = Csak általános következtetésekre adnak módot
law-severity-data-sensitive-assumption = Érzékeny tényekre engednek következtetni
law-severity-id-name = Teljes név
law-severity-id-name-common = Az országban sokan viselik
law-severity-id-name-rare = Az országban kevesen viselik
law-severity-id-name-small-town = Egy kisvárosban kevesen viselik
law-severity-id-name-with-birth-date = Születési idővel és e-mail-címmel együtt szerepel
law-severity-id-picture = Kép
law-severity-id-picture-unclear = Homályos vagy távoli
law-severity-id-picture-clear = Tisztán kivehető, további összefüggés nélkül
law-severity-id-picture-context = Tisztán kivehető, némi összefüggéssel, például klub vagy helyszín
law-severity-id-picture-linked = Tisztán kivehető, kapcsolódó adatokkal, például tagsági igazolvánnyal
law-severity-id-email = E-mail-cím
law-severity-id-email-anonymous = Nem fedi fel a személyazonosságot
law-severity-id-email-searchable = Nem fedi fel a személyazonosságot, de rá lehet keresni
law-severity-id-email-primary = Ez az elsődleges azonosító
law-severity-id-email-name = Ismert tartományon a nevet tartalmazza, és rá lehet keresni
law-severity-id-phone = Telefonszám vagy lakcím
law-severity-id-phone-unlisted = Egyetlen névjegyzékben sem szerepel
law-severity-id-phone-hard = Nehezen fejthető vissza
law-severity-id-phone-partly = Részben szerepel névjegyzékben
law-severity-id-phone-listed = Nyilvános névjegyzékben szerepel
law-severity-id-number = Személyi igazolvány, útlevél vagy társadalombiztosítás száma
law-severity-id-number-alone = Csak a szám, hozzáférhető nyilvántartás nélkül
law-severity-id-number-base = A hozzá tartozó nyilvántartás elérhető
law-severity-id-number-linked = Névvel vagy más adattal, illetve nyitott nyilvántartással
law-severity-id-code = Kód, álnév vagy monogram
law-severity-id-code-unlinkable = Nem köthető személyhez
law-severity-id-code-revealing = Elárul valamit a személyről
law-severity-id-code-key = A kulcs rendelkezésre áll
law-severity-confidentiality-none = Hozzáférhetővé vált, jogellenes felhasználás jele nélkül
law-severity-confidentiality-known = Ismert címzettek ismerték meg
law-severity-confidentiality-unknown = Ismeretlen számú címzett ismerhette meg
law-severity-integrity-none = Megváltozott, de helytelen felhasználás előtt helyreállt
law-severity-integrity-recoverable = Megváltozott és talán fel is használták, de helyreállítható
law-severity-integrity-lost = Megváltozott és talán fel is használták, és nem állítható helyre
law-severity-availability-none = Nehézség nélkül helyreállítható
law-severity-availability-temporary = Egy ideig nem érhető el, vagy némi munkával pótolható
law-severity-availability-full = Végleg elveszett: nincs mentés, és az érintett sem tudja újra megadni

## Checklists
law-checklist-gdpr-15 = A hozzáférési válasz tartalma
law-checklist-gdpr-15-confirmation = Folyik-e személyesadat-kezelés
law-checklist-gdpr-15-purposes = Az adatkezelés céljai adatkategóriánként
law-checklist-gdpr-15-categories = A személyes adatok kategóriái
law-checklist-gdpr-15-recipients = A címzettek név szerint, vagy ha nem nevezhetők meg, kategóriáik
law-checklist-gdpr-15-storage = Az adatok tárolásának időtartama vagy annak szempontjai
law-checklist-gdpr-15-rights = A helyesbítéshez, törléshez, korlátozáshoz és tiltakozáshoz való jog
law-checklist-gdpr-15-complaint = A felügyeleti hatósághoz benyújtható panasz joga, a hatóság megnevezésével
law-checklist-gdpr-15-origin = A nem az érintettől származó adatok forrása
law-checklist-gdpr-15-automated = Automatizált döntések: az alkalmazott logika, jelentőségük és következményeik
law-checklist-gdpr-15-transfers = A harmadik országba történő továbbítás garanciái
law-checklist-gdpr-15-copy = Az adatok hű és érthető másolata
law-checklist-gdpr-15-third-parties = Mások jogai miatti kitakarások, mindegyik a maga indokával
law-checklist-gdpr-12-4 = Az elutasítás tartalma
law-checklist-gdpr-12-4-reasons = A konkrét indokok
law-checklist-gdpr-12-4-complaint = A felügyeleti hatósághoz benyújtható panasz joga
law-checklist-gdpr-12-4-remedy = A bírósági jogorvoslat joga
law-checklist-gdpr-12-4-within-a-month = A beérkezéstől számított egy hónapon belül elküldve
law-checklist-gdpr-12-4-excessive = Miért nyilvánvalóan megalapozatlan vagy túlzó a kérelem
law-checklist-gdpr-12-4-fee-announced = A díjat a felszámítása előtt közlik, hogy a kérelem visszavonható legyen
law-checklist-gdpr-12-4-not-identified = Miért nem azonosítható a személy, és milyen további információ segítene
law-checklist-gdpr-12-3 = A határidő-hosszabbításról szóló tájékoztatás tartalma
law-checklist-gdpr-12-3-within-a-month = A beérkezéstől számított egy hónapon belül elküldve
law-checklist-gdpr-12-3-reasons = A kérelmek összetettségében és számában rejlő indokok
law-checklist-gdpr-12-3-new-date = Az új határidő
law-checklist-gdpr-19 = A címzettek értesítése
law-checklist-gdpr-19-each-recipient = Minden címzett értesül a helyesbítésről, törlésről vagy korlátozásról
law-checklist-gdpr-19-impossible = Miért lehetetlen vagy aránytalan egy címzett értesítése
law-checklist-gdpr-19-told-on-request = Az érintett kérésére tájékoztatást kap a címzettekről
law-checklist-gdpr-33-3 = A hatósági bejelentés tartalma
law-checklist-gdpr-33-3-nature = Az incidens jellege
law-checklist-gdpr-33-3-people = Az érintettek kategóriái és hozzávetőleges száma
law-checklist-gdpr-33-3-records = Az érintett adatok kategóriái és hozzávetőleges száma
law-checklist-gdpr-33-3-contact = Az adatvédelmi tisztviselő vagy más kapcsolattartó
law-checklist-gdpr-33-3-consequences = A valószínűsíthető következmények
law-checklist-gdpr-33-3-measures = A megtett vagy tervezett intézkedések
law-checklist-gdpr-33-3-late-reasons = A 72 órán túli bejelentés indokai
law-checklist-gdpr-33-3-phases = Ami egy későbbi szakaszban következik
law-checklist-gdpr-33-5 = Az incidens-nyilvántartás tartalma
law-checklist-gdpr-33-5-facts = Az incidens tényei
law-checklist-gdpr-33-5-effects = Az incidens hatásai
law-checklist-gdpr-33-5-remedies = Az orvoslásra tett intézkedések
law-checklist-gdpr-33-5-decision = A bejelentésről vagy annak mellőzéséről hozott döntés, indokolással
law-checklist-gdpr-34-2 = Az érintettek tájékoztatásának tartalma
law-checklist-gdpr-34-2-plain-language = Világos és közérthető nyelv, önálló üzenetben
law-checklist-gdpr-34-2-nature = Az incidens jellege
law-checklist-gdpr-34-2-contact = Az adatvédelmi tisztviselő vagy más kapcsolattartó
law-checklist-gdpr-34-2-consequences = A valószínűsíthető következmények
law-checklist-gdpr-34-2-measures = A megtett vagy tervezett intézkedések, és amit az érintett tehet
law-checklist-gdpr-34-2-exception = A kivétel, amelynek alapján nem készül tájékoztatás
law-checklist-lgpd-18 = Az LGPD 18. cikke szerinti jogok
law-checklist-lgpd-18-confirmation = Annak megerősítése, hogy folyik adatkezelés
law-checklist-lgpd-18-access = Hozzáférés az adatokhoz
law-checklist-lgpd-18-correction = A hiányos, pontatlan vagy elavult adatok helyesbítése
law-checklist-lgpd-18-blocking = A szükségtelen, túlzó vagy jogellenes adatok anonimizálása, zárolása vagy törlése
law-checklist-lgpd-18-portability = Adathordozás más szolgáltatóhoz
law-checklist-lgpd-18-deletion = A hozzájáruláson alapuló adatok törlése
law-checklist-lgpd-18-sharing = Azok az állami és magánszervezetek, amelyekkel az adatokat megosztották
law-checklist-lgpd-18-refusing-consent = Hogy a hozzájárulás megtagadható, és ez mivel jár
law-checklist-lgpd-18-revocation = A hozzájárulás visszavonása
law-checklist-lgpd-18-not-the-agent = Ha nem a szervezet az adatkezelő: ki az, vagy a ténybeli, illetve jogi indokok
law-checklist-lgpd-18-agents-told = Az adatokat megkapó adatkezelők értesültek
law-checklist-lgpd-19 = A teljes nyilatkozat tartalma
law-checklist-lgpd-19-origin = Az adatok eredete
law-checklist-lgpd-19-no-record = Hogy nincs nyilvántartott adat
law-checklist-lgpd-19-criteria = Az alkalmazott szempontok
law-checklist-lgpd-19-purpose = Az adatkezelés célja
law-checklist-lgpd-19-form = Elektronikusan vagy nyomtatva, az érintett választása szerint
law-checklist-lgpd-19-full-copy = Teljes elektronikus másolat, ha az adatkezelés hozzájáruláson vagy szerződésen alapul
law-checklist-lgpd-48 = Az incidensről szóló értesítés tartalma
law-checklist-lgpd-48-nature = A személyes adatok jellege
law-checklist-lgpd-48-people = Az érintettekre vonatkozó tájékoztatás
law-checklist-lgpd-48-security = A technikai és biztonsági intézkedések
law-checklist-lgpd-48-risks = Az incidens kockázatai
law-checklist-lgpd-48-delay = A késedelem indokai
law-checklist-lgpd-48-measures = A hatások visszafordítására vagy enyhítésére tett intézkedések
law-checklist-lgpd-48-numbers = Az érintettek száma, külön a gyermekek és az idősek
law-checklist-lgpd-48-dates = Az incidens és a tudomásra jutás napja
law-checklist-lgpd-48-agent = Ki felel: adatkezelő, adatfeldolgozó vagy kis adatkezelő
law-checklist-lgpd-48-officer = Az adatvédelmi tisztviselő
law-checklist-lgpd-48-cause = Az incidens kiváltó oka
law-checklist-lgpd-48-total = Az adatkezelésben érintettek teljes száma
law-checklist-ccpa-confirm = A beérkezés visszaigazolásának tartalma
law-checklist-ccpa-confirm-process = Hogyan kezelik a kérelmet
law-checklist-ccpa-confirm-verification = Hogyan zajlik általában a személyazonosság ellenőrzése
law-checklist-ccpa-confirm-when = Mikor várható válasz
law-checklist-ccpa-know = A megismerésre irányuló kérelemre adott válasz tartalma
law-checklist-ccpa-know-categories = A gyűjtött személyes információk kategóriái
law-checklist-ccpa-know-sources = A források kategóriái
law-checklist-ccpa-know-purposes = Az üzleti vagy kereskedelmi célok
law-checklist-ccpa-know-third-parties = Azon harmadik személyek kategóriái, akikkel az információt közölték
law-checklist-ccpa-know-sold-shared = Az értékesített, megosztott vagy közölt kategóriák
law-checklist-ccpa-know-specific-pieces = A konkrét személyes információk
law-checklist-ccpa-know-never-disclosed = Azonosító-, számla- és egészségügyi számok, jelszavak és biometrikus adatok helyett csak leírásuk
law-checklist-ccpa-know-look-back = A kérelmet megelőző tizenkét hónap, kérésre hosszabb idő
law-checklist-ccpa-delete = A törlési válasz tartalma
law-checklist-ccpa-delete-erased = Amit töröltek, azonosíthatatlanná tettek vagy összesítettek
law-checklist-ccpa-delete-told-onward = A szolgáltatók, vállalkozók és harmadik személyek értesültek
law-checklist-ccpa-delete-kept = Ami megmarad, és miért
law-checklist-ccpa-delete-record = Hogy a kérelemről nyilvántartás marad
law-checklist-ccpa-correct = Mit tartalmaz a helyesbítésre adott válasz
law-checklist-ccpa-correct-weighed = Minden körülményt mérlegeltek
law-checklist-ccpa-correct-result = Mit helyesbítettek, vagy töröltek helyette
law-checklist-ccpa-deny = Az elutasítás tartalma
law-checklist-ccpa-deny-reason = Az indok
law-checklist-ccpa-deny-unverified = Hogy a személyazonosság nem volt ellenőrizhető
law-checklist-ccpa-deny-offer-opt-out = Az értékesítés és megosztás tiltásának felajánlása

## Provisions, as letters cite them
law-cite-gdpr = GDPR { $article }. cikk
law-cite-gdpr-paragraph = GDPR { $article }. cikk ({ $part }) bekezdés
law-cite-uk-gdpr = UK GDPR { $article }. cikk
law-cite-uk-gdpr-paragraph = UK GDPR { $article }. cikk ({ $part }) bekezdés
law-cite-lgpd-paragraph = LGPD { $article }. cikk { $part }. §
law-cite-lgpd-item = LGPD { $article }. cikk { $part }. pont
law-cite-ccpa = Cal. Civ. Code { $article }. §
