### QR codes stuck on parking meters. Texts about tolls and fines: the topic toll-text. ParkNYC: the name of the city's app for parking meters; it stays in English.

parking-qr-code = Códigos QR falsos en los parquímetros
    .summary = Los estafadores pegan códigos QR en los parquímetros para sacarle el número de su tarjeta. Pague en el parquímetro o con la aplicación ParkNYC.
    .keywords = código QR, QR falso, QR del parquímetro, código QR en el parquímetro, sticker en el parquímetro, calcomanía en el parquímetro, parquímetro, parquimetro falso, parkimetro, parking meter, muni meter, escanear para pagar el parking, pagar el parqueo, pagar el estacionamiento, ParkNYC, app de parking falsa, página falsa de parking, escaneé un código QR, quishing

parking-qr-code-how = Así funciona esta estafa: un estafador pega una calcomanía con código QR en un parquímetro. El código abre una página que parece oficial. Usted escribe ahí el número de su tarjeta, y le llega al estafador.
    .short = Estafadores pegan QR en parquímetros: roban datos de tarjeta.
parking-qr-code-scan = Si un código QR en un parquímetro de la ciudad le dice que pague, no lo escanee. Es una estafa. La ciudad no cobra los parquímetros con código QR.
    .short = ¿QR para pagar un parquímetro de la ciudad? Es una estafa.
parking-qr-code-pay = Para pagar un parquímetro en la ciudad de Nueva York, use el propio parquímetro o la aplicación oficial ParkNYC. No pague desde una calcomanía con código QR, un enlace ni un anuncio.
    .short = Hay QR falsos. Pague en el parquímetro o con la app ParkNYC.
parking-qr-code-app = Instale la aplicación ParkNYC antes de necesitarla. Búsquela en la tienda de aplicaciones de su teléfono. No instale una aplicación de estacionamiento desde un código QR, un anuncio web o un mensaje: puede ser falsa.
    .short = Las apps de estacionamiento que salen en anuncios pueden ser falsas. Use la tienda de aplicaciones de su teléfono.
parking-qr-code-garage = En un estacionamiento o garaje privado, una calcomanía falsa puede tapar el código QR verdadero. Si puede, pague en la máquina o en la caseta. Si escanea, lea la dirección web antes de pagar.
    .short = Hay QR falsos en estacionamientos. Pague en la máquina.
parking-qr-code-page = ¿Escaneó un código QR en un parquímetro de la ciudad? Cierre la página y no dé su número de tarjeta. Una dirección rara o un precio que no es en dólares es señal de estafa. Pero hay páginas falsas que se ven bien. Pague en el parquímetro.
    .short = ¿Escaneó un QR en un parquímetro? No dé su número de tarjeta.
parking-qr-code-sticker = ¿Ve una calcomanía con código QR en un parquímetro de la ciudad? No la escanee. Anote la calle y el número del parquímetro, y repórtelo a la ciudad: llame al { -contact-city-services }. Su reporte puede proteger a otros conductores.
    .short = ¿Un QR pegado en un parquímetro? No lo escanee. Avise al { -contact-city-services }.
parking-qr-code-paid = ¿Puso el número de su tarjeta tras escanear un código QR en un parquímetro? Llame enseguida a su banco al número que está en la tarjeta. Pida una nueva. El estacionamiento sigue sin pagar: pague también en el parquímetro.
    .short = ¿Pagó con un QR en un parquímetro? Llame ya a su banco.
parking-qr-code-password = ¿Un código QR de estacionamiento le hizo poner una contraseña o instalar una aplicación? Desde otro aparato, cambie esa contraseña dondequiera que la use y llame a su banco. Tome fotos de la aplicación y después quítela.
    .short = Si puso su contraseña tras escanear un QR, use otro aparato para cambiarla.
parking-qr-code-report = ¿Perdió dinero o datos de su tarjeta por un QR de estacionamiento? Le puede pasar a cualquiera. Llame a su banco y después denúncielo en su comisaría y en { -contact-report-fraud }. Guarde fotos de la calcomanía y de la página.
    .short = ¿Perdió dinero por un QR? Avise a su banco y a su comisaría.
