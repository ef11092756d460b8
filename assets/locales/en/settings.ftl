# Settings.
settings-office = Office
settings-calendar = Closing days
settings-methods = Ways to verify
settings-security = Security
settings-screen = Screen
settings-about = About

settings-logo = Logo
settings-logo-now = The logo as letters show it
settings-logo-none = No logo yet. Letters carry the office’s name alone.

settings-theme = Look
settings-theme-system = As the computer
settings-theme-light = Light
settings-theme-dark = Dark
settings-screen-note = Kept on this computer, outside of the vault. It says nothing about anybody.

settings-idle = Locking
settings-idle-minutes = Lock after so many minutes without input
settings-idle-hint = From 1 to 120. What is typed is kept.
settings-device = This computer’s keyring
settings-device-what = A key for this vault can lie in the keyring of your user account. Whoever can log in as you can then open the vault.
settings-device-none = The keyring is not available on this computer.
settings-device-remember = Let the keyring open the vault
settings-device-forget = Take the key out of the keyring
settings-passphrase = Passphrase
settings-passphrase-old = Passphrase now
settings-passphrase-change = Change the passphrase
settings-passphrase-changed = The new passphrase opens the vault from now on. The recovery sheet stays good.
settings-recovery = Recovery sheet
settings-recovery-confirmed = Confirmed: two of its groups were typed from the sheet.
settings-recovery-make = Make a new recovery sheet…
settings-recovery-hint = The old sheet then opens nothing any more.
settings-recovery-finish = Done

settings-methods-lead = Identity is who somebody is; ownership is that these data are theirs. Offer the lightest way that is enough (Art 12(6) GDPR).
settings-method = Way
settings-method-identity = Identity
settings-method-ownership = Ownership
settings-method-up = Move { $name } up
settings-method-down = Move { $name } down
settings-method-remove = Remove { $name }
settings-method-new = Another way
settings-method-new-hint = As your office calls it.

settings-calendar-lead = Public holidays come from the calendar of { $calendar } (data { $version }). Add here the other days on which your office is closed; each date shows how they counted.
settings-days-none = No closing days yet.
settings-day-new = A day on which the office is closed
settings-day-remove = Remove { $day }

about-engine = Store
about-calendar = Holiday data
about-folder = Vault folder
about-sandbox = Web view
about-sandbox-on = in its sandbox
about-limits = What Tutela does not protect against
about-limit-open = Somebody who sits at this computer while the vault is open.
about-limit-spy = Programs on this computer that read the keyboard, the screen or the memory.
about-limit-disk = Traces in swap or hibernation. Use an encrypted disk.
about-limit-screen = Pictures of the screen: on Linux they cannot be prevented.
about-limit-sent = What has left the office: a report is as safe as the way it is sent.
about-limit-law = It counts and reminds; the decision and its reasons are yours.
about-licences = Licences
about-licence-own = Tutela is free software under the MIT licence or the Apache License 2.0, as you choose.
about-licence-others = It holds, among others, SQLCipher (BSD), Tauri and Svelte (MIT, Apache 2.0), and the Inter and Noto typefaces (SIL Open Font License 1.1).

settings-documents = Documents
settings-fonts = Font pack
settings-fonts-what = The fonts that come with Tutela draw Chinese characters the way mainland China writes them. With files of Noto Sans CJK, documents draw them the way their reader’s country does: Japan, Korea, Taiwan, Hong Kong. The files lie on this computer, outside of the vault.
settings-fonts-none = No font files yet.
settings-fonts-add = Add a font file…
settings-fonts-remove = Remove { $name }
settings-fonts-restart = What you added or removed counts from the next start. Lock the vault, and Tutela starts anew.
settings-fonts-file = File
settings-fonts-size = Size
settings-fonts-covers = Draws characters as in
settings-fonts-bold = with bold
settings-fonts-state = In documents
settings-fonts-in-use = In use
settings-fonts-later = From the next start
settings-fonts-broken = This file can no longer be read. Remove it and add it again.
font-region-sc = China
font-region-tc = Taiwan
font-region-hk = Hong Kong
font-region-jp = Japan
font-region-kr = Korea
