### A stranger distracts a driver while another person takes things out of the car. Windows broken while nobody is there: the topic car-break-in. The whole car: car-theft.

car-distraction = Ladrones que distraen a los conductores
    .summary = Un desconocido le distrae junto a su auto mientras otro ladrón se lleva su bolso. Cierre el auto con seguro antes de mirar.
    .keywords = llanta ponchada, goma vacía, llanta baja, llanta desinflada, se te ponchó la llanta, me dijeron que tenía la goma vacía, truco de la llanta, pinchallantas, me cortaron la llanta, su carro tiene algo, me tocaron el vidrio del carro, monedas en el piso, me preguntaron una dirección en el carro, me robaron la bolsa del asiento, me sacaron la cartera del carro, me robaron echando gasolina, robo en la gasolinera, me siguieron del banco, me distrajeron en el carro, me distrajeron en el parqueo

car-distraction-how = Así actúan los ladrones: un desconocido le señala una llanta (goma), le pregunta una dirección o tira monedas junto a su auto. Mientras usted mira o se baja, otro ladrón abre una puerta y se lleva su bolso.
    .short = ¿Un desconocido le señala una llanta (goma) del auto? Puede ser un truco.
car-distraction-lock = Ponga el seguro a todas las puertas en cuanto se siente en su auto. Cuando pare o estacione, deje los vidrios cerrados. En segundos, un ladrón puede abrir una puerta y llevarse un bolso.
    .short = Los ladrones abren puertas de autos en segundos. Deje puesto el seguro.
car-distraction-bag = Los ladrones se llevan bolsos de los asientos, incluso mientras usted carga el maletero (baúl o cajuela). Lleve encima bolso, llave y teléfono. Meta las otras bolsas en el maletero antes de arrancar.
    .short = Los ladrones se llevan bolsos de los asientos del auto. Lleve el suyo encima.
car-distraction-gas = En la gasolinera, apague el motor y llévese la llave, el bolso y el teléfono. Cierre los vidrios y ponga el seguro a las puertas. Mientras usted echa gasolina, un ladrón puede abrir una puerta.
    .short = En las gasolineras, los ladrones abren puertas de autos. Cierre el suyo con seguro.
car-distraction-bank = Guarde el efectivo antes de salir del banco. Los ladrones pueden seguirle o cortarle una llanta. ¿Le sigue un auto? Deje puesto el seguro de las puertas y no vaya a su casa. Llame al { -contact-emergency } y vaya a un lugar con gente.
    .short = ¿Le siguen desde el banco? No vaya a su casa. Llame al { -contact-emergency }.
car-distraction-stranger = ¿Un desconocido dice que algo le pasa a su auto? Deje puesto el seguro de las puertas. Si el auto anda bien, vaya despacio a un lugar cercano con gente y revíselo ahí. ¿Humo o fuego? Bájese y llame al { -contact-emergency }.
    .short = Si le dicen que tiene una llanta (goma) desinflada, puede ser un truco. No le quite el seguro al auto.
car-distraction-step-out = ¿Tiene que bajarse a revisar su auto? Apague el motor. Llévese la llave, el teléfono y el bolso, y ponga el seguro a todas las puertas. Mire después, lejos de los autos que pasan.
    .short = ¿Se baja a mirar una llanta? Llévese la llave y cierre el auto con seguro.
car-distraction-helper = Si un desconocido se ofrece a arreglar su auto, usted puede decir que no con el vidrio cerrado. Llame a una amistad o a un servicio de auxilio vial, a un número que ya tenga. ¿Siente que está en peligro? Llame al { -contact-emergency }.
    .short = ¿Un desconocido se ofrece a arreglarle la llanta? Puede decirle que no.
car-distraction-call = ¿Un ladrón acaba de llevarse algo de su auto o de amenazarle? No lo persiga ni se agarre del auto del ladrón. Vaya a un lugar seguro y llame al { -contact-emergency }. Diga hacia dónde se fue el ladrón.
    .short = ¿Ladrones junto a su auto? No los persiga. Vaya a un lugar seguro y llame al { -contact-emergency }.
car-distraction-report = ¿Le robaron el bolso del auto? Si acaba de pasar, vaya a un lugar seguro y llame al { -contact-emergency }. Luego llame al banco, al número de un estado de cuenta. ¿Lo notó más tarde? Denúncielo en su comisaría o pregunte cómo al { -contact-city-services }.
    .short = ¿Le acaban de robar el bolso del auto? Llame al { -contact-emergency } y luego a su banco.
