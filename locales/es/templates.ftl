### Notices with slots, translated beforehand, for news that cannot wait.
### Nothing may agree with a slot: no article, particle or ending that depends on what fills it.

template-crime-pattern = La policía advierte de varios casos. De qué se trata: { $what ->
        [package-theft] robo de paquetes
        [mail-theft] robo de correo
        [car-theft] robo de autos
        [car-break-in] robo dentro de autos
        [home-burglary] robo en viviendas
        [business-burglary] robo en negocios
        [robbery] asaltos
        [phone-theft] robo de teléfonos
        [pickpocket] carteristas
        [scam] estafas
       *[other] delitos
    }. Lugar: { $where }. Caso más reciente: { DATETIME($when, dateStyle: "full") }. Qué hacer: { $do } Más información: { $url }
    .title = Serie de delitos
template-avoid-area = Por favor, evite esta zona: { $place }. La policía está trabajando allí. Tome otro camino. Novedades: { $url }
    .title = Evite la zona
template-activity-over = Terminó la actividad policial. Lugar: { $place }. Ya no hace falta evitar la zona. Gracias por su paciencia.
    .title = Fin de la actividad policial
template-threat-over = La amenaza terminó. Hora en que terminó: { DATETIME($time, timeStyle: "short") }; lugar: { $place }. Si ve algún peligro, llame al { -contact-emergency }.
    .title = Fin de la amenaza
template-missing-person = Ayúdenos a encontrar a una persona desaparecida. Nombre: { $name }. Edad: { NUMBER($age) }. Última vez que se le vio: { $place }, { DATETIME($date, dateStyle: "full") }. Descripción: { $description } ¿Ha visto a esta persona? Llame al { -contact-emergency }.
    .title = Persona desaparecida
template-scam-wave = Aviso de estafa. Lo que se está denunciando ahora: { $what } Qué hacer: { $do } Denuncie la estafa: { -contact-report-fraud }
    .title = Aviso de estafa
template-meeting = Reunión comunitaria. Fecha: { DATETIME($date, dateStyle: "full") }. Hora: { DATETIME($time, timeStyle: "short") }; lugar: { $place }. Todos son bienvenidos. Hay intérprete gratis: pídalo en su comisaría antes de la reunión.
    .title = Reunión comunitaria
template-meeting-moved = Hay cambios en la reunión comunitaria. Fecha anunciada antes: { DATETIME($old-date, dateStyle: "full") }. Nueva fecha: { DATETIME($date, dateStyle: "full") }. Hora: { DATETIME($time, timeStyle: "short") }; lugar: { $place }.
    .title = Cambio en la reunión
template-meeting-cancelled = Se canceló la reunión comunitaria. Fecha en que estaba prevista: { DATETIME($date, dateStyle: "full") }. Anunciaremos una nueva fecha.
    .title = Reunión cancelada
template-officer-of-the-month = Agente del mes: { $rank ->
        [detective] detective
        [sergeant] sargento
        [lieutenant] teniente
       *[officer] agente de policía
    } { $name }. { $reason } Felicitaciones, y gracias.
    .title = Agente del mes
template-event = Le invitamos: { $event ->
        [national-night-out] National Night Out (Noche Nacional contra el Crimen)
        [safety-fair] feria comunitaria de seguridad
        [bike-registration] registro gratis de bicicletas
       *[open-house] día de puertas abiertas en la comisaría
    }. Fecha: { DATETIME($date, dateStyle: "full") }. Hora: { DATETIME($time, timeStyle: "short") }; lugar: { $place }. Es gratis y todos son bienvenidos.
    .title = Evento comunitario
template-correction = Corrección. Una publicación nuestra tenía un error. Fecha de la publicación: { DATETIME($date, dateStyle: "full") }. Esto es lo correcto: { $correct } Le pedimos disculpas.
    .title = Corrección de una publicación anterior
