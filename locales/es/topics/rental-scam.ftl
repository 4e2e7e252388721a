### Rental scams

rental-scam = Estafas de alquiler
    .summary = Los estafadores alquilan viviendas que no son suyas. Vea la vivienda y compruebe quién es el dueño antes de pagar.
    .keywords = estafa de alquiler, estafa de renta, estafa de apartamento, apartamento falso, anuncio falso, casero falso, dueño falso, landlord falso, broker falso, contrato de alquiler falso, cuarto en renta, alquiler de cuarto, busco roommate, depósito de apartamento, me robaron el depósito, pagué y no hay apartamento, las llaves no abren, dueño fuera del país, renta barata, apartamento en Facebook, me piden dinero antes de ver el apartamento

rental-scam-how = Así funciona esta estafa: un estafador copia las fotos de una vivienda real y las pone en un anuncio nuevo, con una renta baja. Le apura para que dé un depósito. En cuanto usted paga, el estafador desaparece.
    .short = ¿Renta baja y depósito urgente? Puede ser un anuncio falso.
rental-scam-see = Antes de pagar nada, vea la vivienda por dentro. Vaya de día y con otra persona. Si usted no puede ir, pídale a alguien de confianza que la vea por usted.
    .short = ¿Va a alquilar? Vea la vivienda por dentro antes de pagar.
rental-scam-search = Busque en internet la dirección y las fotos del anuncio. Si encuentra la misma vivienda con otro dueño o con otra renta, puede ser una estafa.
    .short = Si la misma vivienda sale en internet con otro dueño, puede ser una estafa.
rental-scam-owner = Las llaves y el contrato de alquiler no bastan como prueba: algunos estafadores tienen las dos cosas. Antes de pagar, compruebe quién es el dueño en los registros de propiedad de la ciudad. Llame al { -contact-city-services } y pregunte cómo.
    .short = Llaves y contrato no prueban quién es el dueño. Compruébelo antes de pagar.
rental-scam-agent = En Nueva York, los agentes de bienes raíces necesitan licencia del estado. Busque el nombre del agente en la página web del estado. Luego llame a su oficina a un número que busque por su cuenta: los estafadores usan nombres reales.
    .short = Antes de pagar a un agente inmobiliario, compruebe que tenga licencia del estado.
rental-scam-private-data = Primero vea la vivienda y compruebe quién es el dueño. Hasta entonces, no mande su número de Seguro Social, datos del banco ni fotos de su identificación. Un estafador puede usarlos para robarle la identidad.
    .short = No mande su ID ni datos del banco por una vivienda que no ha visto.
rental-scam-excuse = ¿El casero o dueño dice: “Estoy en el extranjero, mande el depósito y le envío las llaves por correo”? ¿O: “Pague ya, o se la doy a otro”? No pague. Pueden ser señales de una estafa.
    .short = Si quien dice ser el dueño no puede mostrar la vivienda y pide dinero, no pague.
rental-scam-payment = ¿Le piden la renta en tarjetas de regalo o criptomonedas? Es una estafa. Efectivo, transferencia de dinero y pago por app son difíciles de recuperar. Antes vea quién es el dueño; pague de modo que quede constancia y pida recibo.
    .short = Si le piden pagar el alquiler con tarjeta de regalo o criptomonedas, es una estafa.
rental-scam-paid = ¿Le pagó a un casero o dueño falso? Llame de inmediato a su banco o a la compañía de pagos. Diga que fue una estafa y pida que le devuelvan el dinero. Guarde el anuncio, los mensajes y el recibo.
    .short = Si le ha pagado a un falso casero o dueño, llame enseguida a su banco.
rental-scam-help = Denuncie la estafa de alquiler en su comisaría, en { -contact-report-fraud } y en el sitio web del anuncio. No vaya a encontrarse con el estafador. Le puede pasar a cualquiera. ¿Está en peligro? Llame al { -contact-emergency }.
    .short = Reporte estafas de alquiler: comisaría, { -contact-report-fraud }
