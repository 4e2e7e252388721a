### Online shopping scams: stores and sellers that are not real

online-shopping = Estafas en compras por internet
    .summary = Las tiendas falsas de internet se quedan con su dinero y no mandan nada. Compruebe quién vende y pague con tarjeta de crédito.
    .keywords = estafa en compras por internet, compras en línea, compras online, página falsa, tienda falsa, tienda online falsa, sitio web falso, cómo saber si una página es confiable, es segura esta página, compré y no me llegó, no me llegó el pedido, mi paquete nunca llegó, no me devuelven el dinero, anuncio de Facebook falso, TikTok Shop, Temu, Amazon falso, Black Friday, Cyber Monday, mensaje de paquete con enlace

online-shopping-how = Así funciona esta estafa: los estafadores crean una página que parece una tienda de verdad y anuncian precios muy bajos. Usted paga, y no llega nada o solo llega una imitación. También pueden robarle el número de su tarjeta.
    .short = ¿Un precio muy bajo en internet? La tienda puede ser falsa.
online-shopping-seller = ¿No conoce la tienda o al vendedor? Antes de comprar, busque el nombre con la palabra “estafa” (scam) o “queja” (complaint). Busque también una dirección física y un teléfono que funcione. Las opiniones pueden ser falsas.
    .short = Si no conoce la tienda, busque su nombre con la palabra estafa (scam).
online-shopping-link = ¿Vio una oferta en un anuncio, un correo o un mensaje? No compre por ese enlace. Escriba usted la dirección web de la tienda. Los estafadores copian una dirección real y cambian una letra o agregan un guion.
    .short = Hay anuncios de tiendas falsas. Teclee la dirección web.
online-shopping-credit = En internet, pague con tarjeta de crédito si tiene una, no con tarjeta de débito. Si no llega nada, puede disputar el cargo con la compañía de la tarjeta. Con la de débito, tal vez no le devuelvan su dinero.
    .short = Si compra por internet, pague con tarjeta de crédito, para poder disputar un cargo.
online-shopping-payment = Si un vendedor de internet le exige tarjetas de regalo o criptomonedas, es una estafa. Si le exige una transferencia de dinero o una aplicación de pago, también puede ser un estafador. Es difícil recuperar ese dinero.
    .short = ¿Un vendedor de internet quiere tarjetas de regalo o criptomonedas? Es una estafa.
online-shopping-marketplace = ¿Un vendedor de un sitio de compra y venta (marketplace) le va a enviar algo? Escríbale y páguele solo por ese sitio. Si quiere que pague de otra forma, puede ser un estafador. ¿Van a verse en persona? Elija una comisaría.
    .short = ¿El vendedor pide que le pague fuera de la app? Puede ser una estafa.
online-shopping-package-text = ¿Un mensaje dice que le espera un paquete y pide un pago o su número de tarjeta? No toque el enlace. Revise su pedido en la aplicación o la página de la propia tienda.
    .short = ¿Un mensaje sobre un paquete le pide dinero? No toque el enlace.
online-shopping-no-order = ¿Su pedido no llegó a tiempo? Pida un reembolso al vendedor. ¿No contesta? Llame al número que está en su tarjeta y dispute el cargo. Con tarjeta de crédito, tiene 60 días desde la fecha del primer estado de cuenta con ese cargo.
    .short = Si no le llega el pedido ni el reembolso, llame al teléfono de su tarjeta.
online-shopping-paid = ¿Le pagó a una tienda falsa? Llame enseguida a su banco, al número que está en su tarjeta. Pida una tarjeta nueva y que le devuelvan el dinero. ¿Dio a la tienda una contraseña que usa en otras páginas? Cámbiela en todas.
    .short = Si ha pagado a una tienda falsa, llame ya al teléfono de su tarjeta.
online-shopping-report = Denuncie la tienda falsa en { -contact-report-fraud } y en su comisaría. Guarde la dirección web, el recibo y los mensajes. Le puede pasar a cualquiera, y su denuncia ayuda a proteger a los demás.
    .short = Denuncie las tiendas falsas de internet: { -contact-report-fraud }
