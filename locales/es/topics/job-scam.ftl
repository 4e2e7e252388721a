### Job scams

job-scam = Estafas de empleo
    .summary = Un trabajo de verdad le paga a usted. Si alguien quiere su dinero antes de que usted empiece, espere y compruebe.
    .keywords = estafa de empleo, estafa de trabajo, trabajo falso, oferta de trabajo falsa, oferta de trabajo por WhatsApp, trabajo por Telegram, trabajo desde casa, trabajo en línea, trabajo remoto, dinero fácil, ganar dinero por dar likes, calificar productos, tareas pagadas, agencia de empleos, agencia de trabajo, me cobran por trabajar, pagar por el entrenamiento, reenviar paquetes, comprador misterioso, rebotó el cheque del trabajo

job-scam-how = Así funciona esta estafa: un mensaje o un anuncio ofrece trabajo fácil y buena paga. Luego, un jefe falso le pide un pago, sus datos personales o dinero de su bolsillo. El trabajo no existe.
    .short = ¿Un mensaje le ofrece trabajo sencillo y buena paga? Puede ser una estafa.
job-scam-fee = Si un jefe nuevo quiere que usted le pague por el puesto, el entrenamiento o los materiales antes de empezar, no pague. Un empleador honrado no cobra por contratar.
    .short = Si un jefe nuevo le pide dinero antes de empezar, no pague.
job-scam-agency = Según la ciudad, una agencia de empleos no puede cobrarle antes de conseguirle un trabajo. Llame al { -contact-city-services } para comprobar si la agencia tiene licencia, o para pedir ayuda gratis en un Workforce1 Career Center (centro de empleo).
    .short = ¿La agencia de empleos le pide dinero antes de darle trabajo? Llame al { -contact-city-services }.
job-scam-check = Antes de mandar su número de Seguro Social, datos del banco o identificación, compruebe que el empleo sea real. Llame a la compañía al número que está en su propia página web, no al del anuncio ni al del mensaje.
    .short = ¿Oferta de trabajo? Averigüe si la empresa es real antes de mandar su ID.
job-scam-text = ¿Un desconocido le mandó un mensaje sobre un trabajo que usted no pidió? No conteste. Los estafadores usan los nombres de compañías reales.
    .short = Si le mandan un mensaje sobre un trabajo que usted no ha pedido, no conteste.
job-scam-task = ¿Una aplicación dice que usted ganó dinero por dar “me gusta” o calificar, pero que debe depositar dinero para cobrarlo? No lo haga. Las ganancias son falsas y usted perdería su depósito.
    .short = Si le dicen que deposite dinero para cobrar su paga, es una estafa.
job-scam-fake-check = Si un jefe nuevo le manda un cheque y le dice que envíe parte del dinero a alguien, es una estafa. El cheque es falso y usted quedaría debiéndole al banco. ¿Ya lo depositó? Avise hoy mismo a su banco.
    .short = Si un jefe nuevo le manda un cheque y pide que devuelva una parte, es una estafa.
job-scam-packages = ¿Un trabajo de recibir dinero o paquetes en casa y mandarlos a otros? Diga que no. Puede que sean robados, y usted podría tener problemas con la ley. ¿Ya lo hizo? No siga, guarde los mensajes y avise a su banco.
    .short = ¿Le ofrecen trabajo de mandar paquetes desde su casa? Puede que sean robados.
job-scam-paid = ¿Perdió dinero por un trabajo falso? No mande más, y llame de inmediato a su banco o a la compañía de pagos. Si llegaron paquetes a su casa, llame al { -contact-postal-inspectors-name }: { -contact-postal-inspectors }.
    .short = Si ha perdido dinero por un trabajo falso, llame enseguida a su banco.
job-scam-help = Denuncie la estafa de empleo en su comisaría y en { -contact-report-fraud }. Le puede pasar a cualquiera. ¿Alguien le amenaza o le retiene a la fuerza en un trabajo? Llame al { -contact-emergency }.
    .short = Reporte estafas de empleo: comisaría, { -contact-report-fraud }
