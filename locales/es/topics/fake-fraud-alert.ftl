### Alertas de fraude falsas

fake-fraud-alert = Alertas de fraude falsas
    .summary = Los estafadores llaman para “proteger” su dinero y después se lo llevan.
    .keywords = alerta de fraude, alerta de fraude falsa, mensaje de fraude, departamento de fraude, llamada del banco, llamada falsa del banco, me llamó el banco, me llamaron del banco, será mi banco, estafa de Zelle, Zelle, Zel, reembolso de Zelle, pagarse a sí mismo, llamada de Amazon, llamada de Walmart, cargo sospechoso, cargo que no hice, cobro raro, compra no autorizada, cuenta bloqueada, cuenta hackeada, jaquearon mi cuenta, cuenta segura, mover mi dinero, pasar mi dinero, oprima 1, marque 1, número falso, phishing, smishing, mandan un mensajero por el dinero, lingotes de oro

fake-fraud-alert-how = Así funciona esta estafa: una llamada o un mensaje le avisa de un cargo raro en su banco o una tienda. Un “equipo antifraude” ofrece ayudarle. Después le dicen que mueva su dinero, entregue efectivo u oro, o les diga un código. Lo que mande se lo queda el estafador.
    .short = Un falso “equipo antifraude” le asusta para que mueva dinero.
fake-fraud-alert-move-money = Si le dicen que mueva su dinero para protegerlo, déjelo donde está. Quien llama y le dice eso es un estafador, aunque en la pantalla aparezca el nombre de su banco.
    .short = “Mueva su dinero para protegerlo”: eso es una estafa.
fake-fraud-alert-check = ¿Duda de una alerta de fraude? Cuelgue, o no toque el mensaje. Llame a su banco al número que está en su tarjeta, o mire en la aplicación del banco.
    .short = ¿Alerta de fraude? Llame al número que está en su tarjeta.
fake-fraud-alert-code = Si llama un “equipo antifraude” y le pide un código, un PIN o una contraseña, cuelgue. Con eso, un estafador puede entrar a su cuenta.
    .short = ¿Le llama su “banco” y le pide un código o el PIN? Cuelgue.
fake-fraud-alert-pay-yourself = Si le llaman y le dicen que se pague a sí mismo en una aplicación de pagos para anular un cargo, no lo haga. Ese dinero le llega al estafador.
    .short = ¿“Páguese a sí mismo” para anular un cargo? Es una estafa.
fake-fraud-alert-store = ¿Le llaman por un pedido o un cargo que usted no hizo? No oprima ninguna tecla ni devuelva la llamada. Abra usted la aplicación o la página de la tienda y revise.
    .short = ¿Le llaman por un pedido que usted no hizo? Cuelgue.
fake-fraud-alert-officer = Si le llama un “banco” o una “tienda” y le pasa con un “policía” que pide dinero, cuelgue. Todo es la misma estafa. La policía no llama para exigir pagos.
    .short = ¿El “banco” le pasa con la “policía” por dinero? Cuelgue.
fake-fraud-alert-courier = ¿Le dicen por teléfono que mandarán a alguien a recoger su efectivo, su oro o su tarjeta del banco? No abra la puerta ni vaya a encontrarse con esa persona. Si ya viene, o si acaba de llevarse algo, llame al { -contact-emergency }.
    .short = ¿Le piden dar efectivo u oro a un mensajero? Es una estafa.
fake-fraud-alert-secret = Si le llaman y le piden guardar el secreto o mentirle al empleado del banco, es señal de una estafa. Cuéntele lo que pasa a ese empleado o a alguien de confianza.
    .short = Si le dicen que mienta en el banco, es una estafa.
fake-fraud-alert-after = ¿Movió dinero o dio un código porque se lo pidieron por teléfono? Llame de inmediato a su banco, al número que está en su tarjeta. Diga que fue una estafa y pida que le devuelvan el dinero. Después, cambie su contraseña.
    .short = ¿Movió dinero porque le llamaron? Llame ya a su banco.
fake-fraud-alert-report = Denuncie las alertas de fraude falsas ante esta agencia: { -contact-report-fraud-name }, { -contact-report-fraud }. ¿Perdió dinero? Denúncielo también en su comisaría. Le puede pasar a cualquiera.
    .short = Denuncie alertas de fraude falsas: { -contact-report-fraud }
