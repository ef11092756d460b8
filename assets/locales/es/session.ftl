# The lock screen and the first run.
lock-vault = Bóveda de la oficina de privacidad
lock-passphrase = Frase de paso
lock-unlock = Desbloquear
lock-show = Mostrar la frase de paso
lock-hide = Ocultar la frase de paso
lock-caps = Las mayúsculas están activadas.
lock-working = Abriendo la bóveda…
lock-device = Desbloquear con el llavero de este equipo
lock-recovery = Usar la hoja de recuperación o una invitación
lock-other-vault = Elegir otra carpeta de bóveda
lock-language = Idioma
lock-folder = Carpeta: { $folder }
held-by = { $officer } tiene esta bóveda abierta en { $computer }.
held-by-somebody = Otra persona de la oficina tiene esta bóveda abierta en otro equipo.
held-some-computer = otro equipo
held-since = Abierta
held-seen = Última señal de vida
held-locked = Ese equipo tiene bloqueada la carpeta en este momento. Pida que cierren la bóveda allí.
held-advice = Si ese equipo sigue trabajando con la bóveda, ciérrela allí primero. Ábrala aquí de todos modos solo si está seguro de que no es así, por ejemplo tras un fallo: lo que ambos equipos escriban después no se puede reunir.
held-take-over = Abrirla aquí de todos modos

recover-title = Usar la hoja de recuperación o una invitación
recover-lead = Escriba el código de la hoja impresa o de su invitación y elija una frase de paso nueva. La anterior dejará de servir.
recover-code = Código
recover-code-hint = Como está impreso, en grupos de cuatro. No importan mayúsculas, espacios ni guiones.
recover-new = Nueva frase de paso
recover-unlock = Fijar la frase y desbloquear
recover-two = Tengo dos de tres hojas
recover-one = Tengo una sola hoja o una invitación
recover-second = Código de la otra hoja

sheets-title = Hoja de recuperación { $sheet } de 3
sheets-lead = Esta hoja sola no abre nada; dos cualesquiera de las tres abren la bóveda. Imprímala y désela a alguien que la guarde lejos de las otras. El código solo se muestra ahora.
sheets-next = Hoja siguiente

passphrase-good = Bastante fuerte.
passphrase-too-short = Demasiado corta: al menos 15 caracteres, mejor siete palabras.
passphrase-again = La misma frase otra vez
passphrase-differs = Las dos aún no son iguales.
passphrase-propose = Proponer otra

first-step = Paso { $step } de { $steps }

first-folder-title = ¿Dónde estará la bóveda?
first-folder-lead = Todo lo que guarda Tutela está en una carpeta cifrada de este equipo. Nada sale de él si usted no lo envía.
first-folder-choose = Elegir una carpeta
first-folder-chosen = Carpeta elegida
first-folder-hint = Elija una carpeta vacía en un disco cifrado, no una que copie un servicio en la nube.

first-office-title = ¿De quién es la oficina de privacidad?
first-office-lead = El responsable del tratamiento, como lo nombran sus cartas. Todo se puede cambiar después.
first-office-name = Nombre del responsable
first-office-address = Dirección postal
first-label = Nombre en la pantalla de bloqueo
first-label-hint = Cualquiera que vea la pantalla puede leerlo. No hace falta que nombre la empresa.

first-contact-title = ¿Quién responde las cartas?
first-contact-lead = Los solicitantes ven este contacto en cada carta (arts. 13.1.b y 37.7 RGPD).
first-dpo-name = Nombre del delegado de protección de datos
first-dpo-email = Correo electrónico
first-dpo-phone = Teléfono
first-officer = Su nombre
first-officer-hint = Como la traza anota lo que usted hace.

first-authority-title = ¿Qué autoridad la supervisa?
first-authority-lead = Cada respuesta debe decir dónde se puede reclamar.
first-authority = Autoridad de control
first-authority-hint = Nombre y dirección, como figuran en las cartas.

first-law-title = ¿Qué ley se aplica?
first-law-lead = Los plazos se cuentan según esta ley, en este huso horario y con estos festivos.
first-regime = Ley
first-regime-check = Algunas reglas de esta ley no se leyeron en el texto original. Compruébelas antes de fiarse de una fecha.
first-calendar = Festivos de
first-zone = Huso horario
first-language = Idioma de las cartas
first-language-hint = Cuando no se conoce el idioma de la persona.

first-logo-title = ¿Un logotipo para las cartas?
first-logo-lead = Encabeza cada carta e informe. Puede añadirlo después.
first-logo-choose = Elegir una imagen
first-logo-hint = PNG o JPEG.
first-logo-chosen = Se usará { $name }.

first-passphrase-title = Elija su frase de paso
first-passphrase-lead = Es la única llave que lleva consigo. Nadie puede consultarla ni restablecerla.
first-passphrase-proposed = Siete palabras sacadas al azar
first-passphrase-proposed-hint = Anótelas y apréndalas, o escriba abajo una frase propia.
first-passphrase-use = Escríbala, para que los dedos la aprendan
first-create = Crear la bóveda
first-creating = Creando la bóveda…

first-recovery-title = Su hoja de recuperación
first-recovery-lead = Si olvida la frase de paso, solo este código abre la bóveda. Imprímalo y guárdelo bajo llave; solo se muestra ahora.
first-recovery-code = Código de recuperación
first-recovery-save = Guardar en PDF
first-recovery-saved = Guardada. Imprímala y después borre el archivo.
first-recovery-confirm = Confirme que la tiene
first-recovery-confirm-lead = Escriba estos dos grupos de la hoja.
first-recovery-group = Grupo { $group }
first-recovery-enter = Abrir la bóveda
first-recovery-wrong = Eso no es lo que dice la hoja. Mire otra vez los grupos.
