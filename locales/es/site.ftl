## Every page on a sensitive topic
site-leave = Salir rápidamente de esta página
site-leave-how = También puede presionar tres veces la tecla Mayúsculas (Shift)

## Public pages
site-skip = Ir directamente a los consejos
site-languages = Esta página en otros idiomas
site-topics = Consejos para prevenir delitos
site-all-topics = Todos los temas
site-advice = Consejos
site-before = Para prevenirlo
site-now = Mientras está ocurriendo
site-after = Después
site-made = Fecha de esta información: { DATETIME($day, dateStyle: "long") }.
site-nothing = Todavía nadie ha revisado los consejos sobre este tema en este idioma, por eso no se muestran aquí.
site-nothing-at-all = Todavía nadie ha revisado los consejos en este idioma, por eso no se muestran aquí.
site-ended = Este consejo ya no está vigente y no se muestra.
site-old = { $count ->
    [one] Esta página se hizo hace { $count } día. Es posible que algo haya cambiado desde entonces.
   *[other] Esta página se hizo hace { $count } días. Es posible que algo haya cambiado desde entonces.
}
site-clock-wrong = La fecha de este dispositivo no es correcta, por eso esta página no puede saber si los consejos siguen vigentes. Por favor, revise la fecha y la hora.

## The page for reviewers: people who read a language judge its texts there, one after the other
site-review-title = Revisar textos
site-review-scripts = Esta página necesita scripts, que están desactivados en este navegador.
site-review-gone = Los textos faltan en esta copia del sitio.
site-review-not-loaded = No se pudieron cargar los textos de «{ $title }»: falta el archivo { $file } en esta copia del sitio.
site-review-meter = Textos evaluados
site-review-progress = Evaluados: { $judged } de { $count }
site-review-progress-seconds = Evaluados: { $judged } de { $count } · { $seconds } segundos por texto (mediana)
site-review-not-kept = Este navegador no guarda nada de esta página: guarde el archivo antes de cerrarla.

site-review-waiting = { $count ->
    [one] { $count } texto espera a alguien que lea bien este idioma: { $language }. Léalo como lo leerían las personas a quienes va dirigido y diga si puede publicarse.
   *[other] { $count } textos esperan a alguien que lea bien este idioma: { $language }. Lea cada uno como lo leerían las personas a quienes va dirigido y diga si puede publicarse.
}
site-review-name = Su nombre
site-review-name-hint = Tal como figura en la lista de revisores, o su identificador en ella. Consta en el archivo que usted guarda, y quien lo recibe lo compara.
site-review-kept-hint = Sus evaluaciones quedan en este navegador hasta que usted las borre, también las de temas delicados. No use una computadora que otras personas puedan mirar.
site-review-begin = Empezar
site-review-go-on = Continuar con un archivo que usted guardó

site-review-menu = Guardar, temas, ajustes
site-review-you = Usted revisa con este nombre: { $name }.
site-review-rename = Cambiar el nombre
site-review-save = Guardar el archivo
site-review-send = Envíelo a quien mantiene los textos: lo incorpora con «beatbook import».
site-review-load = Cargar un archivo
site-review-keys = Teclas sueltas: A aprobar, C cambiar, R rechazar, O abrir, S saltar, B volver
site-review-only = Qué textos
site-review-only-one = { $name }: { $count }
site-review-only-all = Todos
site-review-only-unreviewed = Nunca revisados
site-review-only-edited = Cambiados desde la revisión
site-review-only-stale = El inglés ha cambiado
site-review-only-rejected = Rechazados
site-review-order = Temas, por orden de necesidad
site-review-all-judged = evaluados todos: { $count }
site-review-some-judged = { $judged } de { $count }
site-review-forget = Borrar las evaluaciones de este navegador
site-review-forget-sure = Presione otra vez: se pierden las evaluaciones que no estén en ningún archivo
site-review-forgotten = Evaluaciones borradas.
site-review-saved = { $count ->
    [one] Se guardó { $count } evaluación.
   *[other] Se guardaron { $count } evaluaciones.
}
site-review-taken = Evaluaciones incorporadas: { $taken } de { $count }.
site-review-taken-others = Las demás ya estaban aquí, o las de aquí son posteriores.
site-review-unread = No se pudieron leer: { $count }.

site-review-file-large = Es demasiado grande para ser un archivo de revisión.
site-review-file-json = No es un archivo de revisión: no se puede leer.
site-review-file-kind = No es un archivo de revisión de Beatbook.
site-review-file-version = Es de la versión { $version }, y esta página lee la versión { $own }.
site-review-file-locale = Trata de textos en «{ $locale }», y esta página es para «{ $own }».
site-review-file-library = Trata de otra biblioteca: «{ $library }».

site-review-verdict = Evaluación
site-review-approve = Aprobar
site-review-still-right = Sigue bien
site-review-change = Cambiar
site-review-reject = Rechazar
site-review-cancel = Cancelar
site-review-take = Aceptar el cambio
site-review-open = Abrir: { $part }
site-review-back = Volver
site-review-skip = Saltar
site-review-all-opened = Ya se abrió todo.
site-review-ready = Todo listo.
site-review-approved = Texto aprobado.
site-review-changed = Texto cambiado.
site-review-rejected = Texto rechazado.
site-review-before-approve = Usted lo aprobó. Una nueva evaluación sustituye a esa.
site-review-before-change = Usted lo cambió. Una nueva evaluación sustituye a esa.
site-review-before-reject = Usted lo rechazó. Una nueva evaluación sustituye a esa.
site-review-not-taken = No se aceptó su evaluación: { $reason }
site-review-elsewhere-approve = Se acaba de aprobar en otra pestaña.
site-review-elsewhere-change = Se acaba de cambiar en otra pestaña.
site-review-elsewhere-reject = Se acaba de rechazar en otra pestaña.
site-review-open-first = Abra primero: { $part }.
site-review-read-first = Lea lo que acaba de abrir.
site-review-say-why = Diga por qué: elija el tipo de error o escriba una nota.
site-review-nothing-changed = Todavía no se ha cambiado nada.
site-review-put-right = Primero hay que corregir algo: se explica debajo del campo.
site-review-rejected-stays = Tal como está, solo puede aprobarlo { $name }, que lo rechazó. Cámbielo o sáltelo.
site-review-last = Este es el último.
site-review-nothing = No hay nada por revisar
site-review-finished = Todos los textos están evaluados
site-review-finished-kind = Todos los textos de este tipo están evaluados
site-review-go-on-all = Continuar con todos los textos
site-review-save-now = Guarde ahora el archivo y envíelo a quien mantiene los textos.

site-review-unreviewed = Nadie lo ha revisado.
site-review-edited = Se ha cambiado desde que alguien lo revisó.
site-review-stale = El inglés ha cambiado desde que se tradujo: ¿sigue siendo correcta la traducción?
site-review-standing-rejected = Alguien que lo revisó lo rechazó.
site-review-machine = Lo escribió una máquina.
site-review-machine-edited = Lo escribió una máquina y lo corrigió una persona.
site-review-person = Lo escribió una persona.
site-review-translated-by = Quién lo tradujo: { $name }.
site-review-not-posted = No debe publicarse.
site-review-noted = Anotación: { $note }
site-review-rejected-because = Rechazado por { $name } (fecha: { $day }): { $reason }
site-review-question = Para quien da el visto bueno: { $question }
site-review-urgent = Urgente
site-review-season = De temporada ahora
site-review-sensitive = Tema delicado: debe evaluarlo un revisor cualificado
site-review-sign-off = Requiere además otro visto bueno: { $who }

site-review-part-text = Texto
site-review-part-short = Versión corta
site-review-part-summary = Resumen
site-review-part-title = Cómo lo llama el personal
site-review-wording = Redacción
site-review-variants = { $count ->
    [one] { $name }: { $count } variante
   *[other] { $name }: { $count } variantes
}
site-review-variant = Variante { $name }
site-review-show = Ver en el texto
site-review-shown = Se ve en el texto.
site-review-braces = Lo que está entre { $open } y { $close } se completa después: déjelo como está. Si contiene ->, representa variantes, que tienen sus propios campos.
site-review-fits = Cabe en todas partes
site-review-too-long = Demasiado largo para una sola publicación: { $places }
site-review-over = { $length }: demasiado largo para una sola publicación
site-review-samples = Con estos ejemplos; la versión más larga se mide al importar.
site-review-terms = Términos acordados: { $count }
site-review-term-absent = no está en el texto
site-review-term-not = No se usa: { $words }.
site-review-term-proposal = Es una propuesta: todavía no se ha visto en la prensa.

site-review-look-again = Mírelo otra vez: { $problem }
site-review-empty = Está vacío.
site-review-second-line = Sigue en una segunda línea: cada texto va en una sola.
site-review-hidden = Tiene un carácter que nadie ve: { $characters }.
site-review-brace = Hay una llave suelta, { $open } o { $close }. Lo que se completa va entre las dos.
site-review-twice = Está dos veces: { $filled }. Sus variantes van en un solo lugar.
site-review-lost = Falta: { $filled }. Se completa cuando se usa el texto.
site-review-unknown = No se conoce: { $filled }. Solo se puede completar lo que el texto ya tenía.
site-review-avoid = El glosario pide no escribir «{ $word }».
site-review-avoid-instead = El glosario pide no escribir «{ $word }». Escriba «{ $instead }».
site-review-found = «{ $words }»: { $why }; { $help }.
site-review-term-gone = Ya no está el término acordado para «{ $term }»: { $forms }.

site-review-note = Nota
site-review-kind = Qué tipo de error
site-review-kind-mistranslation = Exactitud: dice otra cosa
site-review-kind-omission = Exactitud: falta algo
site-review-kind-addition = Exactitud: sobra algo
site-review-kind-untranslated = Exactitud: algo está sin traducir
site-review-kind-grammar = Lenguaje: gramática
site-review-kind-spelling = Lenguaje: ortografía
site-review-kind-punctuation = Lenguaje: puntuación
site-review-kind-unintelligible = Lenguaje: no se entiende
site-review-kind-terminology = Vocabulario: no son los términos acordados
site-review-kind-register = Estilo: trato inadecuado
site-review-kind-awkward = Estilo: nadie lo diría así
site-review-kind-convention = Números, fechas y similares: no se escriben así aquí
site-review-kind-audience = No es adecuado para sus lectores
site-review-kind-length = Demasiado largo
site-review-kind-other = Otra cosa

site-review-file-notices = Líneas que van debajo de otros textos
site-review-file-contacts = Nombres de contactos
site-review-file-templates = Avisos para completar
site-review-file-places = Lugares
site-review-file-signature = Firma
site-review-file-site = Lo que dicen las páginas públicas y esta página
