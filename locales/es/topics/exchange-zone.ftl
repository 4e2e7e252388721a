### Safe places to buy and sell (exchange zones)

exchange-zone = Lugares seguros para comprar y vender
    .summary = Si va a comprarle o venderle algo a un desconocido de internet, elija para el encuentro la zona de intercambio de una comisaría.
    .keywords = zona de intercambio, exchange zone, lugar seguro para vender, dónde encontrarme con el comprador, Marketplace, market place, Facebook Marketplace, OfferUp, Craigslist, vender mi celular, vender mi carro, comprar carro usado, comprar celular usado, comprador de internet, me robaron vendiendo por Facebook, me asaltaron por Marketplace, me citaron y me robaron, billete falso, captura de pago falsa, Zelle falso

exchange-zone-how = Así actúan los ladrones: un ladrón se hace pasar en internet por comprador o vendedor, a menudo con muy buen precio, y elige un lugar solitario para verse. Allí esperan unos asaltantes que le quitan el efectivo, el teléfono o el auto.
    .short = ¿Un desconocido elige un lugar solitario para comprar o vender? No vaya.
exchange-zone-meet = Si compra o vende por internet, encuéntrese con la otra persona en una comisaría. Busque afuera el letrero “E-Commerce Exchange Zone” (zona de intercambio). Hay cámaras que graban día y noche. No necesita cita ni tiene que entrar.
    .short = ¿Venta online? Use la zona de intercambio de una comisaría.
exchange-zone-refuse = ¿El comprador o el vendedor no quiere encontrarse con usted en una comisaría? Cancele la compra o la venta. Un precio muy bueno no vale ese peligro.
    .short = ¿Comprador o vendedor se niega a ir a una comisaría? Cancele.
exchange-zone-day = Si puede, haga el encuentro de día, y vaya con un adulto de confianza. Dígale a alguien en casa adónde va, a qué hora y con quién se va a encontrar.
    .short = ¿Va a ver a un comprador de internet? De día y con alguien.
exchange-zone-home = Por una compra o venta de internet, no vaya a solas a casa de un desconocido ni lo invite a la suya. ¿Vende muebles u otra cosa grande? Tenga a otro adulto allí y, si puede, ponga lo que vende afuera o en el vestíbulo (lobby).
    .short = No vaya a solas a casa de un desconocido por una compra o venta de internet.
exchange-zone-cash = Cuando vaya a recoger algo que compra por internet, no lleve mucho efectivo. Mire y pruebe el artículo antes de pagar. Si el vendedor le apura, váyase.
    .short = ¿Va a verse con un vendedor de internet? No lleve mucho efectivo.
exchange-zone-payment = ¿Vende por internet? Una captura de pantalla, un correo o un mensaje no prueba que le pagaron. Antes de entregar el artículo, abra usted su aplicación del banco o de pago y mire. No le mande dinero de vuelta al comprador.
    .short = La captura de pantalla de un comprador no prueba que le pagaron. Mire su propia app.
exchange-zone-leave = Si algo le da mala espina en una compra o venta de internet, váyase, aunque el comprador o el vendedor se moleste. Si está en una comisaría, puede entrar. ¿Está en peligro? Llame al { -contact-emergency }.
    .short = Si algo le da mala espina en una compra o venta, aléjese. ¿En peligro? Llame al { -contact-emergency }.
exchange-zone-robbed = ¿Le asaltaron o le amenazaron en una compra o venta de internet? No pelee ni persiga a nadie. Vaya a un lugar seguro y llame al { -contact-emergency }. Dígale al operador si vio un arma o si hay alguien herido.
    .short = ¿Le asaltaron en una compra o venta de internet? No persiga a nadie. Llame al { -contact-emergency }.
exchange-zone-report = ¿Le engañaron al comprar o vender en internet? No vea más a esa persona. Guarde anuncio y mensajes. No gaste billetes falsos: déselos a la policía. Denuncie en su comisaría y en el sitio web. ¿Asalto, amenazas o heridos? Llame al { -contact-emergency }.
    .short = ¿Le engañaron en una compra o venta de internet? Guarde los mensajes y denuncie.
