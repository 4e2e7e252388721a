### Card skimming: devices that copy bank cards at ATMs, gas pumps and in stores. EBT cards have a topic of their own.

card-skimming = Clonación de tarjetas del banco
    .summary = Los ladrones copian tarjetas del banco con un aparato escondido en una máquina de tarjetas. Mire bien la máquina, tape su PIN y pague acercando la tarjeta (tap).
    .keywords = clonación de tarjetas, clonar tarjeta, me clonaron la tarjeta, tarjeta clonada, clonador, skimmer, skimming, skimer, copiaron mi tarjeta, tarjeta de débito clonada, tarjeta de crédito clonada, clonador en la gasolinera, bomba de gasolina, clonador en el cajero, cámara escondida en el cajero, teclado falso, lector de tarjetas flojo, cargo que no reconozco, compras que yo no hice con mi tarjeta, pagar sin contacto

card-skimming-how = Así funciona este delito: los ladrones esconden un aparato pequeño en un cajero automático, una bomba de gasolina o la máquina de una tienda. Ese clonador de tarjetas copia la suya. Un teclado falso o una cámara escondida copia su PIN.
    .short = Un aparato escondido puede copiar su tarjeta del banco. Tape el teclado al marcar su PIN.
card-skimming-look = Antes de meter su tarjeta, jale con suavidad la ranura donde entra y mire el teclado. ¿Hay una pieza floja, torcida o pegada? No use esa máquina ni quite la pieza. Aléjese y llame al { -contact-emergency }.
    .short = Si la ranura de la tarjeta se ve floja o torcida, no meta su tarjeta.
card-skimming-pin = Al marcar su PIN, tape el teclado con la otra mano. Los ladrones pueden esconder cerca una cámara pequeña. Sin su PIN, les cuesta más sacar su efectivo.
    .short = Una cámara escondida puede grabar su PIN. Tape el teclado.
card-skimming-tap = Si la máquina lo permite, pague acercando la tarjeta o el teléfono (tap). El clonador de tarjetas copia las que la gente desliza o mete en la máquina. Al acercarla, en cambio, se manda un código que sirve una sola vez.
    .short = Un clonador de tarjetas copia las que se deslizan. Si puede, pague acercando la suya (tap).
card-skimming-gas = En la bomba de gasolina, mire el sello del panel. ¿Está roto o dice “Void” (anulado)? Use otra bomba o pague adentro, y avise a un empleado. Si usa tarjeta de débito, elija “credit” (crédito), para no tener que marcar su PIN.
    .short = ¿Bomba de gasolina con el sello roto? Use otra bomba o pague adentro.
card-skimming-alerts = Active en la aplicación de su banco las alertas de pagos y retiros. Mire su cuenta a menudo. Si ve un pago o un retiro que no es suyo, llame enseguida a su banco.
    .short = Active las alertas del banco: pueden mostrar que copiaron su tarjeta.
card-skimming-found = ¿Cree que encontró un clonador de tarjetas? No lo toque. El ladrón puede estar cerca o volver por él. Aléjese y llame primero al { -contact-emergency }. Después avise al banco o a la tienda.
    .short = Si encuentra un clonador de tarjetas, no lo toque. Aléjese y llame al { -contact-emergency }.
card-skimming-store = ¿Tiene una tienda? Los ladrones ponen un clonador de tarjetas mientras alguien distrae a quien cobra. Revise a menudo sus máquinas de tarjetas. ¿Una tiene una pieza agregada? Deje de usar esa máquina, no toque la pieza y llame al { -contact-emergency }.
    .short = ¿Tiene una tienda? Los ladrones pueden ponerle un clonador de tarjetas. Revise sus lectores.
card-skimming-bank = ¿Le falta dinero o ve un pago que no es suyo? Llame enseguida a su banco, al número que está en el reverso de su tarjeta. Pida una tarjeta nueva. Cuanto antes avise, menos podría perder.
    .short = ¿Le falta dinero de la tarjeta? Llame ya al teléfono del reverso.
card-skimming-report = Cuando su banco ya lo sepa, denuncie la clonación de su tarjeta en su comisaría. Lleve una lista de los pagos que no son suyos y diga dónde usó la tarjeta. Usted tiene derecho a un intérprete gratis.
    .short = ¿Copiaron su tarjeta? Avise al banco y luego a su comisaría.
