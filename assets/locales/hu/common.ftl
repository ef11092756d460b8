# Words that every screen uses: days, buttons, the frame, and what the host refuses.

## The frame
app-name = Tutela
nav-label = Nyilvántartások
nav-today = Ma
nav-requests = Kérelmek
nav-subjects = Érintettek
nav-sources = Adatforrások
nav-documents = Iratok
nav-trail = Napló
nav-settings = Beállítások
nav-lock = Zárolás
nav-overdue = { $count } késik
search-button = Keresés vagy művelet
skip-to-page = Ugrás az oldalra
breadcrumb-label = Itt van
sandbox-off = A webnézet saját védőburka ezen a gépen nem működik.
warning-rolled-back = Ez a széf régebbi, mint amit ez a gép legutóbb látott. Ha mentést állított vissza, folytassa; ha nem, álljon meg, és nézzen utána.
warning-pages-rolled-back = A széf adatbázisának egyes részei nem a legutóbb írottak. Ha mentést állított vissza, folytassa; ha nem, álljon meg, és nézzen utána. Addig semmi sem módosítható.
warning-keys-damaged = A kulcsfájl két példánya közül az egyik sérült, a másik működik. A jelmondat vagy a hozzáférések következő módosítása kijavítja.
warning-keys-rolled-back = A kulcsfájl régebbi a széfnél: egy korábbi példányát tették vissza. Az azóta megszüntetett jelmondatok és hozzáférések újra nyithatják a széfet.
warning-head-unknown = Ezúttal nem lehetett megállapítani, hogy a széfet visszaállították-e egy régebbi állapotra: az utolsó állapotáról szóló feljegyzés hiányzik, sérült vagy túl régi. Áramszünet után előfordul; máskor nézzen utána.
warning-opened-elsewhere = Egy másik gép megnyitotta vagy módosította ezt a széfet, miközben itt nyitva volt. Itt több írás nem történik. Zárja be a széfet, derítse ki, kinél van, majd nyissa meg újra.
warning-network-drive = Ez a széf hálózati meghajtón van. Ha a kapcsolat megszakad, a munka félbeszakad, és aki a meghajtót eléri, a mappát is eléri. Biztonságosabb egy mappa ezen a gépen; munkatársnak készítsen helyettesítési másolatot.
warning-recovery-unconfirmed = A helyreállító lap még nincs megerősítve. Nélküle az elfelejtett jelmondat végleg bezárja a széfet.
warning-recovery-act = Biztonsági beállítások
warning-rolled-back-act = Szándékos visszaállítás: folytatom a munkát
new-request = Új kérelem

## Buttons and small words
back = Vissza
next = Tovább
close = Bezárás
cancel = Mégse
save = Mentés
saved = Elmentve.
change = Módosítás
remove = Eltávolítás
add = Hozzáadás
optional = elhagyható
try-again = Újra
none = Nincs
why = Miért?
more = Továbbiak
undo = Visszavonás
open-list = Lista megnyitása
nothing-found = Nincs találat.
loading = Betöltés…
draft-restored = Visszatettük, amit korábban beírt.
draft-discard = Kezdje újra
step-done = kész
until = eddig: { $when }
pick-row = { $row } kijelölése
picked-column = Kijelölve
actions-column = Műveletek
actions-of = Műveletek: { $row }
nobody = senki

## Days
days-left = még { $days } nap
days-short = { $days } nap
days-late = { $days } napja késik
days-today = ma jár le
days-today-short = ma
date-placeholder = 2026. 10. 5.
date-pick = Nap kiválasztása
date-unread = Ez nem nap. Írja be így: év, hónap, nap.
month-before = Előző hónap
month-after = Következő hónap

## What the host refuses
error-locked = A széf zárva van. Nyissa ki, és próbálja újra; amit beírt, megmaradt.
error-cannot-unlock = Ez nem nyitja ki a széfet. Ellenőrizze a billentyűzetkiosztást és a Caps Lockot, majd próbálja újra.
error-damaged = A széf egyik fájlja sérült. Semmi nem változott. Állítsa vissza a legújabb mentést egy másik mappába, ezt pedig őrizze meg.
error-newer-vault = Ezt a széfet a Tutela újabb változata készítette. Frissítse a Tutelát ezen a gépen.
error-in-use = Ez a széf egy másik ablakban vagy gépen nyitva van. Előbb ott zárja be.
error-disk-full = Megtelt a lemez. Semmi nem mentődött. Szabadítson fel helyet, majd próbálja újra.
error-read-only = Ebbe a mappába nem lehet írni. Semmi nem mentődött.
error-keyring-unavailable = A gép kulcstartója nem érhető el. Használja a jelmondatot.
error-forbidden = Az Ön szerepköre ezt nem engedi.
error-not-found = Ez a tétel már nincs meg.
error-conflict = Ezt közben valaki módosította, vagy már létezik. Nézze meg újra, és ismételje meg a módosítást.
error-not-now = Ez még nem végezhető el.
error-invalid = Ez az érték nem használható.
error-cancelled = Megszakítva.
error-internal = Hiba történt a Tutelán belül. Semmi nem veszett el. Eset: { $incident }.

## Rules that a field can break
rule-required = Töltse ki.
rule-email = Ez nem e-mail-cím. Név, @ és tartomány kell bele, például anna@example.org.
rule-too-long = Túl hosszú. Rövidítse le.
rule-too-short = Túl rövid.
rule-control-characters = Láthatatlan karakterek vannak benne. Írja be újra, ne beillessze.
rule-in-the-future = Ez a nap még nem jött el.
rule-before-2018 = Ez 2018. május 25. előtti. Ellenőrizze az évet.
rule-ends-before-it-begins = A vége megelőzi a kezdetét.
rule-unknown = Válasszon egyet a listából.
rule-unknown-field = Az oldal és a program nem illik össze. Indítsa újra a Tutelát.
rule-wrong-type = Az érték formája hibás.
rule-on-the-blocklist = Ez a jelmondat kiszivárgott listákból ismert. Válasszon másikat.
rule-repetition = Egy karakter vagy szó túl sokszor ismétlődik.
rule-sequence = Betűk, számjegyek vagy billentyűk sorát követi.
rule-too-common = Ez a jelmondat kiszivárgott listákból ismert. Válasszon másikat.
rule-does-not-match = A kettő nem egyezik.
rule-out-of-range = Ez a szám kívül esik a megengedetten.
rule-not-a-picture = Ez a fájl nem PNG- vagy JPEG-kép.
rule-only-whole = Táblázat nem tartható vissza egészben: az oszlopait kell kivenni.
rule-font-too-large = A betűkészlet-csomag összesen 96 MB lehet.
rule-not-a-font = Ez a fájl nem olvasható betűkészlet.
rule-font-no-region = Ez a betűkészlet nem a Noto Sans CJK része: nincsenek benne kínai, tajvani, hongkongi, japán vagy koreai alakok.
rule-font-not-embeddable = Ennek a betűkészletnek a készítője nem engedi, hogy dokumentumokba ágyazzák.
rule-too-large = Ez a fájl túl nagy.
rule-too-many = Túl sok. Vegyen el belőlük.
rule-not-an-answer = Adja meg, mit válaszolt a felelős: adatot, semmit, vagy miért nem.
rule-data-attached = Ehhez a feladathoz adat van csatolva. Előbb vegye le, vagy rögzítsen adatot adó választ.
rule-not-a-file = Ez nem fájl.
rule-cannot-be-read = Ezt a fájlt nem sikerült beolvasni: az olvasó elakadt rajta, és leállt. Semmi nem került be. Őrizze meg a fájlt, és csatolja ZIP-ben, vagy kérje más formában.
rule-empty = Ez a fájl üres.
rule-none-left = Legalább egy mód maradjon a személyazonosságra és egy a jogosultságra.
rule-language-tag = Válasszon nyelvet a listából.
rule-country-code = Válasszon országot a listából.
rule-is-composed = A jelentést összeállítjuk, nem levélként írjuk.
rule-count = Írja be mindkét csoportot.
rule-answer-or-reason = Adjon választ, vagy írja le, miért marad ki; ne mindkettőt.
rule-before-receipt = Ez a kérelem beérkezése előtti nap.
rule-impossible-dates = Ezek a napok így nem követhetik egymást. Ellenőrizze őket.
rule-checksum = Elírás van a kódban. Hasonlítsa össze a lappal, csoportonként.
rule-same-sheet = Ez ugyanaz a lap még egyszer. Egy másik kódját írja be.
rule-other-making = Ez a két lap nem együtt készült. Nézze meg rajtuk a dátumot.
rule-one-alone = Ez három lap egyike. Egymaga semmit sem nyit: írja be egy másik kódját is.
rule-not-of-three = Ez nem három lap egyike. Ezt a kódot egymagában írja be.
rule-alphabet = Olyan karakter van benne, amely nem való ide.
rule-length = A hossza nem jó.
rule-one-line = Egy sorba írja.
rule-one-each = Az oszlopok nem illenek a fájlhoz. Nyissa meg újra.
rule-too-big = Ez túl sok egy mezőhöz.
rule-must-exist = Amire ez hivatkozik, már nincs meg.
not-now-no-recovery-code = A kódot egyszer mutattuk meg, a memóriában már nincs. Már nem menthető és nem erősíthető meg.

## What can be done from anywhere
go-to = Ugrás: { $where }
lock-now = A széf zárolása
keyboard-help = Billentyűk
locks-in = { $seconds } másodperc múlva zárul a széf. Nyomjon meg egy billentyűt, ha marad.

# Long work
work-verify-vault = A széf ellenőrzése
work-compose-report = A tájékoztató összeállítása
work-make-letter = A levél készítése
work-export-document = A fájl írása
work-other = Dolgozik
work-left = körülbelül { $seconds } másodperc van hátra
work-cancel = Leállítás
