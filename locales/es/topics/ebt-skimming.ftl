### EBT card skimming

ebt-skimming = Clonación de tarjetas EBT
    .summary = Los ladrones copian tarjetas EBT y roban los beneficios de comida y los beneficios en efectivo. Usted puede hacérselo más difícil.
    .keywords = EBT, tarjeta EBT, me robaron el EBT, me robaron los cupones, cupones de alimentos robados, cupones de comida, estampillas de comida, food stamps, SNAP, se me fue el dinero del EBT, EBT en cero, no tengo saldo en el EBT, la tarjeta de los cupones, tarjeta de beneficios, cash assistance, welfare, clonaron mi tarjeta EBT, ebtEDGE, congelar la tarjeta EBT, cambiar el PIN del EBT

ebt-skimming-how = Así actúan los ladrones: en el lector de tarjetas de una tienda o en un cajero automático esconden un aparato pequeño (clonador de tarjetas) que copia su tarjeta EBT y su PIN. Con la copia gastan sus beneficios de comida y en efectivo.
    .short = Un aparato escondido puede copiar su tarjeta EBT. Tape el teclado al marcar el PIN.
ebt-skimming-pin = Cambie a menudo el PIN de su tarjeta EBT, y otra vez justo antes de que lleguen sus beneficios. Un PIN nuevo puede frenar al ladrón que copió el anterior. No elija un PIN fácil, como la fecha de su cumpleaños.
    .short = Cambie a menudo el PIN de su tarjeta EBT, y antes de que lleguen los beneficios.
ebt-skimming-freeze = Bloquee (congele) su tarjeta EBT cuando no la use, en la aplicación ebtEDGE o en su página web. Para pagar, desbloquéela; después, bloquéela otra vez. Si no las necesita, bloquee también las compras por internet y fuera del estado.
    .short = Entre compra y compra, bloquee (congele) su tarjeta EBT en la app ebtEDGE.
ebt-skimming-machine = Antes de pasar su tarjeta EBT, mire el lector de tarjetas. ¿Hay una pieza floja o torcida, o pegamento? Puede ser un clonador de tarjetas. No lo toque ni use su tarjeta. Aléjese y llame al { -contact-emergency }. Luego avise al gerente de la tienda.
    .short = Si el lector de tarjetas se ve flojo o raro, no pase su tarjeta EBT.
ebt-skimming-cover = Al marcar el PIN de su tarjeta EBT, tape el teclado con la mano. Puede haber una cámara escondida. No le diga su PIN a nadie.
    .short = Tape el teclado con la mano al marcar el PIN de su tarjeta EBT.
ebt-skimming-fake-text = Si una llamada, un mensaje o un correo dice que su tarjeta EBT está bloqueada, o le pide el número de la tarjeta o el PIN, no los dé ni toque ningún enlace. Cuelgue y llame al { -contact-ebt }.
    .short = Si le llaman o le escriben para pedirle los datos o el PIN de su tarjeta EBT, no los dé.
ebt-skimming-check = Revise a menudo el saldo y las compras de su tarjeta EBT, en la aplicación ebtEDGE o por teléfono. Muchas personas no se enteran del robo hasta que van a pagar la comida.
    .short = Revise a menudo el saldo de su tarjeta EBT, antes de ir de compras.
ebt-skimming-stolen = ¿Desaparecieron los beneficios de su tarjeta EBT? Reporte enseguida la tarjeta como robada: llame al { -contact-ebt } o use la aplicación ebtEDGE. Cuando llegue la tarjeta nueva, elija un PIN nuevo y bloquéela (congélela) otra vez.
    .short = ¿Le robaron beneficios de su tarjeta EBT? Reporte enseguida la tarjeta: { -contact-ebt }
ebt-skimming-help = Los beneficios de SNAP (cupones de alimentos) robados a partir del 21 de diciembre de 2024 no se reponen. Los de efectivo, tal vez sí: llame pronto al { -contact-city-services } y pregunte cómo reclamarlos. Denuncie el robo también en su comisaría.
    .short = ¿Le robaron beneficios en efectivo de su EBT? Llame al { -contact-city-services } para saber si puede reclamarlos.
ebt-skimming-food = ¿Se quedó sin dinero para comida por un robo de su EBT? Llame al { -contact-city-services } y pregunte dónde hay una despensa de alimentos o un comedor comunitario cerca de usted. El robo no es culpa suya.
    .short = ¿Le robaron el EBT y no tiene comida en casa? Llame al { -contact-city-services }.
