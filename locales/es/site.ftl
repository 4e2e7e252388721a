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
