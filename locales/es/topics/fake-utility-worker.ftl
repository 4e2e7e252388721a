### Fake utility workers

fake-utility-worker = Falsos empleados de la luz, el gas o el agua
    .summary = Alguien dice que viene de la compañía de gas, luz o agua. Compruébelo antes de abrir la puerta.
    .keywords = falso empleado de Con Edison, Con Edison falso, Con Ed, Conedison, estafa de Con Edison, el de la luz, el señor del gas, falso técnico, falso inspector, falso plomero, lectura del medidor, lectura del contador, medidor inteligente, fuga de gas en la puerta, vienen a revisar el agua, me van a cortar la luz, llamada de corte de luz, quieren ver mi bill, me distrajeron y me robaron en casa, dejé entrar a un desconocido

fake-utility-worker-how = Así funciona esta estafa: alguien dice que tiene que revisar el gas, la luz o el agua. Mientras le entretiene, otra persona se lleva el efectivo y las joyas. Otros exigen dinero y amenazan con cortarle la luz.
    .short = ¿Un supuesto empleado de la luz o el gas que usted no esperaba? Puede que venga a robar.
fake-utility-worker-door = Si alguien dice que es de la luz, el gas o el agua, hable sin abrir y con el seguro puesto. Pídale que acerque su credencial con foto a la mirilla o una ventana. Un empleado real puede esperar a que usted compruebe.
    .short = ¿Tocan y dicen que son de la luz o el gas? Compruebe antes de abrir.
fake-utility-worker-call = Chalecos y credenciales pueden ser falsos. Llame a la compañía al número de su factura y pregunte si mandó a alguien. ¿Sin factura? Pida el número al casero o dueño. Si es por el agua de la ciudad, pregunte al { -contact-city-services }.
    .short = Un chaleco o una credencial pueden ser falsos. Llame al teléfono que aparece en su factura.
fake-utility-worker-gas = ¿Huele a gas? Haga que salgan todos y llame al { -contact-emergency } desde una distancia segura. Adentro, no prenda ni apague luces ni use el teléfono. ¿No huele a nada, pero un desconocido dice que hay una fuga? Llame al { -contact-emergency } antes de abrir la puerta.
    .short = ¿Huele a gas? Primero salga. Cuando esté lejos, llame al { -contact-emergency }.
fake-utility-worker-pay = Con Edison no acepta tarjetas de regalo, criptomonedas ni Zelle. Quien le exija pagar así es un estafador. Para pagar, use la página de la propia compañía o el número que aparece en su factura.
    .short = ¿Le dicen que pague a Con Edison con tarjeta de regalo o Zelle? Es una estafa.
fake-utility-worker-bill = ¿Un desconocido le pide en la puerta su factura de gas o de luz? Diga que no, y no le dé su número de cuenta. Algunos vendedores lo usan para cambiarle de proveedor de energía sin su consentimiento.
    .short = ¿Un desconocido pide ver su factura de luz? Diga que no.
fake-utility-worker-appointment = ¿Tiene que entrar un empleado de verdad? Haga una cita para una hora en que un familiar o un vecino pueda estar con usted. Cuando entre el empleado, cierre la puerta para que no se meta nadie más.
    .short = ¿Visita de la empresa de luz o gas? Pida a un familiar o vecino que esté con usted.
fake-utility-worker-danger = ¿Un “empleado” se niega a irse o empuja su puerta? Llame al { -contact-emergency }. Si esa persona ya está adentro, no la enfrente. Salga si puede hacerlo sin peligro.
    .short = ¿Un supuesto empleado de la luz o el gas no se va? Llame al { -contact-emergency }. No lo enfrente.
fake-utility-worker-after = ¿Un falso empleado se llevó algo de su casa? Llame al { -contact-emergency }, aunque esa persona ya se haya ido. Toque lo menos posible. Le puede pasar a cualquiera.
    .short = ¿Un falso empleado se llevó algo de su casa? Llame al { -contact-emergency }.
fake-utility-worker-paid = ¿Le pagó a un falso empleado de la luz o el gas? Llame de inmediato a su banco o a la compañía de la tarjeta de regalo. Avise a la verdadera compañía de luz o gas, y denúncielo en su comisaría y en { -contact-report-fraud }.
    .short = Si le ha pagado a un falso empleado de la luz o el gas, llame ya a su banco.
