### Fake delivery workers

fake-delivery-worker = Fake delivery workers
    .summary = Some robbers dress as delivery workers to get you to open the door. Check before you open.
    .keywords = fake delivery, fake delivery man, fake delivery guy, fake deliveryman, fake Amazon driver, Amazon vest robbery, fake UPS, fake FedEx, fake mailman, flower delivery robbery, push-in robbery, pushed into my home, home invasion, fake food delivery, fake DoorDash, package I did not order, stranger buzzed my apartment, knock on the door

fake-delivery-worker-how = How this crime works: A robber wears a delivery vest and carries a box or flowers. Others may hide nearby. When you open the door, they push their way in.
    .short = A delivery you did not order? It may be a trick.
fake-delivery-worker-uniform = A vest, a uniform or a box does not prove that a delivery is real. Talk through the closed door. Ask who the package is for, and check your orders before you open.
    .short = A delivery vest proves nothing. Check before you open.
fake-delivery-worker-leave = Did not order it? Ask the worker to leave it outside. Stay inside even when the worker seems gone: a robber may hide where you cannot see. Bring it in when someone is with you.
    .short = Do not open the door for a package you did not order.
fake-delivery-worker-signature = Does a package need a signature? Have it held at a store counter or a post office. Or choose a time when someone is home with you.
    .short = Often home alone? Have packages held at a store or post office.
fake-delivery-worker-pay = Does someone at your door want money or your card for a package that you did not order? Do not pay. Keep the door closed and check with the delivery company yourself.
    .short = Asked to pay for a package you did not order? Do not pay.
fake-delivery-worker-buzzer = A delivery for someone else in your building? Do not buzz the person in. Ask them to ring the bell of that apartment.
    .short = Delivery for a neighbor? Do not buzz strangers in.
fake-delivery-worker-shop = Do you have a shop or an office? Ask your precinct for a free security survey. An officer can look at your locks, intercom and cameras and suggest what to improve.
    .short = Own a shop? Ask your precinct for a free security survey.
fake-delivery-worker-danger = Does someone push at your door, or refuse to leave? Do not open. Move away from the door and call { -contact-emergency }. Say your address first.
    .short = Someone pushes at your door? Call { -contact-emergency }.
fake-delivery-worker-inside = Are robbers in your home? Do not fight. Give them the things they ask for. If you can get out safely, do. Call { -contact-emergency } as soon as you are safe.
    .short = Robber in your home? Do not fight. Call { -contact-emergency } when safe.
fake-delivery-worker-report = Robbed by a fake delivery worker, or someone tried? Call { -contact-emergency }, even if they are gone. Do not chase them, and touch as little as you can.
    .short = Robbed at your door? Call { -contact-emergency }. Do not chase.
