### Fake toll and ticket texts

toll-text = Mensajes de texto falsos sobre peajes y multas
    .summary = Un mensaje de texto dice que usted debe un peaje o una multa. No toque el enlace. Mejor revise su propia cuenta.
    .keywords = mensaje de peaje, mensaje del peaje, texto de peaje, peaje sin pagar, me llegó un texto del toll, toll, EZ Pass, ezpass, isipas, easy pass, mensaje de EZPass, estafa del peaje, mensaje del DMV, DMV falso, mensaje de multa, ticket por mensaje, multa de parking por texto, CityPay, smishing, toqué el enlace del peaje

toll-text-how = Así funciona esta estafa: un mensaje de texto dice que usted debe un peaje o una multa y que tiene que pagar ya. El enlace o código QR abre una página que parece oficial y que se queda con su número de tarjeta y sus datos personales.
    .short = ¿Un mensaje dice que debe un peaje y trae un enlace? Puede ser una estafa.
toll-text-link = Si un mensaje de texto que no esperaba dice que usted debe un peaje, no toque el enlace ni escanee ningún código. No responda, ni siquiera con una “Y” o con “Stop”. Si responde, el enlace puede activarse.
    .short = ¿Un mensaje dice que debe un peaje? No toque el enlace ni responda.
toll-text-check = ¿Cree que tal vez debe un peaje? Entre en su propia cuenta de E-ZPass o de Tolls by Mail, o llame al número que aparece en su factura. No use ningún enlace ni número que le llegue por mensaje.
    .short = ¿Debe un peaje? Compruébelo en su propia cuenta, no desde un mensaje.
toll-text-data = E-ZPass New York no pide por mensaje de texto su número de Seguro Social, su fecha de nacimiento ni su número de tarjeta. Si un mensaje le pide esos datos, es una estafa.
    .short = Si un mensaje de peaje le pide el Seguro Social, es una estafa.
toll-text-ticket = Los estafadores también imitan al Departamento de Vehículos Motorizados (DMV) y a CityPay, la página de pagos de la ciudad. Para comprobar una multa de estacionamiento, entre por su cuenta en la página de la ciudad o llame al { -contact-city-services }.
    .short = ¿Multa de estacionamiento por mensaje? Llame al { -contact-city-services } y compruebe.
toll-text-code = Si la página de un mensaje de peaje pide el código que le llega del banco, no lo dé. Con él, el estafador puede agregar su tarjeta a otro teléfono. ¿Dio su número de tarjeta? Llame al banco, al número de la tarjeta.
    .short = Si un sitio falso de peajes le pide la clave que acaba de mandarle su banco, no la ponga. Llame a su banco.
toll-text-junk = ¿Le llegó un mensaje falso de peajes y no tocó el enlace? Haga una captura de pantalla para su denuncia. Luego repórtelo como no deseado (junk o spam) en la app de mensajes y bórrelo. Cuénteselo a su familia.
    .short = ¿No ha tocado el enlace del mensaje falso de peajes? Reporte el mensaje como no deseado (junk o spam).
toll-text-paid = ¿Puso su número de tarjeta en una página falsa de peajes? Llame de inmediato a su banco al número que está en la tarjeta. Pida una tarjeta nueva y dispute cada cargo que no reconozca.
    .short = ¿Puso los datos de su tarjeta en un sitio falso de peajes? Llame ya a su banco.
toll-text-password = ¿Puso una contraseña en una página falsa de peajes? Cámbiela en la página verdadera y en todas las cuentas donde la use. ¿Puso su número de Seguro Social? Pida a las agencias de crédito que congelen su crédito.
    .short = ¿Puso su contraseña en un sitio falso de peajes? Cambie esa contraseña en el sitio verdadero.
toll-text-report = Denuncie los mensajes falsos de peajes en { -contact-report-fraud } o en { -contact-internet-crime }. Diga qué número mandó el mensaje y cuál era el enlace. Si perdió dinero, presente también una denuncia en su comisaría.
    .short = Denuncie mensajes falsos de peajes: { -contact-report-fraud }
