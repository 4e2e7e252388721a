### Contractors who take money for repairs and do little or nothing

home-contractor = Estafas de reparaciones en casa
    .summary = Antes de pagar por reparaciones en casa, compruebe la licencia y pida un contrato por escrito.
    .keywords = estafa de contratista, contratista, contractor, contratista falso, contratista sin licencia, el contratista se llevó mi dinero, el contratista desapareció, el contratista no terminó el trabajo, me dejaron la obra a medias, trabajo mal hecho, handyman, maestro de obra, arreglo del techo, roofing, pavimentar la entrada, le sobró material, remodelar el baño, remodelar la cocina, arreglos de la casa, reparaciones de la casa

home-contractor-how = Así funciona esta estafa: un desconocido le dice que su techo o la entrada de su garaje necesita un arreglo ya mismo. El precio es bajo, pero solo hoy. El desconocido se lleva su dinero y desaparece, o trabaja mal y pide más.
    .short = ¿Un desconocido dice que su techo necesita un arreglo ya? Puede ser una estafa.
home-contractor-door = Si alguien en su puerta le ofrece arreglos con materiales que “sobraron de otro trabajo”, es señal de una estafa. Diga que no y cierre la puerta. No deje que un desconocido entre en su casa ni suba al techo.
    .short = ¿Un desconocido le ofrece arreglos en su puerta? Diga que no.
home-contractor-license = Antes de contratar a un contratista, llame al { -contact-city-services }. Pregunte si tiene licencia de la ciudad y si hay quejas. Un número de licencia en un camión o en una tarjeta de presentación no es una prueba.
    .short = Antes de contratar a un contratista, llame al { -contact-city-services } y compruebe la licencia.
home-contractor-contract = Antes de pagar, pida un contrato por escrito. Debe decir qué trabajo se hará, cuándo y por qué precio. ¿Hicieron el trato en un idioma que no es el inglés? La ciudad dice que deben darle el contrato en inglés y en ese idioma.
    .short = No le pague a un contratista antes de tener un contrato por escrito.
home-contractor-cancel = ¿Firmó un contrato de reparaciones en casa y cambió de idea? En la mayoría de los casos, puede cancelarlo hasta 3 días hábiles después. El contrato debe traer un formulario para eso. Cancele por escrito y guarde una copia.
    .short = ¿Contrató arreglos? Suele tener 3 días hábiles para cancelar.
home-contractor-pay = No pague el precio completo antes de que terminen el trabajo. Pague por etapas, a medida que acaben cada parte. Use cheque o tarjeta de crédito y pida recibos. Si el contratista solo quiere efectivo, busque otro.
    .short = ¿El contratista quiere todo el dinero por adelantado? No pague.
home-contractor-loan = ¿Un contratista le ofrece un préstamo para las reparaciones? No firme con prisa. Si no puede pagar un préstamo así, podría perder su casa. Pida que lea los papeles un abogado que usted elija.
    .short = ¿El contratista le ofrece un préstamo? Puede poner en riesgo su casa.
home-contractor-danger = Si un contratista le amenaza o no se va de su casa, vaya a un lugar seguro y llame al { -contact-emergency }. No vaya al banco con nadie que le pida dinero.
    .short = ¿El contratista le amenaza o no quiere irse? Llame al { -contact-emergency }.
home-contractor-paid = ¿Le pagó a un contratista que no hizo el trabajo? Llame enseguida a su banco o a la compañía de la tarjeta y pregunte cómo recuperar el dinero. Guarde el contrato, los recibos y los mensajes. Tome fotos de la obra.
    .short = ¿Pagó reparaciones que no le hicieron? Llame ya a su banco.
home-contractor-help = ¿Un contratista se llevó su dinero y desapareció? Llame al { -contact-city-services } y presente una queja. Si él tiene licencia de la ciudad, un fondo municipal podría devolverle una parte. Denúncielo también en su comisaría y en { -contact-report-fraud }.
    .short = Si un contratista se queda con su dinero, llame al { -contact-city-services } y presente una queja.
