### Notices with slots, translated beforehand, for news that cannot wait.
### Nothing may agree with a slot: no article, particle or ending that depends on what fills it. Labels and colons do it.
### A time ends with a full stop of its own (p.m.): it stands in parentheses or before a semicolon, so that no sentence ends twice.

template-crime-pattern = Policía de Nueva York (NYPD): se han reportado varios casos. De qué se trata: { $what ->
        [package-theft] robo de paquetes
        [mail-theft] robo de correo
        [car-theft] robo de autos
        [car-break-in] robo de cosas dentro de autos
        [home-burglary] robo en viviendas
        [business-burglary] robo en negocios
        [robbery] asaltos
        [phone-theft] robo de teléfonos
        [pickpocket] carteristas
        [scam] estafas
       *[other] delitos
    }. Lugar: { $where }. Caso más reciente: { DATETIME($when, dateStyle: "full") }. Qué hacer: { $what ->
        [package-theft] Pida que entreguen sus paquetes a alguien en casa.
        [mail-theft] Recoja su correo todos los días. Si manda cheques por correo, hágalo dentro de la oficina postal.
        [car-theft] Cierre el auto con seguro y llévese la llave, aunque pare solo un minuto.
        [car-break-in] No deje nada a la vista en un auto estacionado.
        [home-burglary] Cierre con seguro puertas y ventanas, aunque esté en casa.
        [business-burglary] Cierre bien el local, deje una luz encendida y revise sus cámaras.
        [robbery] Manténgase alerta y camine con otras personas. Si alguien le amenaza, no pelee por sus cosas.
        [phone-theft] Cerca de las puertas del tren y al borde de la calle, lleve el teléfono guardado.
        [pickpocket] Lleve la billetera y el teléfono en un bolsillo interior o de adelante.
        [scam] No pague ni dé códigos. Primero, hable con alguien de confianza.
       *[other] Manténgase alerta y esté pendiente de sus vecinos.
    } ¿Está pasando ahora? Llame al { -contact-emergency }. Si tiene pistas: { -contact-crime-stoppers }. Vigente hasta: { DATETIME($expires, dateStyle: "long") } ({ DATETIME($expires, timeStyle: "short") }).
    .title = Serie de delitos
    .keywords = alerta de delitos, serie de robos, ola de robos, ola de asaltos, ola de delitos, patrón de delitos, delitos en la zona, robos en la zona, robos en el barrio, están robando en el barrio, andan robando, muchos robos, alerta de robos, alerta de seguridad, delincuencia
template-avoid-area = Policía de Nueva York (NYPD): aviso de peligro. Qué pasa ahora: { $what ->
        [police-activity] actividad policial
        [fire] incendio o humo
        [gas-leak] fuga de gas
        [crash] accidente de tránsito
        [collapse] derrumbe de un edificio
        [flooding] inundación
        [power-lines] cables eléctricos caídos
        [suspicious-package] paquete sospechoso
        [armed-person] persona armada
        [road-blocked] calle bloqueada y peligrosa
       *[other] situación peligrosa
    }. Lugar: { $place }. Qué hacer: { $do ->
        [stay-inside] Si está allí, quédese adentro y cierre con llave. Si no está allí, no se acerque.
        [close-windows] Si está allí, quédese adentro y cierre las ventanas. Si no está allí, no se acerque.
        [leave] Si está allí, váyase ahora, si puede hacerlo sin peligro. Si no está allí, no se acerque.
        [do-not-drive] No pase a pie ni en auto. Dé la vuelta.
        [do-not-touch] No se acerque ni toque nada.
        [follow] Haga lo que le digan los policías y bomberos que están allí.
       *[avoid] No se acerque y tome otro camino.
    } Vigente hasta: { DATETIME($expires, dateStyle: "long") } ({ DATETIME($expires, timeStyle: "short") }). ¿En peligro? Llame al { -contact-emergency }.
    .title = Evite la zona
    .keywords = evitar la zona, no se acerque, no salir de la casa, quedarse adentro, peligro, zona peligrosa, refugiarse, evacuar, evacuación, operativo policial, mucha policía, por qué hay tanta policía, balacera, tiroteo, tirador, hombre armado, persona armada, fuga de gas, escape de gas, olor a gas, incendio, fuego, humo, explosión, bomba, amenaza de bomba, paquete sospechoso, cables caídos, derrumbe, se cayó un edificio, choque, accidente, accidente de carro, calle inundada
template-activity-over = Policía de Nueva York (NYPD): terminó la actividad policial. Lugar: { $place }. Ya no hace falta evitar la zona. Gracias por su paciencia. Aviso válido hasta: { DATETIME($expires, dateStyle: "long") } ({ DATETIME($expires, timeStyle: "short") }).
    .title = Fin de la actividad policial
    .keywords = fin del operativo, terminó el operativo, ya se fue la policía, zona despejada, se reabrió la zona, reabrieron la calle, ya se puede pasar, vuelta a la normalidad
template-threat-over = Policía de Nueva York (NYPD): terminó la amenaza. Hora en que terminó: { DATETIME($time, timeStyle: "short") }; lugar: { $place }. Si ve algún peligro, llame al { -contact-emergency }. Aviso válido hasta: { DATETIME($expires, dateStyle: "long") } ({ DATETIME($expires, timeStyle: "short") }).
    .title = Fin de la amenaza
    .keywords = fin de la amenaza, pasó la amenaza, ya no hay peligro, pasó el peligro, ya pasó el peligro, ya es seguro, ya es seguro salir, situación controlada, todo bajo control
template-missing-person = Policía de Nueva York (NYPD): ayúdenos a encontrar a una persona desaparecida. Nombre: { $name }. Edad: { NUMBER($age) }. Última vez que se le vio: { $place }, { DATETIME($date, dateStyle: "full") }. Cabello: { $hair ->
        [black] negro
        [brown] castaño
        [blond] rubio
        [red] pelirrojo
        [gray] canoso
        [white] blanco
        [dyed] teñido de un color vivo
        [none] no tiene
        [covered] cubierto
       *[unknown] no se sabe
    }. Ropa, parte de arriba: { $top ->
        [coat] abrigo
        [jacket] chaqueta (chamarra)
        [hoodie] sudadera con capucha
        [sweater] suéter
        [shirt] camisa
        [t-shirt] camiseta (playera)
        [vest] chaleco
        [dress] vestido
        [pajamas] pijama
       *[unknown] no se sabe
    }. Color de arriba: { $top-color ->
        [black] negro
        [white] blanco
        [gray] gris
        [blue] azul
        [green] verde
        [red] rojo
        [pink] rosado
        [purple] morado
        [yellow] amarillo o anaranjado
        [brown] café (marrón) o beige
        [several] varios colores
       *[unknown] no se sabe
    }. Ropa, parte de abajo: { $bottom ->
        [jeans] jeans
        [pants] pantalón
        [sweatpants] pantalón deportivo
        [shorts] pantalón corto (shorts)
        [skirt] falda
        [pajamas] pijama
        [one-piece] una sola pieza con la de arriba
       *[unknown] no se sabe
    }. Color de abajo: { $bottom-color ->
        [black] negro
        [white] blanco
        [gray] gris
        [blue] azul
        [green] verde
        [red] rojo
        [pink] rosado
        [purple] morado
        [yellow] amarillo o anaranjado
        [brown] café (marrón) o beige
        [several] varios colores
       *[unknown] no se sabe
    }. Trae o usa: { $carries ->
        [nothing] nada
        [backpack] mochila
        [handbag] bolso (cartera)
        [shopping-bag] bolsa de compras
        [suitcase] maleta
        [cane] bastón
        [walker] andador
        [wheelchair] silla de ruedas
        [stroller] cochecito de bebé (carriola)
       *[unknown] no se sabe
    }. ¿Ha visto a esta persona? Llame al { -contact-emergency }. Aviso válido hasta: { DATETIME($expires, dateStyle: "long") } ({ DATETIME($expires, timeStyle: "short") }).
    .title = Persona desaparecida
    .keywords = persona desaparecida, persona perdida, desaparecido, desaparecida, niño desaparecido, niña desaparecida, niño perdido, niña perdida, se perdió un niño, menor desaparecido, joven desaparecido, joven desaparecida, mujer desaparecida, adulto mayor desaparecido, anciano perdido, abuelito perdido, Alzheimer, demencia, extraviado, extraviada, no aparece, mi hijo no aparece, se perdió mi mamá, no ha vuelto a casa, se fue de la casa, se escapó de la casa, se busca persona desaparecida, ayúdenos a encontrarlo, vista por última vez, Silver Alert, Alerta Plateada, alerta AMBER
template-scam-wave = Policía de Nueva York (NYPD): aviso de estafa. Zona: { $place }. Se reporta desde: { DATETIME($date, dateStyle: "full") }. El engaño: { $what ->
        [utility] Le llaman y le dicen que le van a cortar la luz si no paga ahora mismo.
        [police] Alguien llama, dice que es policía y exige dinero.
        [government] Alguien llama, dice que es del gobierno y exige dinero.
        [bank] Alguien llama, dice que es de su banco y le pide un código o que mueva su dinero.
        [gift-cards] Alguien llama y le dice que pague con tarjetas de regalo.
        [family-emergency] Alguien llama y dice que un familiar suyo está en problemas y necesita dinero ahora mismo.
        [toll-text] Un mensaje de texto dice que usted debe un peaje y trae un enlace.
        [parking-qr] Una calcomanía con un código QR en un parquímetro lleva a una página de pago falsa.
        [immigration-office] Alguien llama, dice que es de una oficina de inmigración y exige dinero.
        [consulate] Alguien llama, dice que es de un consulado y que usted tiene que ver con un delito.
        [blessing] Unos desconocidos ofrecen bendecir su dinero o sus joyas y después se los llevan.
       *[other] Alguien que usted no conoce pide dinero, códigos o datos personales.
    } Qué hacer: { $what ->
        [utility] Cuelgue. Llame al número que está en su factura.
        [police] Cuelgue y no pague. Busque por su cuenta el número de la comisaría y llame.
        [government] Cuelgue y no pague. Busque por su cuenta el número de la oficina.
        [bank] Cuelgue. Llame al número que está en su tarjeta.
        [gift-cards] No lo haga. Cuelgue y no lea en voz alta los números de las tarjetas.
        [family-emergency] Cuelgue. Llame a ese familiar a un número que usted conozca.
        [toll-text] No toque el enlace. Busque por su cuenta la oficina de peajes.
        [parking-qr] No escanee el código. Pague en el parquímetro o en la aplicación de la ciudad.
        [immigration-office] Cuelgue y no pague. Consulte a un abogado o a alguien de confianza.
        [consulate] Cuelgue. Busque por su cuenta el número del consulado.
        [blessing] Aléjese y no suelte su bolso. ¿Está en peligro o le robaron? Llame al { -contact-emergency }.
       *[other] No pague ni comparta nada. Primero, hable con alguien de confianza.
    } ¿Perdió dinero? Avise a su comisaría. Vigente hasta: { DATETIME($expires, dateStyle: "long") } ({ DATETIME($expires, timeStyle: "short") }).
    .title = Aviso de estafa
    .keywords = alerta de estafa, aviso de fraude, ola de estafas, estafas en la zona, estafadores en la zona, están estafando, andan estafando, nueva estafa, cuidado con esta estafa, llamadas de estafa en la zona
template-meeting = Reunión comunitaria. Fecha: { DATETIME($date, dateStyle: "full") }. Hora: { DATETIME($time, timeStyle: "short") }; lugar: { $place }. Todos son bienvenidos. ¿Necesita intérprete? Pregunte antes en su comisaría. Aviso válido hasta: { DATETIME($expires, dateStyle: "long") } ({ DATETIME($expires, timeStyle: "short") }).
    .title = Reunión comunitaria
    .keywords = consejo comunitario, consejo del precinto, reunión del consejo, reunión de la comisaría, reunión del precinto, reunión con la policía, junta con la policía, reunión de vecinos, junta de vecinos, asamblea de vecinos, reunión mensual, town hall
template-meeting-moved = Hay cambios en la reunión comunitaria. Fecha anterior: { DATETIME($old-date, dateStyle: "full") }. Nueva fecha: { DATETIME($date, dateStyle: "full") }. Hora: { DATETIME($time, timeStyle: "short") }; lugar: { $place }. Aviso válido hasta: { DATETIME($expires, dateStyle: "long") } ({ DATETIME($expires, timeStyle: "short") }).
    .title = Cambio en la reunión
    .keywords = reunión aplazada, reunión pospuesta, reunión reprogramada, cambiaron la reunión, se cambió la reunión, junta pospuesta, nueva fecha, nueva hora, nuevo lugar, cambio de fecha, cambio de hora, cambio de lugar
template-meeting-cancelled = Se canceló la reunión comunitaria. Fecha en que estaba prevista: { DATETIME($date, dateStyle: "full") }. Todavía no hay nueva fecha. Aviso válido hasta: { DATETIME($expires, dateStyle: "long") } ({ DATETIME($expires, timeStyle: "short") }).
    .title = Reunión cancelada
    .keywords = reunión cancelada, se canceló la reunión, cancelaron la reunión, junta cancelada, reunión suspendida, se suspende la reunión, no hay reunión, no habrá reunión
template-officer-of-the-month = Agente del mes: { $rank ->
        [detective] detective
        [sergeant] sargento
        [lieutenant] teniente
       *[officer] agente de policía
    } { $name }. Reconocimiento por: { $reason ->
        [life] ayudar a salvar una vida
        [missing-person] encontrar a una persona desaparecida
        [fire] sacar a varias personas de un incendio
        [crisis] ayudar con calma a una persona en crisis
        [scam] detener una estafa
        [property] devolver cosas robadas a su dueño
        [case] resolver un caso difícil
        [youth] su trabajo con los jóvenes
        [older-adults] ayudar a los vecinos mayores
        [traffic] hacer más seguras las calles
       *[other] su extraordinario servicio al vecindario
    }. Felicitaciones, y gracias.
    .title = Agente del mes
    .keywords = agente del mes, policía del mes, oficial del mes, mejor policía, premio a un policía, premiaron a un policía, reconocimiento, condecoración, medalla, felicitaciones
template-event = Le invitamos. Evento: { $event ->
        [national-night-out] National Night Out (Noche Nacional contra el Crimen)
        [safety-fair] feria comunitaria de seguridad
        [bike-registration] registro gratis de bicicletas
       *[open-house] puertas abiertas en la comisaría
    }. Fecha: { DATETIME($date, dateStyle: "full") }. Hora: { DATETIME($time, timeStyle: "short") }; lugar: { $place }. Es gratis, y todos son bienvenidos. Aviso válido hasta: { DATETIME($expires, dateStyle: "long") } ({ DATETIME($expires, timeStyle: "short") }).
    .title = Evento comunitario
    .keywords = evento comunitario, evento de la policía, evento gratis, National Night Out, noche nacional, Noche Nacional contra el Crimen, feria de seguridad, feria comunitaria, puertas abiertas, visitar la comisaría, registro de bicicletas, invitación, actividad del precinto
template-correction = Corrección. Una de nuestras publicaciones era incorrecta y la retiramos. Fecha de esa publicación: { DATETIME($date, dateStyle: "full") }. Qué estaba mal: { $wrong ->
        [date] la fecha
        [time] la hora
        [place] el lugar
        [phone-number] el número de teléfono
        [web-address] la dirección web
        [name] un nombre
        [description] la descripción de una persona
        [advice] los consejos
        [translation] la traducción
        [all] todo
       *[other] una parte
    }. Por favor, no use ni comparta esa publicación. Le pedimos disculpas. Aviso válido hasta: { DATETIME($expires, dateStyle: "long") } ({ DATETIME($expires, timeStyle: "short") }).
    .title = Corrección de una publicación anterior
    .keywords = corrección, fe de erratas, nos equivocamos, corregir una publicación, publicación incorrecta, publicación equivocada, información equivocada, error, mala traducción, rectificación, rectificar, retirar una publicación, borrar una publicación
template-story = Una historia de su comisaría. { $story }
    .title = Historia en varias publicaciones
    .keywords = historia, relato, historia de un policía, buena noticia, publicación larga, hilo, agradecimiento, gracias a un vecino, historia de un rescate, le salvó la vida
template-person-found = Policía de Nueva York (NYPD): ya se encontró a la persona desaparecida. Nombre: { $name }. Gracias por ayudar a buscar. Por favor, borre las publicaciones y fotos anteriores sobre esta persona. Aviso válido hasta: { DATETIME($expires, dateStyle: "long") } ({ DATETIME($expires, timeStyle: "short") }).
    .title = Se encontró a la persona desaparecida
    .keywords = persona encontrada, apareció, ya apareció, apareció la niña, apareció el niño, ya la encontraron, ya lo encontraron, encontrado sano y salvo, encontrada sana y salva, localizado, localizada, ya está en casa, ya no está desaparecida
template-road-closed = Policía de Nueva York (NYPD): aviso de tránsito. Sin paso para autos. Lugar: { $place }. Motivo: { $why ->
        [crash] accidente de tránsito
        [scene] emergencia que atienden policías o bomberos
        [utility-work] reparación urgente de cables o tuberías de luz, gas o agua
        [construction] obras
        [parade] desfile o marcha
        [street-fair] feria en la calle u otro evento
        [weather] mal tiempo
       *[other] seguridad
    }. Por favor, tome otro camino. Los autobuses pueden llegar tarde o cambiar de ruta. Vigente hasta: { DATETIME($expires, dateStyle: "long") } ({ DATETIME($expires, timeStyle: "short") }).
    .title = Calle cerrada
    .keywords = calle cerrada, cerraron la calle, cierre de calle, cierre de vía, cierre vial, calle bloqueada, no hay paso, desvío, tránsito, tráfico, tapón, desfile, marcha, protesta, manifestación, vigilia, feria en la calle, block party, maratón, obras, construcción
template-emergency = Policía de Nueva York (NYPD): emergencia en la zona. Qué pasa: { $what ->
        [power-outage] apagón
        [heat] calor extremo
        [cold] frío extremo
        [snow] nieve o hielo
        [flash-flood] inundación repentina
        [wind] viento peligroso
        [smoke] humo dañino en el aire
       *[other] condiciones severas del tiempo
    }. Lugar: { $place }. Qué hacer: { $what ->
        [power-outage] Alúmbrese con linterna, no con velas. No use un generador ni una parrilla adentro. Vea cómo están sus vecinos mayores.
        [heat] Tome agua y vaya a un lugar fresco. Vea cómo están sus vecinos mayores. No deje a un niño ni a una mascota en un auto.
        [cold] Quédese adentro y abríguese. No caliente su casa con un horno, una estufa de cocina ni una parrilla. Vea cómo están sus vecinos mayores.
        [snow] Si puede, no circule por las calles. Camine con cuidado. Vea cómo están sus vecinos mayores.
        [flash-flood] Si entra agua, salga del sótano y suba a un piso más alto. No pase por el agua a pie ni en auto.
        [wind] Quédese adentro, lejos de las ventanas. No se acerque a cables caídos.
        [smoke] Quédese adentro y no abra las ventanas. Si tiene que salir, use una mascarilla que le ajuste bien.
       *[other] Si puede, quédese adentro. Siga las noticias. Vea cómo están sus vecinos mayores.
    } ¿En peligro? Llame al { -contact-emergency }. Ayuda de la ciudad: { -contact-city-services }. Vigente hasta: { DATETIME($expires, dateStyle: "long") } ({ DATETIME($expires, timeStyle: "short") }).
    .title = Emergencia por apagón o por el tiempo
    .keywords = apagón, sin luz, se fue la luz, no hay luz, corte de luz, corte de electricidad, ola de calor, calor extremo, mucho calor, frío extremo, mucho frío, nevada, nieve, hielo, tormenta de nieve, tormenta, aguacero, inundación repentina, inundación, sótano inundado, se metió el agua, huracán, tornado, viento fuerte, humo, calidad del aire, mal tiempo, alerta del tiempo
template-found-property = Policía de Nueva York (NYPD): alguien encontró esto y nos lo trajo. Qué es: { $item ->
        [phone] teléfono
        [wallet] billetera
        [bag] bolso, bolsa o mochila
        [keys] llaves
        [documents] documentos de identidad
        [jewelry] joyas
        [glasses] anteojos (lentes)
        [bicycle] bicicleta
        [stroller] cochecito de bebé (carriola)
        [electronics] computadora o tableta
       *[other] pertenencias personales
    }. Dónde y cuándo se encontró: { $place }, { DATETIME($date, dateStyle: "full") }. ¿Esto es suyo? Venga a su comisaría con una identificación y prepárese para describirlo. Aviso válido hasta: { DATETIME($expires, dateStyle: "long") } ({ DATETIME($expires, timeStyle: "short") }).
    .title = Se encontró un objeto perdido
    .keywords = objetos perdidos, cosas perdidas, objeto extraviado, objeto encontrado, lost and found, perdí mi celular, perdí mi cartera, perdí mi billetera, perdí mis llaves, perdí mi pasaporte, documentos perdidos, cartera encontrada, llaves encontradas, encontraron mi cartera, alguien lo entregó, buscamos al dueño
template-recovered-property = Policía de Nueva York (NYPD): recuperamos cosas robadas. De qué se trata: { $item ->
        [phones] teléfonos
        [bicycles] bicicletas
        [packages] paquetes
        [tools] herramientas
        [jewelry] joyas
        [bags] bolsos y billeteras
        [electronics] computadoras y tabletas
        [car-parts] piezas de autos
        [mail] correo y cheques
       *[other] pertenencias personales
    }. Fecha en que se recuperaron: { DATETIME($date, dateStyle: "full") }. ¿Le robaron algo así? Pregunte en su comisaría. Lleve una identificación y, si los tiene, el número de su denuncia y un número de serie, una foto o un recibo. Aviso válido hasta: { DATETIME($expires, dateStyle: "long") } ({ DATETIME($expires, timeStyle: "short") }).
    .title = Cosas robadas recuperadas
    .keywords = objetos recuperados, cosas recuperadas, objetos robados recuperados, recuperaron cosas robadas, recuperaron lo robado, bicicletas recuperadas, celulares recuperados, paquetes recuperados, encontraron mi bici robada, reclamar cosas robadas
