### Whole cars stolen; what is stolen from a car is the topic car-break-in. Key fob: a small device that opens the car by a signal.

car-theft = Robo de autos
    .summary = Apague el auto, ciérrelo con seguro y llévese la llave. Si le roban el auto, llame al { -contact-emergency }.
    .keywords = robo de auto, robo de carro, me robaron el carro, me robaron el auto, se llevaron mi carro, mi carro no está, carro robado, vehículo robado, robo de coche, carjacking, me quitaron el carro, dejé el carro prendido, calentar el carro, llaves adentro del carro, llave electrónica, robo sin llave, Kia Boys, Hyundai, bastón del volante, me robaron la camioneta

car-theft-how = Así actúan los ladrones: buscan autos encendidos, sin cerrar o con la llave adentro. Pueden arrancar sin llave algunos autos de modelo viejo. En los más nuevos, algunos usan un aparato que extiende la señal de la llave electrónica.
    .short = Los ladrones buscan autos encendidos y llaves que quedaron adentro.
car-theft-running = Apague el motor, cierre el auto con seguro y llévese la llave, común o electrónica, aunque sea por un minuto. Un auto encendido se lo pueden llevar, en muchos casos sin la llave electrónica.
    .short = Los ladrones se llevan autos encendidos. Apague el suyo, aunque sea un minuto.
car-theft-child = Al bajarse del auto, llévese a sus hijos y mascotas, aunque sea por un minuto. Ha habido ladrones que se fueron con un niño en el asiento de atrás.
    .short = No deje a un niño en el auto: quien robe el auto puede llevarse a los dos.
car-theft-fob = No deje una llave de repuesto en el auto. En casa, tenga la llave electrónica lejos del auto, en una caja de metal o una funda que bloquee la señal. Los ladrones pueden usar esa señal para abrir el auto.
    .short = Los ladrones pueden usar la señal de la llave del auto. Tenga la llave en una caja de metal.
car-theft-wheel-lock = ¿Su Kia o Hyundai es de 2011 a 2022 y arranca con una llave de metal? Use una traba (bastón) de volante. Pregunte en un concesionario (dealer) si su auto puede recibir gratis la pieza que protege el encendido.
    .short = Los ladrones buscan modelos viejos de Kia y Hyundai. Use una traba de volante.
car-theft-record = Guarde en casa o en el teléfono una foto de su placa, del registro del auto y del número de serie (VIN). La policía y su compañía de seguros se los van a pedir.
    .short = La policía pide placa y VIN del auto: guarde copia en casa.
car-theft-happening = ¿Le están robando el auto y usted está ahí? No se aferre a él ni lo persiga. Si la persona tiene un arma, entregue la llave. Aléjese y llame al { -contact-emergency }. Diga dónde está usted y si hay un niño en el auto.
    .short = ¿Le están robando el auto? Aléjese y llame al { -contact-emergency }.
car-theft-gone = ¿Su auto desapareció con un niño adentro? Llame enseguida al { -contact-emergency }. Si no había un niño, pregunte al { -contact-city-services } si se lo llevó la grúa. Si ahí no lo encuentran, llame al { -contact-emergency }. Si el auto tiene un rastreador, dígaselo a la policía.
    .short = ¿Le remolcaron el auto? Pregunte al { -contact-city-services }. ¿Se lo robaron? Llame al { -contact-emergency }.
car-theft-found = ¿Sabe dónde está su auto robado, por un rastreador o por una amistad? No vaya ni se suba. Llame al { -contact-emergency } y diga dónde está. Hasta que la policía lo borre de la lista, el auto sigue registrado como robado.
    .short = ¿Encontró su auto robado? No se suba. Llame al { -contact-emergency }.
car-theft-report = Después de un robo de auto, avise primero a la policía y después a su compañía de seguros. Si también faltan las placas, pida a la policía el formulario de placas robadas. Lo necesita en el Departamento de Vehículos Motorizados (DMV).
    .short = ¿Le robaron el auto? Avise a la policía y luego a su seguro.
